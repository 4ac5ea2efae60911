import fc from "fast-check";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const files = { "echo.txt": FOUNDING, "lamps.txt": LAMPS };

test("each turn has its place in the source, its number, its speaker and the words that were found", async () => {
  const { code, stdout, stderr } = await colloquy(["search", "lamps keep", "lamps.txt"], { files });
  expect(stdout).toBe(`lamps.txt:11:12  turn 4  Brand
  The [lamps]. Somebody had to [keep] the [lamps] lit, and nobody else wanted to.

1 turn found.
`);
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
});

test("places are right: the source has a found word at its line and column", async () => {
  const { stdout } = await colloquy(["search", "kazakhstan OR \"foreign policy\"", "echo.txt"], { files });
  const lines = new TextDecoder().decode(FOUNDING).split(/\r?\n/);
  const places = [...stdout.matchAll(/^echo\.txt:(\d+):(\d+) /gm)];
  expect(places.length).toBeGreaterThan(5);
  for (const [, line, column] of places) expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^(?:Kazakhstan|foreign policy)/i);
});

test("with nothing found it says so and ends with 1", async () => {
  const { code, stdout } = await colloquy(["search", "zebra", "lamps.txt"], { files });
  expect([code, stdout]).toEqual([EXIT.findings, "Nothing found.\n"]);
});

test("on a terminal with colour found words are painted, and lines fit where they are broken", async () => {
  const setup = { files, colour: true, columns: 50, terminal: { stdout: true } };
  const { stdout } = await colloquy(["search", '"lamps lit and nobody"', "lamps.txt"], setup);
  // eslint-disable-next-line no-control-regex -- the escape sequences are what is tested
  const painted = [...stdout.matchAll(/\u001B\[1m\u001B\[36m(.*?)\u001B/g)].map(([, words]) => words);
  expect(painted).toEqual(["lamps lit,", "and nobody"]);
  // eslint-disable-next-line no-control-regex -- as above
  const plain = stdout.replace(/\u001B\[\d+m/g, "");
  expect(plain).toContain("  The lamps. Somebody had to keep the lamps lit,\n  and nobody else wanted to.\n");
});

test("-C shows the turns before and behind", async () => {
  const { stdout } = await colloquy(["search", "spring", "lamps.txt", "-C", "1"], { files });
  expect(stdout).toContain(`
  (1) Reed: When did you come to the lighthouse?
  In the [spring]. I did not want to stay.
  (3) Reed: And why did you?
`);
});

test("a speaker narrows the whole query, by name or label", async () => {
  for (const name of ["Tokaev", "kassymzhomart tokaev", "Continent"]) {
    const { stdout } = await colloquy(["search", "Kazakhstan OR China", "echo.txt", "--speaker", name], { files });
    const heads = stdout.split("\n").filter((line) => line.startsWith("echo.txt:"));
    expect(heads.length).toBeGreaterThan(1);
    for (const head of heads) expect(head).toContain(name === "Continent" ? "Continent" : "Tokaev");
  }
});

test("a topic is found by its label in what was coded, and told where nothing was", async () => {
  const { stdout: classified } = await colloquy(["classify", "echo.txt", "--codebook", "policy-areas", "--jsonl"], { files });
  const coded = { ...files, "coded.jsonl": classified };
  const { code, stdout } = await colloquy(["search", "English", "coded.jsonl", "--topic", "Language Policy"], { files: coded });
  expect(stdout.match(/^echo\.txt:\S+ {2}turn \d+/gm)).toEqual(["echo.txt:87:9  turn 14", "echo.txt:85:90  turn 13"]);
  expect(code).toBe(EXIT.ok);
  expect((await colloquy(["search", "English", "coded.jsonl", "--topic", "Defense"], { files: coded })).code).toBe(EXIT.findings);
  const { stderr } = await colloquy(["search", "English", "echo.txt", "--topic", "Language Policy"], { files });
  expect(stderr).toBe("note: No topic is called Language Policy.\n  hint: No transcript was given topics: colloquy classify does.\n");
});

test("what is odd in a query is shown with a caret below it", async () => {
  const { code, stdout, stderr } = await colloquy(["search", "spring) speaker:zebra", "lamps.txt"], { files });
  expect(stderr).toBe(`query:1:7: warning: A parenthesis closes nothing; it is passed over.
 1 | spring) speaker:zebra
   |       ^
  hint: Take it away, or open the group with (.
query:1:9: note: No speaker is called zebra.
 1 | spring) speaker:zebra
   |         ^^^^^^^^^^^^^
  hint: A speaker is named by words of the name or of a label that stand side by side.
`);
  expect([code, stdout]).toEqual([EXIT.findings, "Nothing found.\n"]);
});

test("--limit shows the best ones, and says how many there are", async () => {
  const { stdout } = await colloquy(["search", "the", "echo.txt", "--limit", "2"], { files });
  expect(stdout.match(/^echo\.txt:/gm)).toHaveLength(2);
  expect(stdout).toMatch(/\n\n\d+ turns found, the best 2 shown; --limit \d+ shows all\.\n$/);
});

interface Listed {
  readonly turnOrdinal: number;
  readonly text: string;
  readonly marks: readonly { readonly text: { readonly start: number; readonly end: number }; readonly source: { readonly start: number; readonly end: number } }[];
  readonly before?: readonly { readonly turnOrdinal: number }[];
}

test("--json has every turn with text, marks and context, and --jsonl the same on lines", async () => {
  const argv = ["search", "foreign policy", "echo.txt", "lamps.txt", "-C", "1"];
  const json = await colloquy([...argv, "--json"], { files });
  const jsonl = await colloquy([...argv, "--jsonl"], { files });
  const listed = JSON.parse(json.stdout) as Listed[];
  expect(jsonl.stdout.trim().split("\n").map((line) => JSON.parse(line) as unknown)).toEqual(listed);
  expect(listed.length).toBeGreaterThan(2);
  const source = new TextDecoder().decode(FOUNDING);
  for (const { text, marks, turnOrdinal, before = [] } of listed) {
    for (const mark of marks) {
      expect(text.slice(mark.text.start, mark.text.end)).toMatch(/^(?:foreign|policy)$/i);
      expect(source.slice(mark.source.start, mark.source.end)).toMatch(/^(?:foreign|policy)$/i);
    }
    expect(before.map((turn) => turn.turnOrdinal)).toEqual(turnOrdinal > 1 ? [turnOrdinal - 1] : []);
  }
});

test("--json with nothing found is an empty list, and ends with 1", async () => {
  const { code, stdout } = await colloquy(["search", "zebra", "lamps.txt", "--json"], { files });
  expect([code, stdout]).toEqual([EXIT.findings, "[]\n"]);
});

test("corpora and standard input are searched as documents are", async () => {
  const { stdout: corpus } = await colloquy(["parse", "lamps.txt", "--jsonl"], { files });
  const { stdout } = await colloquy(["search", "spring", "corpus.jsonl"], { files: { "corpus.jsonl": corpus } });
  expect(stdout).toMatch(/^lamps\.txt:7:15 {2}turn 2 /);
  expect((await colloquy(["search", "spring", "-"], { stdin: LAMPS })).stdout).toMatch(/^<stdin>:7:15 {2}turn 2 /);
});

test("a corpus that is missing ends with 3", async () => {
  const { code, stdout, stderr } = await colloquy(["search", "spring", "lamp.txt"], { files });
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  expect(stderr).toContain("error: There is nothing to search in lamp.txt.");
});

test.each([
  ["no query", ["search"]],
  ["a speaker without words", ["search", "a", "lamps.txt", "--speaker", "…"]],
  ["a limit of none", ["search", "a", "lamps.txt", "--limit", "0"]],
  ["two forms", ["search", "a", "lamps.txt", "--json", "--jsonl"]],
])("%s is wrong usage", async (_, argv) => {
  expect((await colloquy(argv, { files })).code).toBe(EXIT.usage);
});

test("no query ends otherwise than found or not found", async () => {
  const part = fc.constantFrom("(", ")", '"', "*", ":", " OR ", " NOT ", "lamps", "é", "speaker:", "topic:x", "\u001B[2J", "\n");
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const { code, stdout, stderr } = await colloquy(["search", "--", parts.join(""), "lamps.txt"], { files });
      expect([EXIT.ok, EXIT.findings]).toContain(code);
      expect(stdout + stderr).not.toContain("\u001B");
    }),
    { numRuns: 40 },
  );
});
