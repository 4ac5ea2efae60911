import { findStyle } from "@colloquy/citation-formatter/styles";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const files = { "echo.txt": FOUNDING, "lamps.txt": LAMPS };
const TITLE = "“‘Bloc’ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says,”";
const REPRINT = "Kazakhstan’s Echo (Embassy of Kazakhstan to the USA and Canada, Washington), no. 8, March 2, 2004";
const NOTE = `Kassymzhomart Tokaev, ${TITLE} interview by Murat Laumulin, Continent, no. 03, February 18–March 2, 2004, excerpted in ${REPRINT}, turn 4.`;

test("a turn of a document is cited, and what is not printed is said on standard error", async () => {
  const { code, stdout, stderr } = await colloquy(["cite", "echo.txt", "--turn", "4"], { files });
  expect([code, stdout]).toEqual([EXIT.ok, `${NOTE}\n`]);
  expect(stderr).toMatch(/^note: chicago-notes does not print: .*name of the contact \(Roman Vassilenko\)/);
});

test("a pipe of parse, classify and cite gives what the document gives", async () => {
  const parsed = await colloquy(["parse", "echo.txt"], { files });
  const classified = await colloquy(["classify", "-"], { stdin: parsed.stdout });
  const cited = await colloquy(["cite", "-", "--turn", "4"], { stdin: classified.stdout });
  expect([cited.code, cited.stdout]).toEqual([EXIT.ok, `${NOTE}\n`]);
});

test("several places are one sequence, so that the later ones are short", async () => {
  const argv = ["cite", "echo.txt", "--turn", "4", "--turn", "6", "--exchange", "7"];
  const { stdout } = await colloquy(argv, { files });
  expect(stdout).toBe(`${NOTE}\nIbid., turn 6.\nIbid., exchange 7.\n`);
});

test.each([
  ["note", `${NOTE}\n`],
  ["short", `Tokaev, ${TITLE} turn 4.\n`],
])("--as %s writes that form", async (form, expected) => {
  const { stdout } = await colloquy(["cite", "echo.txt", "--turn", "4", "--as", form], { files });
  expect(stdout).toBe(expected);
});

test("--as all writes every form that the style makes, each with its name", async () => {
  const names = async (style: string): Promise<string[]> => {
    const { stdout } = await colloquy(["cite", "echo.txt", "--turn", "4", "--as", "all", "--style", style], { files });
    return stdout.trimEnd().split("\n").map((line) => line.replace(/ {2}.*/, ""));
  };
  expect(await names("chicago-notes")).toEqual(["Note", "Short note", "Bibliography"]);
  expect(await names("chicago-author-date")).toEqual(["In the text", "Bibliography"]);
});

test("--as bibliography names each transcript once, in the order of the style", async () => {
  const { code, stdout } = await colloquy(["cite", "echo.txt", "lamps.txt", "--as", "bibliography"], { files });
  const lines = stdout.trimEnd().split("\n");
  expect(code).toBe(EXIT.ok);
  expect(lines.map((line) => line.replace(/,.*/, ""))).toEqual(["Brand", "Tokaev"]);
  const turns = await colloquy(["cite", "echo.txt", "--turn", "4", "--turn", "6", "--as", "bibliography"], { files });
  expect(turns.stdout.trimEnd().split("\n")).toEqual([lines[1]]);
});

test.each([
  ["html", "<i>Continent</i>"],
  ["markdown", "*Continent*"],
  ["text", " Continent,"],
])("--to %s writes fonts that way", async (format, expected) => {
  const { stdout } = await colloquy(["cite", "echo.txt", "--turn", "4", "--to", format], { files });
  expect(stdout).toContain(expected);
});

test("--json has the whole citation with its exact place, --jsonl one on each line", async () => {
  const argv = ["cite", "echo.txt", "--turn", "4", "--turn", "6"];
  const list = await colloquy([...argv, "--json"], { files });
  const lines = await colloquy([...argv, "--jsonl"], { files });
  const value: unknown = JSON.parse(list.stdout);
  expect(value).toMatchObject([{ note: NOTE, locator: { kind: "turn", ordinal: 4, span: { start: 2083, end: 3656 } } }, {}]);
  expect(lines.stdout.trimEnd().split("\n").map((line): unknown => JSON.parse(line))).toEqual(value);
});

test("of several transcripts one is chosen by the beginning of its id", async () => {
  const unclear = await colloquy(["cite", "echo.txt", "lamps.txt", "--turn", "4"], { files });
  expect([unclear.code, unclear.stdout]).toEqual([EXIT.usage, ""]);
  expect(unclear.stderr).toContain("error: There are 2 transcripts: which of them is meant?\n");
  const id = /(tr-\w+) \(Keeping the lamps lit\)/.exec(unclear.stderr.replace(/\n\s*/g, " "))?.[1] ?? "";
  const chosen = await colloquy(["cite", "echo.txt", "lamps.txt", "--turn", "4", "--transcript", id.slice(0, 8)], { files });
  expect(chosen.code).toBe(EXIT.ok);
  expect(chosen.stdout).toMatch(/^Ada Brand, “Keeping the Lamps Lit,” .*turn 4\.\n$/i);
});

test.each([
  ["a turn that does not exist", ["--turn", "15"], "There is no turn 15.\n  hint: The transcript has turns 1–14.\n"],
  ["an exchange that does not exist", ["--exchange", "8"], "There is no exchange 8.\n  hint: The transcript has exchanges 1–7.\n"],
  ["a transcript that does not exist", ["--transcript", "tr-x"], "There is no transcript tr-x.\n"],
  ["a turn that is no number", ["--turn", "four"], "Option '--turn <n>' argument 'four' is invalid. It must be a whole number from 1, or a range such as 4-6.\n"],
  ["a range that ends nowhere", ["--turn", "12-15"], "There is no turn 15.\n"],
  ["a form that the style does not make", ["--as", "intext"], "The style chicago-notes does not make the form intext.\n  hint: It makes note, short, bibliography.\n"],
  ["a form that does not exist", ["--as", "footnote"], "Option '--as <form>' argument 'footnote' is invalid. Allowed choices are note, short, intext, bibliography, link, all.\n"],
  ["a style that does not exist", ["--style", "chicgo"], 'There is no citation style "chicgo".\n'],
])("wrong usage ends with 2: %s", async (_name, options, expected) => {
  const { code, stdout, stderr } = await colloquy(["cite", "echo.txt", ...options], { files });
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect(stderr).toContain(`error: ${expected}`);
});

test("a style file is used, and its problems are told with line and column", async () => {
  const xml = findStyle("journalist-credit")?.xml ?? "";
  const good = await colloquy(["cite", "lamps.txt", "--style", "my.csl"], { files: { ...files, "my.csl": xml } });
  const builtin = await colloquy(["cite", "lamps.txt", "--style", "journalist-credit"], { files });
  expect([good.code, good.stdout]).toEqual([EXIT.ok, builtin.stdout]);
  const broken = await colloquy(["cite", "lamps.txt", "--style", "my.csl"], { files: { ...files, "my.csl": "<style>\n<a" } });
  expect([broken.code, broken.stdout]).toEqual([EXIT.unreadable, ""]);
  expect(broken.stderr).toMatch(/^my\.csl:\d+:\d+: error: /);
  expect(broken.stderr).toMatch(/error: my\.csl is no citation style that can be used\.\n$/);
});

test.each([
  ["de", /18\. Februar.2\. März 2004/],
  ["de-AT", /18\. Februar/],
  ["fr", /18 février/],
  ["es-ES", /18 de febrero/],
  ["ru", /18 февраля/],
  ["en-GB", /18 February.2 March 2004/],
])("--lang %s needs no locale file", async (lang, expected) => {
  const { code, stdout, stderr } = await colloquy(["cite", "echo.txt", "--turn", "4", "--lang", lang], { files: { "echo.txt": FOUNDING } });
  expect([code, stderr.includes("missing-language") || stderr.includes("stands in")]).toEqual([EXIT.ok, false]);
  expect(stdout).toMatch(expected);
});

test.each([["rtf", "{\\i Continent}"], ["latex", "\\textit{Continent}"], ["html", "<i>Continent</i>"]])("--to %s writes fonts its own way", async (format, expected) => {
  const { stdout } = await colloquy(["cite", "echo.txt", "--turn", "4", "--to", format], { files: { "echo.txt": FOUNDING } });
  expect(stdout).toContain(expected);
});

test("another language without its locale says how to give one, and with it the terms are used", async () => {
  const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="it-IT">
    <info><rights>CC0</rights></info>
    <terms><term name="ibid">ivi</term></terms>
  </locale>`;
  const argv = ["cite", "lamps.txt", "--turn", "2", "--turn", "4", "--lang", "it-IT"];
  const without = await colloquy(argv, { files });
  expect(without.stdout).toContain("\nIbid., turn 4.\n");
  expect(without.stderr).toContain("hint: Give the CSL locale of the language: --locale locale.xml");
  const given = await colloquy([...argv, "--locale", "it.xml"], { files: { ...files, "it.xml": locale } });
  expect(given.stdout).toMatch(/\nIvi/);
  const none = await colloquy([...argv, "--locale", "it.xml"], { files: { ...files, "it.xml": "<a/>" } });
  expect([none.code, none.stdout]).toEqual([EXIT.unreadable, ""]);
});

test.each([
  ["4-6", "turns 4–6"],
  ["6–4", "turns 4–6"],
  ["4-4", "turn 4"],
])("--turn %s cites %s", async (range, pinpoint) => {
  const { stdout } = await colloquy(["cite", "echo.txt", "--turn", range], { files });
  expect(stdout).toBe(`${NOTE.replace("turn 4", pinpoint)}\n`);
});

test.each([
  ["original", /Continent, no\. 03, February 18–March 2, 2004.*turn 4\.\n$/, /Echo/],
  ["carrier", /Kazakhstan’s Echo \(Embassy.*\), no\. 8, March 2, 2004.*turn 4\.\n$/, /Continent/],
])("--cite %s cites that publication alone", async (which, has, hasNot) => {
  const { stdout } = await colloquy(["cite", "echo.txt", "--turn", "4", "--cite", which], { files });
  expect(stdout).toMatch(has);
  expect(stdout).not.toMatch(hasNot);
});

test.each([
  ["bibtex", /^@article\{tokaev2004/],
  ["biblatex", /^@article\{tokaev2004/],
  ["ris", /^TY {2}- MGZN\r?\n/],
  ["csl-json", /^\[\n {2}\{\n/],
])("--to %s writes each transcript once as a record, and says what it has no field for", async (format, start) => {
  const argv = ["cite", "echo.txt", "--turn", "4", "--turn", "6", "--to", format];
  const { code, stdout, stderr } = await colloquy(argv, { files });
  expect(code).toBe(EXIT.ok);
  expect(stdout).toMatch(start);
  expect(stdout.split("Continent").length).toBe(2);
  if (format === "bibtex") expect(stderr).toContain("note: BibTeX has no field of its own for interviewer (Murat Laumulin)");
});

test.each(["--as=note", "--json", "--jsonl"])("%s does not go with a record", async (flag) => {
  const { code, stdout, stderr } = await colloquy(["cite", "echo.txt", "--to", "ris", flag], { files });
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect(stderr).toContain("does not go with --to ris");
});

test("--as link gives the address of the words, and says so where no address is known", async () => {
  const page = `<html><head><link rel="canonical" href="https://example.org/lamps"></head><body><p>Reed: Where were you born?</p><p>Brand: Over the chandler's shop.</p><p>Reed: When?</p><p>Brand: In the war.</p></body></html>`;
  const found = await colloquy(["cite", "lamps.html", "--turn", "2", "--as", "link"], { files: { "lamps.html": page } });
  expect([found.code, found.stdout]).toEqual([EXIT.ok, "https://example.org/lamps#:~:text=Over%20the%20chandler's%20shop.\n"]);
  const none = await colloquy(["cite", "echo.txt", "--turn", "4", "--as", "link"], { files });
  expect([none.code, none.stdout]).toEqual([EXIT.usage, ""]);
  expect(none.stderr).toContain("No address is known of the document");
});

test("the address and the day of reading that parse is given are cited", async () => {
  const said = ["--url", "https://example.org/lamps", "--retrieved", "2026-11-29"];
  const parsed = await colloquy(["parse", "lamps.txt", ...said], { files });
  const cited = await colloquy(["cite", "-", "--turn", "2", "--style", "harvard", "--as", "bibliography"], { stdin: parsed.stdout });
  expect(cited.stdout).toContain("Available at: https://example.org/lamps (Accessed: 29 November 2026)");
  const both = await colloquy(["parse", "lamps.txt", "echo.txt", ...said], { files });
  expect([both.code, both.stdout]).toEqual([EXIT.usage, ""]);
  const bad = await colloquy(["parse", "lamps.txt", "--url", "lamps.example"], { files });
  expect(bad.stderr).toContain("It must be an address that begins with http:// or https://.");
});

test("a turn of somebody whom the reference does not name says who speaks", async () => {
  const asked = await colloquy(["cite", "echo.txt", "--turn", "3"], { files });
  expect(asked.stderr.replace(/\n\s+/g, " ")).toContain("note: Turn 3 is said by Murat Laumulin, whom the reference does not name as who speaks: say so in your text.");
  const answered = await colloquy(["cite", "echo.txt", "--turn", "4", "--exchange", "2"], { files });
  expect(answered.stderr).not.toContain("is said by");
});

test("a record says that it is of the whole", async () => {
  const { stderr } = await colloquy(["cite", "echo.txt", "--turn", "4", "--to", "ris"], { files });
  expect(stderr).toContain("note: A record is of the whole conversation: RIS has no field for a turn.");
});
