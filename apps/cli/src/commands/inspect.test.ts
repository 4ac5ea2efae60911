import { readRecipe } from "@colloquy/corpus-schema";
import { parseTranscript } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";
import type { Session } from "../session.js";

const TALK = `Keeping the lamps lit
An interview by Jon Reed, 5 May 2011

Reed: When did you come to the lighthouse?

Q: In the spring.

Reed: And why did you?

Budget: none.

Q: Somebody had to keep the lamps lit.

Phone: 123
`;

/** The parser with a report of our own, so that what is shown of it does not change with the parser. */
const parse: Session["parse"] = async (input, options) => {
  const result = await parseTranscript(input, options);
  const at = (label: string): { readonly start: number; readonly end: number } => {
    const start = TALK.indexOf(`\n${label}:`) + 1;
    return { start, end: start + label.length + 1 };
  };
  const verdict = { ending: "colon", accepted: false, confidence: 0, count: 1 } as const;
  return {
    ...result,
    report: {
      format: "text",
      text: "file",
      formatsTried: [
        { id: "text", likelihood: 0.5 },
        { id: "html", likelihood: 0.3 },
        { id: "subtitles", likelihood: 0 },
      ],
      forms: [{ ending: "colon", count: 4, example: "Reed:" }],
      labels: [
        { ...verdict, label: "Reed", count: 2, accepted: true, reason: "repeated", confidence: 0.95, span: at("Reed") },
        { ...verdict, label: "Q", count: 2, accepted: true, reason: "single", confidence: 0.5, span: at("Q") },
        { ...verdict, label: "Budget", reason: "common-word", span: at("Budget") },
        { ...verdict, label: "Phone", reason: "notice-word", span: at("Phone") },
      ],
      unrecognisedShare: 0,
    },
  };
};

const talk = { files: { "talks/talk.txt": TALK } };

test("for people: format, layout, labels and reasons, metadata with places, doubts, and what to type", async () => {
  const { code, stdout, stderr } = await colloquy(["inspect", "talks/talk.txt"], talk, parse);
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout.slice(0, stdout.indexOf("Transcript\n"))).toBe(`talks/talk.txt

Document
  Format      text 0.50; also possible: html 0.30; not: subtitles
  Encoding    utf-8
  Size        213 bytes, 213 characters, 14 lines
  Recognised  every character

Layout: turns begin with
  a label and a colon  4 turns  Reed:

Labels
  Reed  2 turns  0.95 sure  Jon Reed, interviewer (a name before several turns)
  Q     2 turns  0.50 sure  not named, interviewer (one of two names in a short
                            text)

Not labels
  Budget  line 10  also written in lower case here
  Phone   line 14  a word of addresses and notices

`);
  expect(stdout).toContain("Metadata, with line and column of what says it\n  title        1:1       Keeping the lamps lit\n");
  expect(stdout).toMatch(/\n {2}date +2:27 +2011-05-05 ← “5 May 2011”\n/);
  expect(stdout).toMatch(/\n {2}language +inferred +en\n/);
  expect(stdout.slice(stdout.indexOf("To correct"))).toBe(`To correct
  If its format is html:
    colloquy parse talks/talk.txt --format html
  If “Budget” begins turns:
    colloquy parse talks/talk.txt --labels Budget
  If “Q” begins no turns:
    colloquy parse talks/talk.txt --not-labels Q
  Labels and people in a file, say recipe.json:
    {
      "schemaVersion": 1,
      "layout": {
        "labels": [
          "Budget"
        ],
        "notLabels": [
          "Q"
        ]
      }
    }
  Whatever else is wrong: --labels, --not-labels, --speakers and --meta put it
  right.
  To keep what is right for the whole series, then to use it:
    colloquy inspect talks/talk.txt --save-recipe recipe.json
    colloquy parse "talks/*.txt" --recipe recipe.json
`);
});

test.each([40, 60, 80, 120])("for people, in %i columns: nothing but what is to be copied is wider", async (columns) => {
  const { stdout } = await colloquy(["inspect", "echo.txt"], { files: { "echo.txt": FOUNDING }, columns });
  const lines = stdout.split("\n").filter((line) => !line.startsWith("    colloquy"));
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
});

test("turns below a confidence are listed with line and words, and the limit can be moved", async () => {
  const doubting: Session["parse"] = async (input, options) => {
    const result = await parseTranscript(input, options);
    const [first] = result.transcripts;
    const turns = first.turns.map((turn) => (turn.ordinal === 2 ? { ...turn, confidence: 0.55 } : turn));
    return { ...result, transcripts: [{ ...first, turns }] };
  };
  const files = { "lamps.txt": LAMPS };
  const { stdout } = await colloquy(["inspect", "lamps.txt"], { files }, doubting);
  expect(stdout).toContain("Turns less sure than 0.6\n  line 7  turn 2  Brand  0.55 sure  In the spring. I did not want to stay.\n");
  const lower = await colloquy(["inspect", "lamps.txt", "--min-confidence", "0.5"], { files }, doubting);
  expect(lower.stdout).toContain("Turns less sure than 0.5\n  None.\n");
});

test("text that could not be placed is listed, and not reported a second time", async () => {
  const { code, stdout, stderr } = await colloquy(["inspect", "-"], { stdin: "\n  Only words.\n" });
  expect(code).toBe(EXIT.unreadable);
  expect(stdout).toContain("Text that could not be placed\n  line 2  11 characters  “Only words.”\n");
  expect(stdout).toContain("Name the words that begin turns, as written and without the colon:\n    colloquy parse - --labels Q --labels A\n");
  expect(stderr).not.toContain("could not be placed");
});

test("--json is one list with the same of every file", async () => {
  const files = { ...talk.files, "lamps.txt": LAMPS };
  const { code, stdout } = await colloquy(["inspect", "talks/talk.txt", "--json"], { files }, parse);
  expect(code).toBe(EXIT.ok);
  expect(JSON.parse(stdout)).toMatchObject([
    {
      file: "talks/talk.txt",
      document: {
        format: "text",
        encoding: { name: "utf-8", byteOrderMark: false },
        bytes: 213,
        lines: 14,
        labels: [
          { label: "Reed", turns: 2, line: 4, column: 1, person: "Jon Reed", role: "interviewer", reason: "repeated" },
          { label: "Q", turns: 2, line: 6 },
          { label: "Budget", turns: 0, line: 10, person: null, role: null, why: "also written in lower case here" },
          { label: "Phone", accepted: false },
        ],
      },
      transcripts: [{ title: "Keeping the lamps lit", unrecognised: [] }],
      corrections: [{}, { command: "colloquy parse talks/talk.txt --labels Budget" }, {}],
      recipe: { schemaVersion: 1, layout: { labels: ["Budget"], notLabels: ["Q"] } },
    },
  ]);
  const several = await colloquy(["inspect", "*.txt", "talks/*.txt", "--json"], { files });
  expect(JSON.parse(several.stdout)).toMatchObject([{ file: "lamps.txt" }, { file: "talks/talk.txt" }]);
});

test("every place that is given leads back to its words", async () => {
  const { stdout } = await colloquy(["inspect", "echo.txt", "--json"], { files: { "echo.txt": FOUNDING } });
  const [{ transcripts }] = JSON.parse(stdout) as [{ transcripts: { metadata: { places: { line: number; column: number; words: string }[] }[] }[] }];
  const lines = new TextDecoder().decode(FOUNDING).split(/\r?\n/);
  const places = transcripts.flatMap(({ metadata }) => metadata.flatMap((field) => field.places));
  expect(places.length).toBeGreaterThan(10);
  for (const { line, column, words } of places) {
    const start = words.split(/\r?\n/)[0] ?? "";
    expect(lines[line - 1]?.slice(column - 1, column - 1 + start.length)).toBe(start);
  }
});

test("several transcripts of one file are told one by one, below what holds for the file", async () => {
  const two: Session["parse"] = async (input, options) => {
    const result = await parseTranscript(input, options);
    const [first] = result.transcripts;
    const second = { ...first, id: `${first.id}2`, metadata: { ...first.metadata, title: "The other one" } };
    return { ...result, transcripts: [first, second] };
  };
  const { stdout } = await colloquy(["inspect", "lamps.txt"], { files: { "lamps.txt": LAMPS } }, two);
  expect(stdout.match(/^Document$/gm)).toHaveLength(1);
  expect(stdout).toMatch(/Transcript 1 of 2\n {2}Keeping the lamps lit\n[^]*Transcript 2 of 2\n {2}The other one\n/);
});

test("of a corpus that is shown which a corpus holds, and said what it does not", async () => {
  const { stdout: corpus } = await colloquy(["parse", "lamps.txt"], { files: { "lamps.txt": LAMPS } });
  const { code, stdout, stderr } = await colloquy(["inspect", "-"], { stdin: corpus });
  expect([code, stderr]).toEqual([
    EXIT.ok,
    "<stdin>: note: A corpus does not say how labels were judged.\n  hint: Inspect the document that it was made of.\n",
  ]);
  expect(stdout).toMatch(/^<stdin>\n\nTranscript\n {2}Keeping the lamps lit\n {2}4 turns, 2 exchanges, 2 speakers\.\n/);
});

test("what a document holds does nothing to a terminal", async () => {
  const hostile = LAMPS.replace("the lighthouse", "\u001B[2J\u202Ethe lighthouse");
  const argv = ["inspect", "-", "--min-confidence", "1"];
  const { stdout } = await colloquy(argv, { stdin: hostile, terminal: { stdout: true } });
  expect(stdout).toContain("<U+001B>[2J<U+202E>the");
  expect(stdout).not.toContain("\u001B");
});

const recipeOf = async (argv: readonly string[], files: Record<string, string>): Promise<unknown> => {
  const { code, stderr, io } = await colloquy(["inspect", ...argv, "--save-recipe", "r.json"], { files });
  expect([code, stderr]).toEqual([EXIT.ok, expect.stringContaining("wrote r.json; use it with --recipe r.json\n")]);
  const value: unknown = JSON.parse(new TextDecoder().decode(io.disk.get("/r.json")));
  expect(readRecipe(value)).toMatchObject({ ok: true });
  return value;
};

test("a saved recipe has the labels, and the names and roles behind them", async () => {
  expect(await recipeOf(["lamps.txt"], { "lamps.txt": LAMPS })).toEqual({
    schemaVersion: 1,
    layout: { labels: ["Reed", "Brand"] },
    speakers: { Reed: { name: "Jon Reed", role: "interviewer" }, Brand: { name: "Ada Brand", role: "interviewee" } },
  });
});

test("what was given is kept as it is, and what holds for one text alone is not", async () => {
  const given = ["--not-labels", "Phone", "--speakers", "Reed=J. B. Reed", "--meta", "genre=interview"];
  expect(await recipeOf(["lamps.txt", ...given], { "lamps.txt": LAMPS })).toEqual({
    schemaVersion: 1,
    layout: { labels: ["Reed", "Brand"], notLabels: ["Phone"] },
    speakers: { Reed: { name: "J. B. Reed" }, Brand: { name: "Ada Brand", role: "interviewee" } },
    metadata: { genre: "interview" },
  });
});

test("of a label behind which different people are, no name is kept", async () => {
  const files = { "a.txt": LAMPS, "b.txt": LAMPS.replace("Ada Brand", "Eve Brand").replace("spring", "autumn") };
  expect(await recipeOf(["*.txt"], files)).toMatchObject({
    speakers: { Reed: { name: "Jon Reed" }, Brand: { role: "interviewee" } },
  });
});

test("a saved recipe can be used, and labels that one text of the series lacks are no warning", async () => {
  const other = LAMPS.replaceAll("Brand", "Low").replaceAll("Ada", "Ann");
  const recipe = JSON.stringify(await recipeOf(["a.txt", "b.txt"], { "a.txt": LAMPS, "b.txt": other }));
  const files = { "a.txt": LAMPS, "b.txt": other, "r.json": recipe };
  const both = await colloquy(["check", "a.txt", "b.txt", "--recipe", "r.json"], { files });
  expect([both.code, both.stdout]).toEqual([EXIT.ok, "2 files: nothing to look at\n"]);
  const one = await colloquy(["parse", "a.txt", "--recipe", "r.json"], { files });
  expect([one.code, one.stderr]).toEqual([
    EXIT.ok,
    'a.txt: note: No turn has the label "Low" of the recipe.\n  hint: The labels here are: Reed, Brand.\n',
  ]);
  const strange = await colloquy(["parse", "c.txt", "--recipe", "r.json"], { files: { ...files, "c.txt": "Q: Why?\n\nA: So.\n\nQ: Oh?\n\nA: Yes.\n" } });
  expect(strange.stderr).toBe("c.txt: warning: No turn has the labels Reed, Brand, Low of the recipe.\n  hint: The labels here are: Q, A.\n");
});

test("a file that is there is kept unless it may be replaced, and nothing is read before", async () => {
  const files = { "lamps.txt": LAMPS, "r.json": "{}" };
  for (const command of ["parse", "inspect"]) {
    const { code, stdout, stderr, io } = await colloquy([command, "lamps.txt", "--save-recipe", "r.json"], { files });
    expect([code, stdout, stderr]).toEqual([
      EXIT.usage,
      "",
      "error: r.json is there already.\n  hint: Name another file, or replace it with --force.\n",
    ]);
    expect(new TextDecoder().decode(io.disk.get("/r.json"))).toBe("{}");
    const forced = await colloquy([command, "lamps.txt", "--save-recipe", "r.json", "--force"], { files });
    expect(forced.code).toBe(EXIT.ok);
    expect(new TextDecoder().decode(forced.io.disk.get("/r.json"))).toContain('"Jon Reed"');
  }
});

test("of a file of a kind that is not read only that is said", async () => {
  const { code, stdout, stderr } = await colloquy(["inspect", "scan.docx"], { files: { "scan.docx": "GIF89a\u0001" } });
  expect(code).toBe(EXIT.unreadable);
  expect(stdout).toBe("scan.docx\n\nDocument\n  Format  none that is read: image/gif\n  Size    7 bytes, 0 characters, 1 line\n");
  expect(stderr).toContain("scan.docx: error: This is a GIF picture. Nothing of it was read.");
});
