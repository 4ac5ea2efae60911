import { readCodebook, type Codebook } from "@colloquy/corpus-schema";
import { policyAreas } from "@colloquy/topic-classifier/codebooks/policy-areas";
import { expect, test } from "vitest";
import { CODEBOOK_FORMATS } from "../../codebook/codebook-file-formats.js";
import { CODES_CSV } from "../../coding/coded-answers.test-data.js";
import { EXIT, EXIT_MEANINGS } from "../../exit-code.js";
import { colloquy, type Outcome } from "../../run.test-data.js";
import { codebooksCommand } from "./codebooks.js";

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@base <http://example.org/harbour/> .
<> a skos:ConceptScheme ; skos:prefLabel "Harbour"@en ; skos:hasTopConcept <sea> .
<sea> a skos:Concept ; skos:prefLabel "sea"@en, "Meer"@de ; skos:narrower <ferry> .
<ferry> a skos:Concept ; skos:prefLabel "ferries"@en, "Fähren"@de ; skos:closeMatch <http://example.net/boats> .
`;
const LEXICODER = `<?xml version="1.0"?><dictionary name="Harbour"><cnode name="sea"><pnode name="ferry"/></cnode></dictionary>\n`;
const FILES = {
  "codes.csv": CODES_CSV,
  "harbour.ttl": TURTLE,
  "harbour.lcd": LEXICODER,
  "harbour.yml": "sea:\n  ferries: [ferr*]\n  tides: [tide]\n",
};

async function codebooks(argv: string, setup: Parameters<typeof colloquy>[1] = {}): Promise<Outcome> {
  return colloquy(["codebooks", ...argv.split(" ").filter((word) => word !== "")], { files: FILES, ...setup });
}

async function read(argv: string, files: Readonly<Record<string, string | Uint8Array>> = FILES): Promise<Codebook> {
  const { stdout, stderr } = await codebooks(`show ${argv} --json`, { files });
  if (stdout === "") throw new Error(stderr);
  const result = readCodebook(JSON.parse(stdout));
  if (!result.ok) throw new Error("no codebook");
  return result.value;
}

test("the codebooks that come with the program are listed, as a table and as JSON", async () => {
  const { code, stdout, stderr } = await codebooks("");
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout).toMatch(/^id {15}version {2}language {2}codes {2}terms {2}title\npolicy-areas {5}1\.0\.0 {4}en {11}\d\d {3}\d{4} {2}Policy areas\npolicy-areas-de [^]*\nplaces /);
  expect((await codebooks("list")).stdout).toBe(stdout);
  const { codes } = policyAreas;
  const terms = codes.reduce((sum, code) => sum + code.terms.length, 0);
  const listed = { id: "policy-areas", version: policyAreas.version, language: "en", title: "Policy areas", codes: codes.length, terms };
  expect((JSON.parse((await codebooks("--json")).stdout) as unknown[])[0]).toEqual(listed);
});

test.each(codebooksCommand.subcommands ?? [])("the help of codebooks $name begins with examples and ends with its exit codes", async ({ name, examples, exitCodes }) => {
  const { code, stdout } = await codebooks(`${name} --help`);
  expect(code).toBe(EXIT.ok);
  expect(stdout.split("\n").slice(0, examples.length + 1)).toEqual(["Examples:", ...examples.map((example) => `  ${example}`)]);
  for (const exit of [EXIT.ok, EXIT.usage, ...exitCodes]) expect(stdout).toContain(`  ${exit}    ${EXIT_MEANINGS[exit]}\n`);
});

const EXAMPLES = [codebooksCommand, ...(codebooksCommand.subcommands ?? [])].flatMap(({ examples }) => examples);

test.each(EXAMPLES)("the example works: %s", async (example) => {
  const { code, stderr } = await colloquy(example.split(" ").slice(1), { files: { "thesaurus.ttl": TURTLE } });
  expect(code, stderr).toBe(EXIT.ok);
});

test("a codebook is shown as a tree with its terms", async () => {
  const { code, stdout, stderr } = await codebooks("show codes.csv --title Harbour --language en");
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout).toBe(`Harbour
codes 0, en: 4 codes, 2 terms

  Work  work
    Fishing  fish
        fish*
    Rope-making  rope
        rope*
  School  school
`);
});

test("the codebooks that come with the program are shown within the width, with facets and exclusions", async () => {
  for (const id of ["policy-areas", "places"]) {
    const { stdout } = await codebooks(`show ${id}`, { columns: 60 });
    expect(stdout).toContain("not in: ");
    expect(stdout.split("\n").filter((line) => line.length > 60 && line.trim().includes(" ") && !line.includes("  "))).toEqual([]);
  }
});

test.each([
  ["harbour.ttl", ["sea", "ferry"], "Harbour"],
  ["harbour.lcd", ["sea"], "Harbour"],
  ["harbour.yml", ["sea", "sea.ferries", "sea.tides"], "harbour"],
  ["codes.csv", ["work", "fish", "rope", "school"], "codes"],
])("%s is read as what it is", async (file, ids, title) => {
  const codebook = await read(file);
  expect([codebook.codes.map(({ id }) => id), codebook.title]).toEqual([ids, title]);
});

test("a file that is called otherwise is known by its content, or by --from", async () => {
  const files = { "a.txt": TURTLE, "b.xml": LEXICODER, "c.json": JSON.stringify(policyAreas), "d.txt": CODES_CSV, "e.txt": FILES["harbour.yml"] };
  for (const [file, count] of [["a.txt", 2], ["b.xml", 1], ["c.json", policyAreas.codes.length], ["d.txt", 4], ["e.txt", 3]] as const) {
    expect((await read(file, files)).codes.length, file).toBe(count);
  }
  expect((await read("a.yml --from turtle", { "a.yml": TURTLE })).title).toBe("Harbour");
  const { stdout } = await codebooks("show - --json", { stdin: CODES_CSV });
  expect(JSON.parse(stdout)).toMatchObject({ id: "codebook", codes: { length: 4 } });
});

test("the language of labels is chosen", async () => {
  expect((await read("harbour.ttl --language de")).codes.map(({ label }) => label)).toEqual(["Meer", "Fähren"]);
});

test.each(CODEBOOK_FORMATS.map(({ id, extensions: [extension = ""] }) => [id, extension]))("what is converted to %s is read again", async (id, extension) => {
  const { code, io } = await codebooks(`convert policy-areas out.${extension}`);
  expect(code).toBe(EXIT.ok);
  const back = await read(`out.${extension} --from ${id}`, { [`out.${extension}`]: io.disk.get(`/out.${extension}`) ?? "" });
  expect(back.codes.map(({ label }) => label).sort()).toEqual(policyAreas.codes.map(({ label }) => label).sort());
  const isWhole = ["json", "json-ld", "rdf-xml", "turtle"].includes(id);
  if (isWhole) expect(back).toEqual(policyAreas);
});

test("converting says what was written and what changed, of both files", async () => {
  const { code, stdout, stderr, io } = await codebooks("convert harbour.ttl out.yml");
  expect([code, stdout]).toEqual([EXIT.ok, ""]);
  expect(stderr).toMatchInlineSnapshot(`
    "harbour.ttl: note: A codebook has no place for skos:closeMatch (1 not read).
    out.yml: warning: There is no place for matches in other schemes: they are left out for 2 of the codes.
    out.yml: warning: There is no place for ids: a code is known by its label and those of its wider codes.
    wrote out.yml: Harbour, 2 codes, 2 terms, as quanteda YAML
    "
  `);
  expect(new TextDecoder().decode(io.disk.get("/out.yml"))).toBe('"sea":\n  "": ["sea"]\n  "ferries": ["ferries"]\n');
});

test("what changed as JSON, and the codebook on standard output", async () => {
  const { stdout } = await codebooks("convert harbour.ttl out.csv --json");
  expect(JSON.parse(stdout)).toMatchObject({
    codebook: { title: "Harbour", language: "en", codes: 2, terms: 2 },
    from: "turtle",
    to: "csv",
    file: "out.csv",
    diagnostics: [{ file: "harbour.ttl", severity: "info", code: "unread" }, { file: "out.csv", severity: "info", code: "unsaid" }],
  });
  const piped = await codebooks("convert codes.csv - --to quanteda");
  expect(piped.stdout).toContain('"Work":\n');
  expect(piped.stderr).toMatch(/^<stdout>: /);
});

test("a file that is there is replaced only with --force, and never the input", async () => {
  const files = { ...FILES, "out.ttl": "old" };
  const kept = await codebooks("convert codes.csv out.ttl", { files });
  expect([kept.code, kept.stderr]).toEqual([EXIT.usage, "error: out.ttl is there already.\n  hint: Name another file, or replace it with --force.\n"]);
  const forced = await codebooks("convert codes.csv out.ttl --force", { files });
  expect([forced.code, new TextDecoder().decode(forced.io.disk.get("/out.ttl")).includes("skos:")]).toEqual([EXIT.ok, true]);
  const own = await codebooks("convert codes.csv codes.csv --force");
  expect([own.code, own.stderr]).toEqual([EXIT.usage, "error: codes.csv is an input: it would be overwritten.\n  hint: Give --output another name.\n"]);
});

test.each<[string, string, Record<string, string | Uint8Array>, number, string]>([
  ["an unknown word", "shwo", {}, EXIT.usage, "error: There is no command codebooks shwo.\n  hint: Name list, show or convert; --help prints examples.\n"],
  ["an unknown codebook", "show plces", {}, EXIT.usage, 'error: There is no codebook "plces".\n  hint: Name one that colloquy codebooks lists, or a file (.json, .jsonld, .rdf, .ttl, .lcd, .csv, .yml).\n'],
  ["a file like nothing", "show a.txt", { "a.txt": "Dear reader," }, EXIT.unreadable, "error: What kind of codebook a.txt is cannot be told.\n  hint: Say which with --from.\n"],
  ["Turtle that breaks off", "show a.ttl", { "a.ttl": `${TURTLE}<x> a` }, EXIT.unreadable, "error: a.ttl is no codebook that can be used: it was read as SKOS in Turtle.\n"],
  ["YAML that is none", "show a.yml", { "a.yml": "a: [b\n" }, EXIT.unreadable, "a.yml:2:1: error: "],
  ["a table without ids", "show a.csv", { "a.csv": "name\nfish\n" }, EXIT.unreadable, "a.csv:1:1: error: The table has no column id.\n 1 | name\n   | ^^^^\n"],
  ["JSON that is none", "show a.json", { "a.json": "{" }, EXIT.unreadable, "error: a.json is not JSON: "],
  ["JSON that is no codebook", "show a.json", { "a.json": "{}" }, EXIT.unreadable, "error: a.json is no codebook: /schemaVersion is missing."],
  ["bytes that are no text", "show a.csv", { "a.csv": Uint8Array.of(105, 100, 10, 255) }, EXIT.unreadable, "a.csv: error: The file is not UTF-8.\n  hint: Save the file as UTF-8.\n"],
  ["a language that is none", "show codes.csv --language e!", {}, EXIT.usage, "It must be a language tag, such as en or pt-BR.\n"],
  ["an output of no format", "convert codes.csv out.xyz", {}, EXIT.usage, "error: out.xyz has no extension of a codebook's format.\n  hint: Choose with --to: json (.json), "],
  ["standard output without a format", "convert codes.csv -", {}, EXIT.usage, "error: In which format to write is not said.\n"],
  ["two things on standard output", "convert codes.csv - --to csv --json", {}, EXIT.usage, "error: Both the codebook and --json go to standard output.\n"],
])("%s ends with its code, a reason and what to do", async (_name, argv, files, expected, message) => {
  const { code, stdout, stderr } = await codebooks(argv, { files: { ...FILES, ...files } });
  expect(stderr).toContain(message);
  expect([code, stdout]).toEqual([expected, ""]);
});

test("classify takes a codebook of any format", async () => {
  for (const file of ["harbour.ttl", "harbour.lcd", "harbour.yml"]) {
    const text = "Reed: How did you come here?\n\nBrand: The ferry, or the ferries of the sea.\n";
    const { code, stdout } = await colloquy(["classify", "-", "--codebook", file, "--jsonl"], { files: FILES, stdin: text });
    expect(code).toBe(EXIT.ok);
    const { classifications } = JSON.parse(stdout) as { classifications: { assignments: object[] }[] };
    expect(classifications[0]?.assignments, file).not.toEqual([]);
  }
});

test("standard input is transcripts to classify, and no codebook", async () => {
  const { code, stderr } = await colloquy(["classify", "-", "--codebook", "-"], { stdin: CODES_CSV });
  expect([code, stderr.split("\n")[0]]).toEqual([EXIT.usage, 'error: There is no codebook "-".']);
});
