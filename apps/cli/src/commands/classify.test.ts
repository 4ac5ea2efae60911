import { checkInvariants, readTranscript, type Transcript } from "@colloquy/corpus-schema";
import { places } from "@colloquy/topic-classifier/codebooks/places";
import { policyAreas } from "@colloquy/topic-classifier/codebooks/policy-areas";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const founding = { files: { "echo.txt": FOUNDING, "lamps.txt": LAMPS } };

const CODES = {
  schemaVersion: 1,
  id: "lamps",
  version: "1",
  language: "en",
  title: "Lights",
  facets: [{ id: "thing", label: "Thing" }],
  codes: [
    { id: "lamp", parentId: null, facetId: "thing", label: "Lamp", terms: ["lamp*"], excludes: [], examples: [], exactMatch: [] },
  ],
};

async function classify(...argv: string[]): Promise<Transcript> {
  const { stdout } = await colloquy(["classify", ...argv], founding);
  const result = readTranscript(JSON.parse(stdout));
  if (!result.ok) throw new Error("no transcript");
  return result.value;
}

test("policy areas and places are used unless a codebook is named", async () => {
  const ids = async (...argv: string[]): Promise<string[]> =>
    (await classify("echo.txt", ...argv)).classifications.map(({ codebookId }) => codebookId);
  expect(await ids()).toEqual([policyAreas.id, places.id]);
  expect(await ids("--codebook", "places")).toEqual([places.id]);
  expect(await ids("--codebook", "places", "--codebook", "policy-areas", "--codebook", "places")).toEqual([places.id, policyAreas.id]);
});

test.each([
  ["de", "Frage: Was sagen Sie zu den Steuern und der Inflation im Land?\n\nMinister: Die Inflation ist hoch, und die Steuern werden nicht erhöht. Wir haben auch die Schulden im Blick, und die Wirtschaft wächst wieder.\n", "policy-areas-de"],
  ["es", "Pregunta: ¿Qué dice usted de los impuestos y de la inflación en el país?\n\nMinistra: La inflación es alta y los impuestos no van a subir. También miramos la deuda, y la economía vuelve a crecer.\n", "policy-areas-es"],
])("a transcript in %s is coded with the policy areas in that language", async (_language, text, id) => {
  const { stdout } = await colloquy(["classify", "a.txt"], { files: { "a.txt": text } });
  const { classifications } = JSON.parse(stdout) as Transcript;
  expect(classifications.map(({ codebookId }) => codebookId)).toEqual([id, places.id]);
  expect(classifications[0]?.assignments.map(({ codeId }) => codeId)).toContain("1");
});

test("the transcript that comes out keeps every invariant, codebooks included", async () => {
  const findings = checkInvariants(await classify("echo.txt"), { codebooks: [policyAreas, places] });
  expect(findings).toEqual([]);
});

test("a pipe of lines gives what the document gives", async () => {
  const direct = await colloquy(["classify", "echo.txt"], founding);
  const parsed = await colloquy(["parse", "echo.txt"], founding);
  const piped = await colloquy(["classify", "-"], { stdin: parsed.stdout });
  expect(piped.stdout).toBe(direct.stdout);
  expect(piped.stdout.split("\n").length).toBe(2);
});

test("classifying twice is the same as classifying once, and other classifications stay", async () => {
  const once = await colloquy(["classify", "echo.txt"], founding);
  const twice = await colloquy(["classify", "-"], { stdin: once.stdout });
  expect(twice.stdout).toBe(once.stdout);
  const files = { "codes.json": JSON.stringify(CODES) };
  const other = await colloquy(["classify", "-", "--codebook", "codes.json"], { stdin: once.stdout, files });
  expect(JSON.parse(other.stdout)).toMatchObject({ classifications: [{}, {}, { codebookId: "lamps" }] });
});

test("--min-score and --max-topics leave topics out", async () => {
  const scores = async (...argv: string[]): Promise<number[]> => {
    const [pass] = (await classify("echo.txt", "--codebook", "places", ...argv)).classifications;
    return pass?.assignments.map(({ score }) => score) ?? [];
  };
  const all = await scores();
  expect((await scores("--min-score", "0.6")).length).toBe(all.filter((score) => score >= 0.6).length);
  expect((await scores("--max-topics", "1")).length).toBe(7);
  expect(all.length).toBeGreaterThan(14);
});

test("for people: each exchange with its topics, and the words that decided with offsets that are right", async () => {
  const setup = { files: { ...founding.files, "codes.json": JSON.stringify(CODES) }, terminal: { stdout: true } };
  const plain = await colloquy(["classify", "lamps.txt", "--codebook", "codes.json"], setup);
  expect(plain.stdout.replace(/\d\.\d\d/g, "0.00")).toBe(`Keeping the lamps lit

  1  turns 1–2  When did you come to the lighthouse?
     Lights: none

  2  turns 3–4  And why did you?
     Lights: Lamp 0.00
`);
  const explained = await colloquy(["classify", "lamps.txt", "--codebook", "codes.json", "--explain"], setup);
  const evidence = [...explained.stdout.matchAll(/“([^”]+)” (\d+)–(\d+)/g)];
  expect(evidence.map(([, words]) => words)).toEqual(["lamps", "lamps"]);
  for (const [, words, start, end] of evidence) expect(LAMPS.slice(Number(start), Number(end))).toBe(words);
});

test("turns outside of exchanges have a line of their own", async () => {
  const stdin = `${LAMPS}\nReed: The lamps are lit.\n`;
  const { stdout } = await colloquy(["classify", "-", "--pretty", "--codebook", "places"], { stdin });
  expect(stdout).toContain("3–4  And why did you?");
  expect(stdout).toMatch(/ – {2}turn 5 {2}The lamps are lit\./);
});

test("a bad line is reported with its number, and the rest goes on", async () => {
  const files = { ...founding.files, "short.txt": LAMPS.replaceAll("lamps", "fires") };
  const { stdout } = await colloquy(["parse", "echo.txt", "short.txt", "lamps.txt"], { files });
  const [first = "", second = "", third = ""] = stdout.split("\n");
  const moved = second.replace('"start":', '"start":9');
  const lines = [first, "oops", '{"schemaVersion":1}', moved, third].join("\n");
  const { code, stdout: classified, stderr } = await colloquy(["classify", "-"], { stdin: lines });
  expect(code).toBe(EXIT.invalidCorpus);
  expect(classified.trimEnd().split("\n").length).toBe(2);
  expect(stderr).toContain('<stdin>:2:1: error: Line 2 is not JSON: column 1 has "oops".\n');
  expect(stderr).toMatch(/<stdin>:3:1: error: /);
  expect(stderr).toMatch(/<stdin>:4:1: error: /);
  expect(stderr).not.toMatch(/<stdin>:[15]:/);
});

test.each([
  ["that is no codebook", "{}", /^error: codes\.json is no codebook: \/schemaVersion is missing\./, EXIT.unreadable],
  ["that is not JSON", "lamp", /^error: codes\.json is not JSON: /, EXIT.unreadable],
])("a file %s stops the command", async (_name, text, expected, exitCode) => {
  const { code, stdout, stderr } = await colloquy(["classify", "lamps.txt", "--codebook", "codes.json"], {
    files: { "lamps.txt": LAMPS, "codes.json": text },
  });
  expect([code, stdout]).toEqual([exitCode, ""]);
  expect(stderr).toMatch(expected);
});

test("what a codebook gets wrong is said, and the rest of it is used", async () => {
  const [lamp] = CODES.codes;
  const codes = { ...CODES, codes: [lamp, { ...lamp, id: "other", parentId: "nowhere", terms: ["spring"] }] };
  const { code, stdout, stderr } = await colloquy(["classify", "lamps.txt", "--codebook", "codes.json"], {
    files: { "lamps.txt": LAMPS, "codes.json": JSON.stringify(codes) },
  });
  expect(code).toBe(EXIT.ok);
  expect(stderr).toMatch(/^codes\.json: (error|warning): .*nowhere/);
  expect(JSON.parse(stdout)).toMatchObject({ classifications: [{ assignments: [{ codeId: "other" }, { codeId: "lamp" }] }] });
});
