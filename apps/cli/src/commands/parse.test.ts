import { readTranscript } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const founding = { files: { "echo.txt": FOUNDING } };

test("for people: title, people, outlets, dates, a line for each exchange, and what to type next", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", "echo.txt"], { ...founding, terminal: { stdout: true } });
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout).toBe(`“Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says
  Interviewee         Kassymzhomart Tokaev, Minister of Foreign Affairs of
                      Kazakhstan
  Interviewer         Murat Laumulin
  Contact             Roman Vassilenko
  Label               Continent = Murat Laumulin
  Original            Continent (analytical magazine), no. 03, 2004-02-18 to
                      2004-03-02
  Reprint, this file  Kazakhstan's Echo (bimonthly publication), no. 8,
                      2004-03-02, Embassy of Kazakhstan to the USA and Canada,
                      Washington
  Kind                interview, excerpted
  Date                2004-02-18 to 2004-03-02
  Language            en

  1  turns 1–2    Kazakhstan’s foreign policy position cannot be left…
  2  turns 3–4    These days, people increasingly talk about direct…
  3  turns 5–6    You began your diplomatic career as a professional…
  4  turns 7–8    Russia’s President Vladimir Putin recently paid an official…
  5  turns 9–10   What are your general assessments of our country’s record in…
  6  turns 11–12  Is there such a thing as Kazakhstan’s foreign policy…
  7  turns 13–14  President Nazarbayev has recently called on the people of…

14 turns, 7 exchanges, 2 speakers. Every character is accounted for.
Next: colloquy cite echo.txt --turn 2
`);
});

test.each([40, 60, 80, 120])("for people, in %i columns: no line is wider", async (columns) => {
  const { stdout } = await colloquy(["parse", "echo.txt", "--pretty"], { ...founding, columns });
  const lines = stdout.split("\n").filter((line) => !line.startsWith("Next:"));
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
});

test("in a pipe: a line for each document, in their order, each a whole transcript", async () => {
  const { code, stdout } = await colloquy(["parse", "lamps.txt", "echo.txt"], {
    files: { ...founding.files, "lamps.txt": LAMPS },
  });
  const read = stdout.trimEnd().split("\n").map((line) => readTranscript(JSON.parse(line)));
  expect(code).toBe(EXIT.ok);
  expect(read.map((result) => result.ok && result.value.source.fileName)).toEqual(["lamps.txt", "echo.txt"]);
  expect(read.map((result) => result.ok && result.value.turns.length)).toEqual([4, 14]);
});

test("the forms hold the same transcripts, and each can be read again", async () => {
  const lines = await colloquy(["parse", "echo.txt", "--jsonl"], { ...founding, terminal: { stdout: true } });
  const list = await colloquy(["parse", "echo.txt", "--json"], founding);
  expect(JSON.parse(list.stdout)).toEqual([JSON.parse(lines.stdout)]);
  for (const stdin of [lines.stdout, list.stdout, JSON.stringify(JSON.parse(lines.stdout), null, 2)]) {
    const again = await colloquy(["parse", "-", "--jsonl"], { stdin });
    expect([again.code, again.stderr, again.stdout]).toEqual([EXIT.ok, "", lines.stdout]);
  }
});

test("no documents give an empty JSON list", async () => {
  const { stdout } = await colloquy(["parse", "-", "--json"], { stdin: "[]" });
  expect(JSON.parse(stdout)).toEqual([]);
});

test("standard input is read where something is piped in, in pieces that end anywhere", async () => {
  const whole = await colloquy(["parse", "-"], { stdin: FOUNDING });
  const pieces = Array.from({ length: Math.ceil(FOUNDING.length / 7) }, (_, index) => FOUNDING.slice(index * 7, index * 7 + 7));
  const pieced = await colloquy(["parse"], { stdin: pieces });
  expect(whole.code).toBe(EXIT.ok);
  expect(pieced.stdout).toBe(whole.stdout);
});

test("the output file has what the pipe has, and the transcript keeps the file's own name", async () => {
  const piped = await colloquy(["parse", "texts/echo.txt"], { files: { "texts/echo.txt": FOUNDING } });
  const { stdout, io } = await colloquy(["parse", "texts/echo.txt", "-o", "out/corpus.jsonl"], {
    files: { "texts/echo.txt": FOUNDING },
    terminal: { stdout: true },
  });
  expect(stdout).toBe("");
  expect(new TextDecoder().decode(io.disk.get("/out/corpus.jsonl"))).toBe(piped.stdout);
  expect(JSON.parse(piped.stdout)).toMatchObject({ source: { fileName: "echo.txt" } });
});

test("speakers, labels and metadata that are given reach the transcript", async () => {
  const text = "Lamps\n\nQ: Why?\n\nA: Because.\n\nQ: Oh?\n\nA: Yes.\n";
  const argv = ["parse", "-", "--speakers", "Q=Jon Reed", "--speakers", "A = Ada Brand", "--meta", "date=2011-05-02"];
  const { code, stdout, stderr } = await colloquy([...argv, "--meta", "translated=yes"], { stdin: text });
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    speakers: [{ name: { full: "Jon Reed" } }, { name: { full: "Ada Brand" } }],
    metadata: { date: "2011-05-02", translated: true, evidence: { "/date": { from: "caller" } } },
  });
});

test("a label that is named begins turns, one that is refused does not", async () => {
  const text = "Jon: Why?\n\nAda: Because.\n\nJon: Oh?\n\nAda: Yes.\n\nweather: fine.\n";
  const turns = async (...options: string[]): Promise<number> => {
    const { stdout } = await colloquy(["parse", "-", ...options], { stdin: text });
    const value: unknown = JSON.parse(stdout);
    const result = readTranscript(value);
    return result.ok ? result.value.turns.length : -1;
  };
  expect(await turns()).toBe(4);
  expect(await turns("--labels", "weather")).toBe(5);
  expect(await turns("--not-labels", "Ada")).toBe(2);
});

test("a recipe file says the same as options, and options say more", async () => {
  const recipe = { schemaVersion: 1, speakers: { Reed: { name: "Jonathan Reed", role: "moderator" } } };
  const files = { "lamps.txt": LAMPS, "recipe.json": JSON.stringify(recipe) };
  const plain = await colloquy(["parse", "lamps.txt", "--recipe", "recipe.json"], { files });
  expect(JSON.parse(plain.stdout)).toMatchObject({ speakers: [{ name: { full: "Jonathan Reed" }, role: "moderator" }, {}] });
  const more = await colloquy(["parse", "lamps.txt", "--recipe", "recipe.json", "--speakers", "Reed=J. Reed"], { files });
  expect(JSON.parse(more.stdout)).toMatchObject({ speakers: [{ name: { full: "J. Reed" }, role: "moderator" }, {}] });
});

test.each([
  ["that is missing", {}, "There is no file recipe.json.", EXIT.unreadable],
  ["that is not JSON", { "recipe.json": "{" }, "recipe.json is not JSON: ", EXIT.unreadable],
  ["of another shape", { "recipe.json": "{}" }, "recipe.json is no recipe: /schemaVersion is missing.", EXIT.unreadable],
  ["that is not UTF-8", { "recipe.json": new Uint8Array([0xff]) }, "recipe.json is not UTF-8.", EXIT.unreadable],
])("a recipe file %s stops the command", async (_name, files, expected, exitCode) => {
  const { code, stdout, stderr } = await colloquy(["parse", "lamps.txt", "--recipe", "recipe.json"], {
    files: { "lamps.txt": LAMPS, ...files },
  });
  expect([code, stdout]).toEqual([exitCode, ""]);
  expect(stderr).toContain(`error: ${expected}`);
});

test("a finding is shown with its line and a caret below what is meant", async () => {
  const text = `${LAMPS}\n\n\nA note that nobody says stands here.\n\nBrand: Yes.\n`;
  const { stderr } = await colloquy(["parse", "-", "--labels", "Nobody"], { stdin: text });
  expect(stderr).toBe(
    '<stdin>: warning: No turn has the label "Nobody".\n  hint: The labels here are: Reed, Brand.\n',
  );
  const none = await colloquy(["parse", "-"], { stdin: "\n  Only words.\n" });
  expect(none.stderr).toContain(
    ' warning: 11 characters could not be placed: "Only words."\n 2 |   Only words.\n   |   ^^^^^^^^^^^\n  hint: ',
  );
});

test("the same text twice is one transcript: the second is left out with a warning", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", "a.txt", "b.txt"], { files: { "a.txt": LAMPS, "b.txt": LAMPS } });
  expect([code, stdout.split("\n").length]).toEqual([EXIT.ok, 2]);
  expect(stderr).toMatch(/^b\.txt: warning: tr-\w+ is the same text as in a\.txt, and is left out\.\n$/);
});

test("a failure that leaves nothing to write leaves an old output alone", async () => {
  const { code, io } = await colloquy(["parse", "missing.txt", "-o", "keep.jsonl"], { files: { "keep.jsonl": "kept" } });
  expect(code).toBe(3);
  expect(new TextDecoder().decode(io.disk.get("/keep.jsonl"))).toBe("kept");
});
