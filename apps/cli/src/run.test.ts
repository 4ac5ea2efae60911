import { findStyle } from "@colloquy/citation-formatter/styles";
import { stripVTControlCharacters } from "node:util";
import { parseTranscript } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { COMMANDS } from "./commands/index.js";
import { EXIT, EXIT_MEANINGS } from "./exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "./run.test-data.js";

const lamps = { files: { "lamps.txt": LAMPS } };

test("without arguments the help is printed on standard output", async () => {
  const { code, stdout, stderr } = await colloquy([]);
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  for (const { name, summary } of COMMANDS) {
    expect(stdout).toContain(`\n  ${name} `);
    expect(stdout.replace(/\s+/g, " ")).toContain(summary);
  }
});

test("--version prints the version and nothing else", async () => {
  expect(await colloquy(["--version"])).toMatchObject({ code: EXIT.ok, stdout: `${manifest.version}\n`, stderr: "" });
});

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  "the help of %s begins with examples and ends with its exit codes",
  async (name, { examples, exitCodes }) => {
    const { code, stdout, stderr } = await colloquy([name, "--help"]);
    const lines = stdout.trimEnd().split("\n");
    expect([code, stderr]).toEqual([EXIT.ok, ""]);
    expect(lines.slice(0, examples.length + 1)).toEqual(["Examples:", ...examples.map((example) => `  ${example}`)]);
    const codes = [EXIT.ok, EXIT.usage, ...exitCodes, EXIT.interrupted].sort((a, b) => a - b);
    const expected = codes.map((value) => `  ${String(value).padEnd(3)}  ${EXIT_MEANINGS[value]}`);
    expect(lines.slice(-codes.length - 1)).toEqual(["Exit codes:", ...expected]);
  },
);

test.each(COMMANDS.flatMap(({ examples }) => examples))("the example is understood: %s", async (example) => {
  const corpus = (await colloquy(["parse", "-"], { stdin: FOUNDING })).stdout;
  for (const part of example.replace(/ [<>] \S+/, "").split(" | ")) {
    const argv = [...part.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    const recipe = argv.includes("--recipe") ? { "recipe.json": '{"schemaVersion":1}' } : {};
    const { code, stderr } = await colloquy(argv.slice(1), {
      files: {
        ...recipe,
        "interview.txt": FOUNDING,
        "interviews/a.txt": LAMPS,
        "corpus.jsonl": corpus,
        "story.md": "No words.",
        "my-codes.json": CODES,
        "my-style.csl": findStyle("chicago-notes")?.xml ?? "",
      },
      stdin: FOUNDING,
    });
    expect(code, stderr).not.toBe(EXIT.usage);
  }
});

const CODES = JSON.stringify({
  schemaVersion: 1,
  id: "lamps",
  version: "1",
  language: "en",
  title: "Lamps",
  facets: [{ id: "thing", label: "Thing" }],
  codes: [
    { id: "lamp", parentId: null, facetId: "thing", label: "Lamp", terms: ["lamp*"], excludes: [], examples: [], exactMatch: [] },
  ],
});

test.each([
  ["an unknown command", ["pasre"], "error: Unknown command 'pasre'.\n  hint: Did you mean parse?\n"],
  ["an unknown option", ["parse", "--jsno"], "error: Unknown option '--jsno'.\n  hint: Did you mean --json?\n"],
  [
    "an unknown command that is like no other",
    ["xyzzy"],
    "error: Unknown command 'xyzzy'.\n  hint: --help prints examples and every option.\n",
  ],
  [
    "an option value out of range",
    ["parse", "lamps.txt", "--min-confidence", "2"],
    "error: Option '--min-confidence <0..1>' argument '2' is invalid. It must be a number from 0 to 1.\n  hint: --help prints examples and every option.\n",
  ],
  [
    "two forms at once",
    ["parse", "lamps.txt", "--json", "--jsonl"],
    "error: Option '--json' cannot be used with option '--jsonl'.\n  hint: --help prints examples and every option.\n",
  ],
  [
    "a pair without a value",
    ["parse", "lamps.txt", "--speakers", "Reed"],
    'error: --speakers wants two sides of an equals sign, and was given "Reed".\n  hint: For example: --speakers "Continent=Murat Laumulin"\n',
  ],
  [
    "a metadata field that does not exist",
    ["parse", "lamps.txt", "--meta", "titel=Lamps"],
    'error: What is given is no recipe: /metadata: unknown field "titel".\n  hint: colloquy schema recipe prints what may be given.\n',
  ],
  [
    "standard input twice",
    ["parse", "-", "-"],
    "error: Standard input (-) can be read only once.\n",
  ],
  [
    "an output that is an input",
    ["parse", "lamps.txt", "-o", "./lamps.txt"],
    "error: ./lamps.txt is an input: it would be overwritten.\n  hint: Give --output another name.\n",
  ],
  [
    "a codebook that does not exist",
    ["classify", "lamps.txt", "--codebook", "plces"],
    'error: There is no codebook "plces".\n  hint: Name one that colloquy codebooks lists, or a file (.json, .jsonld, .rdf, .ttl, .lcd, .csv, .yml).\n',
  ],
  [
    "an article after the corpora, where it is taken for one of them",
    ["verify", "--against", "lamps.txt", "story.md"],
    "error: No article is named.\n  hint: Put it before --against: colloquy verify story.md --against corpus.jsonl\n",
  ],
  [
    "a quotation without words",
    ["verify", "--quote", " ", "--against", "lamps.txt"],
    "error: Option '--quote <words>' argument ' ' is invalid. It must have words.\n  hint: --help prints examples and every option.\n",
  ],
  [
    "a speaker without a quotation",
    ["verify", "story.md", "--speaker", "Ann", "--against", "lamps.txt"],
    "error: --speaker goes with --quote.\n  hint: In an article the speakers are found by themselves.\n",
  ],
  [
    "a licence without a title",
    ["convert", "lamps.txt", "--to", "jsonl", "-o", "out", "--licence", "MIT"],
    "error: A licence needs a title.\n  hint: Give --title as well.\n",
  ],
])("wrong usage ends with 2, says what and how to mend it, and writes no data: %s", async (_name, argv, expected) => {
  const { code, stdout, stderr, io } = await colloquy(argv, lamps);
  expect(stderr).toBe(expected);
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect([...io.disk.keys()]).toEqual(["/lamps.txt"]);
});

test.each(["parse", "classify", "cite", "convert --to csv -o x"])(
  "%s with a keyboard for input and nothing to read prints its help on standard error and ends with 2",
  async (line) => {
    const { code, stdout, stderr } = await colloquy(line.split(" "), { terminal: { stdin: true } });
    expect([code, stdout]).toEqual([EXIT.usage, ""]);
    expect(stderr).toMatch(/^Examples:\n/);
  },
);

test("a missing file is named with what to do, ends with 3, and the others are still read", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", "lmps.txt", "lamps.txt"], lamps);
  expect(stderr).toBe("error: There is no file lmps.txt.\n  hint: Check the spelling and the folder you are in.\n");
  expect([code, stdout.split("\n").length]).toEqual([EXIT.unreadable, 2]);
});

test.each(["parse texts", "parse texts/*.txt", "classify texts/*.txt --jsonl", "convert texts --to csv -o out", "inspect texts", "check texts"])(
  "files are taken by folder and by pattern: %s",
  async (line) => {
    const files = { "texts/a.txt": LAMPS, "texts/more/b.txt": FOUNDING };
    const { code, stderr } = await colloquy(line.split(" "), { files });
    expect(code, stderr).toBe(EXIT.ok);
    expect(stderr).not.toContain("error");
  },
);

test("cite and verify take patterns as well", async () => {
  const files = { "texts/a.txt": LAMPS, "texts/more/b.txt": FOUNDING };
  expect((await colloquy(["cite", "**/*.txt", "--as", "bibliography"], { files })).stdout).toMatch(/Keeping the Lamps Lit[^]*Bloc/i);
  const { code, stdout } = await colloquy(["verify", "--quote", "an objective necessity", "--against", "**/*.txt"], { files });
  expect([code, stdout]).toEqual([EXIT.ok, expect.stringContaining("Tokaev, turn 12")]);
});

test("an output that a pattern matches is refused like one that is named", async () => {
  const { code, stderr } = await colloquy(["parse", "*.txt", "-o", "lamps.txt"], lamps);
  expect([code, stderr]).toEqual([
    EXIT.usage,
    "error: lamps.txt is an input: it would be overwritten.\n  hint: Give --output another name.\n",
  ]);
});

test("an output that is a folder ends with 3, and says so", async () => {
  const { code, stderr } = await colloquy(["parse", "texts/a.txt", "-o", "texts"], { files: { "texts/a.txt": LAMPS } });
  expect([code, stderr]).toEqual([EXIT.unreadable, "error: texts cannot be written.\n  hint: Name a file in it.\n"]);
});

test("a document in which nobody speaks ends with 3, and its transcript is still written", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", "-"], { stdin: "No labels here." });
  expect(code).toBe(EXIT.unreadable);
  expect(stderr).toContain("<stdin>:1:1: warning: No labels of speakers were found");
  expect(stderr).toContain("hint: Name the words that begin its turns");
  expect(JSON.parse(stdout)).toMatchObject({ turns: [], source: { text: "No labels here." } });
});

test("an empty pipe is an empty corpus: nothing is made of it", async () => {
  for (const command of ["parse", "classify"]) {
    const { code, stdout, stderr } = await colloquy([command, "-"], { stdin: "" });
    expect([code, stdout, stderr]).toEqual([EXIT.ok, "", "<stdin>: note: The input is empty.\n"]);
  }
  const { code, stdout, stderr } = await colloquy(["cite", "-", "--turn", "4"], { stdin: "" });
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  expect(stderr).toContain("error: There is nothing to cite.\n");
});

test("an empty file is a document without text", async () => {
  const { code, stderr } = await colloquy(["parse", "a.txt"], { files: { "a.txt": "" } });
  expect([code, stderr]).toEqual([
    EXIT.unreadable,
    "a.txt: warning: The input has no text.\n  hint: Is it the right file?\n",
  ]);
});

test("messages are wrapped on a terminal, and stay lines in a pipe", async () => {
  const argv = ["parse", "lamps.txt", "--labels", "Nobody in particular who would be known here"];
  const piped = await colloquy(argv, { ...lamps, columns: 50 });
  const shown = await colloquy(argv, { ...lamps, columns: 50, terminal: { stderr: true } });
  expect(piped.stderr.split("\n").length).toBe(3);
  expect(shown.stderr.split("\n").filter((line) => line.length > 50)).toEqual([]);
  expect(shown.stderr.replace(/\s+/g, " ")).toBe(piped.stderr.replace(/\s+/g, " "));
});

test("turns below the confidence that was asked for end with 4", async () => {
  const argv = ["parse", "lamps.txt", "--min-confidence"];
  expect(await colloquy([...argv, "0.5"], lamps)).toMatchObject({ code: EXIT.ok, stderr: "" });
  const { code, stdout, stderr } = await colloquy([...argv, "1"], lamps);
  expect(code).toBe(EXIT.lowConfidence);
  expect(stderr).toContain("lamps.txt:5:1: warning: 4 of 4 turns are less sure than 1; the first has 0.95.");
  expect(JSON.parse(stdout)).toMatchObject({ turns: { length: 4 } });
});

test("a reader that is not installed ends with 6 and names what to install", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", "lamps.txt"], lamps, () =>
    Promise.reject(
      Object.assign(new Error("Cannot find package 'some-reader' imported from x.js"), { code: "ERR_MODULE_NOT_FOUND" }),
    ),
  );
  expect([code, stdout]).toEqual([EXIT.readerMissing, ""]);
  expect(stderr).toBe("error: The reader for lamps.txt is not installed.\n  hint: Install it: npm install some-reader\n");
});

test("a reader that misses its package ends with 6 too", async () => {
  const hint = "Install it: npm install some-reader";
  const { code, stderr } = await colloquy(["parse", "lamps.txt"], lamps, async (bytes, options) => {
    const parsed = await parseTranscript(bytes, options);
    return { ...parsed, diagnostics: [{ code: "reader-missing", severity: "error", message: "Nothing was read.", span: null, hint }] };
  });
  expect([code, stderr]).toEqual([EXIT.readerMissing, `lamps.txt: error: Nothing was read.\n  hint: ${hint}\n`]);
});

test("an interrupted command ends with 130, silent", async () => {
  const signal = AbortSignal.abort();
  expect(await colloquy(["parse", "lamps.txt"], { ...lamps, signal })).toMatchObject({
    code: EXIT.interrupted,
    stdout: "",
    stderr: "",
  });
});

test("an interrupted command leaves no half of a file", async () => {
  const interrupt = new AbortController();
  const { code, io } = await colloquy(["parse", "a.txt", "b.txt", "-o", "out.jsonl"], {
    files: { "a.txt": LAMPS, "b.txt": FOUNDING },
    signal: interrupt.signal,
  }, () => {
    interrupt.abort();
    return Promise.reject(new Error("aborted"));
  });
  expect([code, io.disk.has("/out.jsonl")]).toEqual([EXIT.interrupted, false]);
});

test.each([
  ["while files are looked for", ["check", "**/*.txt"], true],
  ["while they are checked", ["check", "a.txt", "b.txt"], false],
  ["while they are inspected", ["inspect", "a.txt", "b.txt", "--save-recipe", "recipe.json"], false],
])("an interrupt %s ends with 130: the progress line goes, and nothing is said or left", async (_name, argv, atOnce) => {
  const files = { "a.txt": LAMPS, "b.txt": FOUNDING };
  const interrupt = new AbortController();
  if (atOnce) interrupt.abort();
  const setup = { files, signal: interrupt.signal, terminal: { stderr: true } };
  const { code, stdout, stderr, io } = await colloquy(argv, setup, () => {
    interrupt.abort();
    return Promise.reject(new Error("aborted"));
  });
  expect([code, stdout]).toEqual([EXIT.interrupted, ""]);
  expect(stderr).toBe(atOnce ? "" : "\r\u001B[K[1/2]  0 % a.txt\r\u001B[K");
  expect([...io.disk.keys()]).toEqual(["/a.txt", "/b.txt"]);
});

test("an output that its reader closed ends the command in silence", async () => {
  const files = { "a.txt": LAMPS, "b.txt": FOUNDING };
  const { code, stdout, stderr } = await colloquy(["parse", "a.txt", "b.txt"], { files, closesAfter: 10 });
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout.split("\n").length).toBe(2);
});

test("a failure of the system ends with 3 and has no stack trace", async () => {
  const parse = (): Promise<never> =>
    Promise.reject(Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" }));
  const { code, stderr } = await colloquy(["parse", "lamps.txt"], lamps, parse);
  expect([code, stderr]).toEqual([EXIT.unreadable, "error: The system gave up: EIO: i/o error, read.\n"]);
});

test("a defect of the program is not hidden", async () => {
  const parse = (): Promise<never> => Promise.reject(new Error("defect"));
  await expect(colloquy(["parse", "lamps.txt"], lamps, parse)).rejects.toThrow("defect");
});

test("progress is shown on a terminal only, and taken away again", async () => {
  const files = { "a.txt": LAMPS, "b.txt": FOUNDING };
  const argv = ["parse", "a.txt", "b.txt"];
  expect((await colloquy(argv, { files })).stderr).toBe("");
  let clock = 0;
  const { stderr } = await colloquy(argv, { files, terminal: { stderr: true }, now: () => (clock += 1500) });
  expect(stderr).toBe("\r\u001B[K[1/2]  0 % a.txt\r\u001B[K[2/2] 50 % b.txt  eta 2 s\r\u001B[K");
  const quiet = await colloquy([...argv, "--quiet"], { files, terminal: { stderr: true } });
  expect(quiet.stderr).toBe("");
  const alone = await colloquy(["parse", "a.txt"], { files, terminal: { stderr: true } });
  expect(alone.stderr).toBe("");
});

test("progress is taken away before results and messages on the same screen", async () => {
  const files = { "a.txt": LAMPS, "b.txt": "No labels." };
  const { io } = await colloquy(["parse", "a.txt", "b.txt"], { files, terminal: { stdout: true, stderr: true } });
  const shown = io.screen.text.split("\n").map((line) => line.split("\r\u001B[K").at(-1) ?? "");
  expect(shown[0]).toBe("Keeping the lamps lit");
  expect(shown).toContainEqual(expect.stringMatching(/^b\.txt:1:1: warning: /));
  expect(shown.filter((line) => line.includes("%") && !line.includes("could not be placed"))).toEqual([]);
});

test("progress is cut to the width of the terminal", async () => {
  const files = { "texts/of/a/long/name.txt": LAMPS, "b.txt": FOUNDING };
  const { stderr } = await colloquy(["parse", "**/*.txt"], { files, terminal: { stderr: true }, columns: 30 });
  expect(stderr).toContain("\r\u001B[K[2/2] 50 % …name.txt  eta 1 s\r");
});

test("quiet leaves out notes and keeps warnings and errors", async () => {
  const files = { "a.txt": LAMPS, "t/a.mp3": "x", "t/b.txt": FOUNDING };
  const { stderr } = await colloquy(["parse", "t", "none.txt", "a.txt", "--labels", "Nobody", "-q"], { files });
  expect(stderr.match(/note|warning|error/g)).toEqual(["error", "warning"]);
});

test("colour is on for a stream that has it, and off for the other", async () => {
  const argv = ["parse", "lamps.txt", "--pretty"];
  const plain = await colloquy(argv, lamps);
  const coloured = await colloquy(argv, { ...lamps, colour: true });
  expect(plain.stdout).not.toContain("\u001B");
  expect(coloured.stdout).toContain("\u001B[1mKeeping the lamps lit\u001B[22m");
  expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
});

test("what a document holds does nothing to a terminal", async () => {
  const hostile = LAMPS.replace("the lighthouse", "\u001B[2J\u202Ethe lighthouse").replace("the spring", "\u0007the spring");
  const { stdout } = await colloquy(["parse", "-", "--pretty"], { stdin: hostile, terminal: { stdout: true } });
  expect(stdout).toContain("<U+001B>[2J<U+202E>the lighthouse");
  expect(stdout).not.toContain("\u001B");
});
