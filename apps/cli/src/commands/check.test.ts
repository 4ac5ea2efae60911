import { parseTranscript } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";
import type { Session } from "../session.js";

/** The parser, less sure of the turns that say certain words, and with names taken from speakers. */
function parserThat({ doubts = /^$/, forgets = false }: { doubts?: RegExp; forgets?: boolean }): Session["parse"] {
  return async (input, options) => {
    const result = await parseTranscript(input, options);
    const [first] = result.transcripts;
    const turns = first.turns.map((turn) => (doubts.test(turn.text) ? { ...turn, confidence: 0.45 } : turn));
    const speakers = forgets ? first.speakers.map((speaker) => ({ ...speaker, name: null })) : first.speakers;
    return { ...result, transcripts: [{ ...first, turns, speakers }] };
  };
}

const lamps = { files: { "lamps.txt": LAMPS } };

test("a document without findings ends with 0 and a summary", async () => {
  const { code, stdout, stderr } = await colloquy(["check", "lamps.txt"], lamps);
  expect([code, stdout, stderr]).toEqual([EXIT.ok, "1 file: nothing to look at\n", ""]);
});

test("a finding has its place, the line with a caret, and what to do; warnings end with 1", async () => {
  const { code, stdout, stderr } = await colloquy(["check", "lamps.txt"], lamps, parserThat({ doubts: /spring|lamps lit/ }));
  expect([code, stderr]).toEqual([EXIT.findings, ""]);
  expect(stdout).toBe(`lamps.txt:7:1: warning: 2 turns of “Brand”, the first of them turn 2, are less sure than 0.5: 0.45.
 7 | Brand: In the spring. I did not want to stay.
   | ^^^^^^
  hint: If it begins turns, say so: --labels Brand; if it does not: --not-labels Brand

1 file: 1 warning
`);
});

test("people without a name are notes, which do not count", async () => {
  const { code, stdout } = await colloquy(["check", "lamps.txt"], lamps, parserThat({ forgets: true }));
  expect(code).toBe(EXIT.ok);
  expect(stdout).toContain("lamps.txt:5:1: note: Nobody is named behind “Reed” (2 turns).");
  expect(stdout).toContain('hint: If you know who it is: --speakers "Reed=…"');
  expect(stdout).toMatch(/\n1 file: 2 notes\n$/);
  const quiet = await colloquy(["check", "lamps.txt", "--quiet"], lamps, parserThat({ forgets: true }));
  expect(quiet.stdout).toBe("1 file: nothing to look at\n");
});

test.each([
  ["no warnings are allowed unless told", [], EXIT.findings],
  ["as many as there are may be allowed", ["--max-warnings", "1"], EXIT.ok],
  ["one less may not", ["--max-warnings", "0"], EXIT.findings],
  ["the limit of confidence can be lowered", ["--min-confidence", "0.4"], EXIT.ok],
])("%s", async (_name, options, expected) => {
  const { code } = await colloquy(["check", "lamps.txt", ...options], lamps, parserThat({ doubts: /spring/ }));
  expect(code).toBe(expected);
});

test("what is known of documents can be said", async () => {
  const { code, stdout } = await colloquy(["check", "lamps.txt", "--labels", "Weather"], lamps);
  expect([code, stdout]).toEqual([
    EXIT.findings,
    'lamps.txt: warning: No turn has the label "Weather".\n  hint: The labels here are: Reed, Brand.\n\n1 file: 1 warning\n',
  ]);
  const stdin = "Lamps\n\nQ: Why?\n\nA: Because.\n\nQ: Oh?\n\nA: Yes.\n";
  const argv = ["check", "-", "--speakers", "Q=Jon Reed", "--speakers", "A=Ada Brand"];
  expect((await colloquy(argv.slice(0, 2), { stdin })).stdout).toMatch(/behind “Q” [^]*behind “A” /);
  expect((await colloquy(argv, { stdin })).stdout).not.toContain("Nobody is named");
});

test("findings stand in the order of their places, file by file", async () => {
  const files = { "a.txt": LAMPS, "b.txt": `Again\n${LAMPS}` };
  const { stdout } = await colloquy(["check", "*.txt"], { files }, parserThat({ doubts: /spring/, forgets: true }));
  const places = [...stdout.matchAll(/^(\w\.txt:\d+):\d+: (\w+)/gm)].map(([, place, severity]) => `${place} ${severity}`);
  const expected = ["5 note", "7 warning", "7 note"];
  expect(places.map((place) => place.replace(/^.*:/, "").replace("8", "7").replace("6", "5"))).toEqual([...expected, ...expected]);
  expect(stdout).toMatch(/\n2 files: 2 warnings, 4 notes\n$/);
});

test("--reporter json is one list on standard output, and the summary a message", async () => {
  const { code, stdout, stderr } = await colloquy(["check", "lamps.txt", "--reporter", "json"], lamps, parserThat({ doubts: /spring/ }));
  expect([code, stderr]).toEqual([EXIT.findings, "1 file: 1 warning\n"]);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: "lamps.txt",
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 7,
      severity: "warning",
      code: "turn-unsure",
      message: "Turn 2 of “Brand” is less sure than 0.5: 0.45.",
      hint: "If it begins turns, say so: --labels Brand; if it does not: --not-labels Brand",
    },
  ]);
  expect(JSON.parse((await colloquy(["check", "lamps.txt", "--reporter", "json"], lamps)).stdout)).toEqual([]);
});

test("--reporter github is a workflow command for each finding", async () => {
  const argv = ["check", "lamps.txt", "none.txt", "--reporter", "github"];
  const { code, stdout, stderr } = await colloquy(argv, lamps, parserThat({ doubts: /spring/ }));
  expect([code, stderr]).toEqual([EXIT.unreadable, "2 files: 1 warning, 1 error\n"]);
  expect(stdout).toBe(
    "::warning file=lamps.txt,line=7,col=1,endColumn=7,title=turn-unsure::Turn 2 of “Brand” is less sure than 0.5: 0.45." +
      "%0AIf it begins turns, say so: --labels Brand; if it does not: --not-labels Brand\n" +
      "::error title=file-missing::There is no file none.txt.%0ACheck the spelling and the folder you are in.\n",
  );
});

test("a document in which nobody speaks ends with 3, also where warnings are allowed", async () => {
  const { code, stdout } = await colloquy(["check", "-", "--max-warnings", "99"], { stdin: "No labels here." });
  expect(code).toBe(EXIT.unreadable);
  expect(stdout).toContain("<stdin>:1:1: warning: No labels of speakers were found");
});

test("invariants that the parser broke are errors", async () => {
  const parse: Session["parse"] = async (input, options) => {
    const result = await parseTranscript(input, options);
    const [first] = result.transcripts;
    const turns = first.turns.map((turn) => (turn.ordinal === 2 ? { ...turn, text: "I never said this." } : turn));
    return { ...result, transcripts: [{ ...first, turns }] };
  };
  const { code, stdout } = await colloquy(["check", "lamps.txt", "--reporter", "json"], lamps, parse);
  expect(code).toBe(EXIT.findings);
  expect(JSON.parse(stdout)).toMatchObject([{ severity: "error", code: "reading-text", file: "lamps.txt", path: "/turns/1/text" }]);
});

const corpusOf = async (): Promise<string[]> => {
  const { stdout } = await colloquy(["parse", "a.txt", "b.txt"], { files: { "a.txt": LAMPS, "b.txt": FOUNDING } });
  return stdout.trimEnd().split("\n");
};

test("a corpus that holds is clean", async () => {
  const lines = await corpusOf();
  const { code, stdout } = await colloquy(["check", "c.jsonl"], { files: { "c.jsonl": lines.join("\n") } });
  expect([code, stdout]).toEqual([EXIT.ok, "1 file: nothing to look at\n"]);
});

test("every finding of a corpus has its line, and ends with 5", async () => {
  const [first = "", second = ""] = await corpusOf();
  const broken = second.replaceAll('"ordinal":', '"ordinal":9');
  const text = [first, "{oops", broken, '{"schemaVersion":1}'].join("\n");
  const { code, stdout } = await colloquy(["check", "c.jsonl", "--reporter", "json"], { files: { "c.jsonl": text } });
  expect(code).toBe(EXIT.invalidCorpus);
  const findings = JSON.parse(stdout) as { readonly line: number; readonly code: string; readonly severity: string }[];
  expect(findings.every(({ severity }) => severity === "error")).toBe(true);
  expect([...new Set(findings.map(({ line, code: of }) => `${line} ${of.split("-")[0] ?? ""}`))]).toEqual(["2 line", "3 ordinals", "4 shape"]);
  expect(findings.filter(({ line }) => line === 3).length).toBeGreaterThan(5);
});

test("a corpus folder is checked against its manifest, each finding with its file", async () => {
  const files = { "a.txt": LAMPS, "b.txt": FOUNDING };
  const made = await colloquy(["convert", "a.txt", "b.txt", "--to", "jsonl", "--title", "Two", "-o", "c"], { files });
  const disk = Object.fromEntries([...made.io.disk].map(([path, bytes]) => [path, bytes]));
  expect(await colloquy(["check", "c"], { files: disk })).toMatchObject({ code: EXIT.ok, stdout: "1 file: nothing to look at\n" });
  const lines = new TextDecoder().decode(disk["/c/transcripts.jsonl"]).replace("In the spring", "In the autumn");
  const { code, stdout } = await colloquy(["check", "c"], { files: { ...disk, "/c/transcripts.jsonl": lines } });
  expect(code).toBe(EXIT.invalidCorpus);
  expect(stdout).toContain("c/transcripts.jsonl: error: transcripts.jsonl was changed");
  expect(stdout).toContain("c/transcripts.jsonl:1:1: error: textSha256 is the SHA-256");
});

test("of a JSON list each transcript is told by its number", async () => {
  const [first = ""] = await corpusOf();
  const { code, stdout } = await colloquy(["check", "-"], { stdin: `[${first},{"schemaVersion":1}]` });
  expect(code).toBe(EXIT.invalidCorpus);
  expect(stdout).toContain("<stdin>: error: Transcript 2 of the list: /offsetUnit");
});

test("what documents hold commands neither a terminal nor a workflow", async () => {
  const hostile = LAMPS.replaceAll("Brand:", "Bra\u001B[2Jnd:");
  for (const reporter of ["pretty", "github"]) {
    const { stdout } = await colloquy(["check", "-", "--reporter", reporter], { stdin: hostile }, parserThat({ doubts: /./ }));
    expect(stdout).not.toContain("\u001B");
  }
});
