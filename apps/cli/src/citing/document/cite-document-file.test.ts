import { expect, test } from "vitest";
import { EXIT } from "../../exit-code.js";
import type { MemorySetup } from "../../io/memory-io.test-data.js";
import { colloquy, FOUNDING, LAMPS, type Outcome } from "../../run.test-data.js";

const FERRY = LAMPS.replace("Keeping the lamps lit", "The last ferry").replaceAll("Ada Brand", "Ole Strand").replaceAll("Brand:", "Strand:");
const STYLE = ["--style", "chicago-author-date"];

type Files = NonNullable<MemorySetup["files"]>;

/** Cites `paper.md` of these words, with `lamps.txt` beside it. */
function citePaper(paper: string, argv: readonly string[] = [], files: Files = {}): Promise<Outcome> {
  return colloquy(["cite", "paper.md", ...STYLE, ...argv], { files: { "paper.md": paper, "lamps.txt": LAMPS, ...files } });
}

/** The text before the bibliography. */
const body = ({ stdout }: Outcome): string => stdout.split("\n\n# References")[0] ?? "";

test("the citations of a document are written out, of a transcript beside it", async () => {
  const { code, stdout, stderr } = await citePaper("She stayed [@lamps, turn 4].\n");
  expect([code, stdout]).toEqual([
    EXIT.ok,
    "She stayed (Brand, n.d., turn 4).\n\n# References\n\nBrand, Ada. n.d. “Keeping the lamps lit.” Interview by Jon Reed.\n",
  ]);
  expect(stderr).toBe("paper.md: note: 1 citation of 1 transcript.\n");
});

test("a key that does not resolve is told with its place, and is a finding", async () => {
  const { code, stdout, stderr } = await citePaper("One.\n\nShe stayed [@lamp, turn 4].\n");
  expect([code, stdout]).toEqual([EXIT.findings, "One.\n\nShe stayed [@lamp, turn 4].\n"]);
  expect(stderr).toContain('paper.md:3:13: error: There is no transcript of the key "lamp": the citation is left as it is.');
  expect(stderr).toContain("            ^^^^^\n  hint: Is lamps meant?");
  const far = await citePaper("[-@{far.away}]\n");
  expect(far.stderr).toContain("hint: Say where its transcript is: --source far.away=interview.txt; or write \\@");
});

test("an unknown turn is a warning", async () => {
  const { code, stderr } = await citePaper("She stayed [@lamps, turn 40].\n");
  expect(code).toBe(EXIT.ok);
  expect(stderr).toContain("paper.md:1:13: warning: The transcript has no turn 40: the whole is cited.");
});

test("transcripts come from --source, which counts for more than a file beside the document", async () => {
  const argv = ["--source", "lamps=talks/ferry.txt", "--source", "@b=lamps.txt"];
  const outcome = await citePaper("[@lamps] [@b]", argv, { "talks/ferry.txt": FERRY });
  expect(body(outcome)).toBe("(Strand, n.d.) (Brand, n.d.)");
});

test("transcripts come from the front matter, with paths from the document", async () => {
  const paper = "---\ntranscripts:\n  f: ../talks/ferry.txt\n---\n\n@f said.\n";
  const { code, stdout } = await colloquy(["cite", "work/paper.md", ...STYLE], {
    files: { "work/paper.md": paper, "talks/ferry.txt": FERRY },
  });
  expect(code).toBe(EXIT.ok);
  expect(stdout).toContain("\n\nStrand (n.d.) said.\n");
});

test("front matter that is no YAML is a warning with its place, and the document is cited", async () => {
  const { code, stdout, stderr } = await citePaper("---\nlang: de\ntitle: Lamps: a talk\n---\n\n[@lamps, turn 2]\n");
  expect(code).toBe(EXIT.ok);
  expect(stdout).toContain("Redebeitrag 2");
  expect(stderr).toContain("paper.md:3:8: warning: The front matter is no YAML here: ");
  expect(stderr).toContain("hint: A value with a colon or other signs needs quotation marks.");
});

test("the language of the front matter is that of the citations, unless an option says another", async () => {
  const paper = "---\nlang: de\n---\n\n[@lamps, turn 2]\n";
  expect((await citePaper(paper)).stdout).toContain("Redebeitrag 2");
  expect((await citePaper(paper, ["--lang", "fr"])).stdout).toContain("tour de parole 2");
});

test("a style for another language has its terms", async () => {
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="de-DE"><info><title>x</title><id>x</id></info><citation><layout><text term="no date"/><text variable="locator" prefix=", "/></layout></citation></style>`;
  const { stdout, stderr } = await citePaper("[@lamps, turn 2]\n", ["--style", "my.csl"], { "my.csl": style });
  expect(stdout).toBe("ohne Datum, Redebeitrag 2\n");
  expect(stderr).not.toContain("stands in");
});

test("transcripts of a corpus are known by id, file name, and name with year", async () => {
  const parsed = await colloquy(["parse", "echo.txt", "lamps.txt", "ferry.txt"], {
    files: { "echo.txt": FOUNDING, "lamps.txt": LAMPS, "ferry.txt": FERRY },
  });
  const id = /"id":"(tr-\w+)"/.exec(parsed.stdout)?.[1] ?? "";
  const paper = `[@tokaev2004, turn 4; @${id}; @ferry]\n`;
  const byOption = await citePaper(paper, ["--corpus", "all.jsonl"], { "all.jsonl": parsed.stdout });
  expect([byOption.code, body(byOption)]).toEqual([EXIT.ok, "(Tokaev 2004, turn 4; Tokaev 2004; Strand, n.d.)"]);
  const byFrontMatter = await citePaper(`---\ncorpus: all.jsonl\n---\n\n${paper}`, [], { "all.jsonl": parsed.stdout });
  expect(byFrontMatter.stdout).toContain("(Tokaev 2004, turn 4; Tokaev 2004; Strand, n.d.)");
  const asSource = await citePaper("[@all]\n", ["--source", "all=all.jsonl"], { "all.jsonl": parsed.stdout });
  expect(asSource.code).toBe(EXIT.findings);
  expect(asSource.stderr).toContain("all.jsonl has 3 transcripts: which of them is @all?");
});

test("only the transcripts that are cited are read", async () => {
  const { code } = await citePaper("[@lamps]", ["--source", "other=missing.txt"]);
  expect(code).toBe(EXIT.ok);
  const cited = await citePaper("[@other]", ["--source", "other=missing.txt"]);
  expect(cited.code).toBe(EXIT.unreadable);
  expect(cited.stderr).toContain("There is no file missing.txt.");
});

test("-o writes a file, never over an input", async () => {
  const { code, stdout, io } = await citePaper("[@lamps]\n", ["-o", "out.md"]);
  expect([code, stdout]).toEqual([EXIT.ok, ""]);
  expect(new TextDecoder().decode(io.disk.get("/out.md"))).toMatch(/^\(Brand, n\.d\.\)\n/);
  for (const input of ["paper.md", "lamps.txt"]) expect((await citePaper("[@lamps]\n", ["-o", input])).code).toBe(EXIT.usage);
});

test("--json gives the result with its citations", async () => {
  const { stdout } = await citePaper("She [@lamps, turn 4]", ["--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    text: "She (Brand, n.d., turn 4)\n\n# References\n\nBrand, Ada. n.d. “Keeping the lamps lit.” Interview by Jon Reed.\n",
    citations: [{ span: { start: 4, end: 20 }, note: null, cites: [{ key: "lamps", locator: { kind: "turn", ordinal: 4 } }] }],
    diagnostics: [],
  });
  expect((await citePaper("x [@lamps]", ["--jsonl"])).stdout.trimEnd().split("\n")).toHaveLength(1);
});

test("standard input is a document where --document says so", async () => {
  const { stdout } = await colloquy(["cite", "-", "--document", ...STYLE], { stdin: "[@lamps]", files: { "lamps.txt": LAMPS } });
  expect(stdout).toMatch(/^\(Brand, n\.d\.\)\n/);
});

test.each([
  [["--turn", "4"], "--turn has no place there"],
  [["--exchange", "1"], "--exchange has no place there"],
  [["--as", "note"], "--as has no place there"],
  [["--transcript", "tr-1"], "--transcript has no place there"],
  [["--to", "html"], "it is written as Markdown"],
  [["--source", "lamps"], "--source lamps is no key and path"],
])("%j is wrong with a document", async (argv, expected) => {
  const { code, stdout, stderr } = await citePaper("[@lamps]", argv);
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect(stderr).toContain(expected);
});

test("options of documents are wrong with transcripts", async () => {
  const files = { "lamps.txt": LAMPS, "ferry.txt": FERRY };
  const { code, stderr } = await colloquy(["cite", "lamps.txt", "ferry.txt", "--document"], { files });
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("--document is for one Markdown document with citation keys.");
  expect((await colloquy(["cite", "lamps.txt", "-o", "x"], { files })).code).toBe(EXIT.usage);
});

test.each([
  ["without a key", LAMPS],
  ["with a name that no file beside it has", LAMPS.replace("The lamps.", "The lamps, said @somebody.")],
  ["in another encoding", new Uint8Array([...new TextEncoder().encode(LAMPS), 0xe9, 0x0a])],
])("a transcript in Markdown %s stays one", async (_, text) => {
  const { code, stdout } = await colloquy(["cite", "talk.md", "--turn", "4"], { files: { "talk.md": text } });
  expect(code).toBe(EXIT.ok);
  expect(stdout).toMatch(/^Ada Brand, .*turn 4\.\n$/);
});

test("a key in the sentence alone makes a document where a file beside it has its name", async () => {
  expect(body(await citePaper("@lamps said so.\n"))).toBe("Brand (n.d.) said so.");
});
