import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const STORY = `# A policy of balance

Kassymzhomart Tokaev calls a balanced policy “not a whim,
but an objective necessity”.

“It will take the U.S. 47 years to double their economy,” Tokaev said.

Tokaev said the “New American Interventionism” was a fact.

“We stand with Washington in all things,” he said.

Such theories “have a practical foundation,” said Tokaev. Others call it “fine”.
`;

const files = { "echo.txt": FOUNDING, "story.md": STORY, "lamps.txt": LAMPS };

test("each quotation has its place, a verdict, its words, and who said them or how they differ", async () => {
  const { code, stdout, stderr } = await colloquy(["verify", "story.md", "--against", "echo.txt"], { files });
  expect(stdout).toBe(`story.md:3:47   typographic     “not a whim, but an objective necessity”    Tokaev, turn 12
story.md:6:2    altered         “It will take the U.S. 47 years to double…” Tokaev, turn 6: −took +will take −only
                The quotation lacks the quantifier “only” of the source.
story.md:8:18   wrong-speaker   “New American Interventionism”              said by Continent (Murat Laumulin), turn 3
story.md:10:2   absent          “We stand with Washington in all things,”
story.md:12:16  out-of-context  “have a practical foundation,”              Tokaev, turn 4
                The sentence has the negation “don’t” outside of what is quoted.
5 quotations: 1 typographic, 1 out of context, 1 altered, 1 wrong speaker, 1 absent.
`);
  expect(stderr).toBe("story.md: note: 1 scare quote or title not judged.\n");
  expect(code).toBe(EXIT.findings);
});

test("places are right: the article has the quotation at its line and column", async () => {
  const { stdout } = await colloquy(["verify", "story.md", "--against", "echo.txt"], { files });
  const lines = STORY.split("\n");
  const places = [...stdout.matchAll(/^story\.md:(\d+):(\d+) .*?“(\w+)/gm)];
  expect(places.length).toBe(5);
  for (const [, line, column, word] of places) {
    expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(new RegExp(`^${word ?? ""}\\b`));
  }
});

test("an article whose quotations all hold ends with 0", async () => {
  const stdin = "“The lamps. Somebody had to keep the lamps lit,” Brand said.";
  const { code, stdout } = await colloquy(["verify", "-", "--against", "lamps.txt", "echo.txt"], { files, stdin });
  expect(stdout).toContain("<stdin>:1:2");
  expect(stdout).toContain("Brand (Ada Brand)".replace(" (Ada Brand)", ", turn 4 of Keeping the lamps lit"));
  expect(code).toBe(EXIT.ok);
});

test("an article without quotations says so and ends with 0", async () => {
  const { code, stdout } = await colloquy(["verify", "-", "--against", "lamps.txt"], { files, stdin: "No words." });
  expect([code, stdout]).toEqual([EXIT.ok, "No quotations.\n"]);
});

test.each([
  ["said by the one who is named", ["an objective necessity", "Tokaev"], EXIT.ok, "exact  “an objective necessity” Tokaev, turn 12\n1 quotation: 1 exact.\n"],
  ["without a speaker", ["an objective necessity"], EXIT.ok, "exact  “an objective necessity” Tokaev, turn 12\n1 quotation: 1 exact.\n"],
  ["said by somebody else", ["an objective necessity", "Laumulin"], EXIT.findings, "wrong-speaker  “an objective necessity” said by Tokaev, turn 12\n1 quotation: 1 wrong speaker.\n"],
  ["said by nobody", ["the moon is made of cheese"], EXIT.findings, "absent  “the moon is made of cheese”\n1 quotation: 1 absent.\n"],
])("one quotation %s", async (_name, [quote = "", speaker], exitCode, expected) => {
  const claim = speaker === undefined ? [] : ["--speaker", speaker];
  const argv = ["verify", "--quote", quote, ...claim, "--against", "echo.txt"];
  expect(await colloquy(argv, { files })).toMatchObject({ code: exitCode, stdout: expected, stderr: "" });
});

test("a quotation that stands in several places says in how many more", async () => {
  const { stdout } = await colloquy(["verify", "--quote", "Kazakhstan’s foreign policy", "--against", "echo.txt"], { files });
  expect(stdout).toMatch(/turn \d+, and \d+ other places?\n/);
});

test("what comes near to words that were not said is shown", async () => {
  const quote = "Somebody surely wanted to keep some lamps lit, and nobody at all would";
  const { stdout } = await colloquy(["verify", "--quote", quote, "--against", "lamps.txt"], { files });
  expect(stdout).toMatch(/Brand, turn 4/);
});

test("--json has the whole verdict, and the exit code is the same", async () => {
  const { code, stdout } = await colloquy(["verify", "story.md", "--against", "echo.txt", "--json"], { files });
  expect(code).toBe(EXIT.findings);
  expect(JSON.parse(stdout)).toMatchObject({ holds: false, counts: { quotations: 5, holding: 1, failing: 4, others: 1 } });
});

test("on a narrow terminal remarks stand below, and no line is wider than the terminal", async () => {
  const setup = { files, columns: 76, terminal: { stdout: true } };
  const { stdout } = await colloquy(["verify", "story.md", "--against", "echo.txt"], setup);
  expect(stdout.split("\n").slice(0, -2).filter((line) => line.length > 76)).toEqual([]);
  expect(stdout).toContain("\n                Tokaev, turn 6: −took +will take −only\n");
});

test("with nothing to verify against there is no verdict", async () => {
  const { code, stdout, stderr } = await colloquy(["verify", "story.md", "--against", "echos.txt"], { files });
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  expect(stderr).toContain("There is no file echos.txt.");
  expect(stderr).toContain("error: There is nothing to verify against in echos.txt.");
});

test("an article that is missing ends with 3", async () => {
  const { code, stdout, stderr } = await colloquy(["verify", "stroy.md", "--against", "echo.txt"], { files });
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  expect(stderr).toContain("error: There is no file stroy.md.");
});

test("standard input cannot be the article and the corpus", async () => {
  const { code } = await colloquy(["verify", "-", "--against", "-"], { stdin: STORY });
  expect(code).toBe(EXIT.usage);
});

test("several articles are judged in one run, each with its places; one that fails makes the run fail", async () => {
  const more = { ...files, "good.md": "“The lamps. Somebody had to keep the lamps lit,” Brand said.\n" };
  const argv = ["verify", "good.md", "story.md", "--against", "echo.txt", "lamps.txt"];
  const { code, stdout } = await colloquy(argv, { files: more });
  expect(stdout).toContain("good.md:1:2");
  expect(stdout).toContain("story.md:3:47");
  expect(stdout).toContain("\n6 quotations: ");
  expect(code).toBe(EXIT.findings);
  const listed = await colloquy([...argv, "--json"], { files: more });
  expect(JSON.parse(listed.stdout)).toMatchObject([{ file: "good.md", holds: true }, { file: "story.md", holds: false }]);
});

test("--reporter github has an error at the place of each quotation that does not hold, and nothing else", async () => {
  const { code, stdout } = await colloquy(["verify", "story.md", "--against", "echo.txt", "--reporter", "github"], { files });
  const lines = stdout.trimEnd().split("\n");
  expect(code).toBe(EXIT.findings);
  expect(lines.length).toBe(4);
  expect(lines[0]).toMatch(/^::error file=story\.md,line=6,col=2,endColumn=\d+,title=altered::“It will take the U\.S\. 47 years/);
  expect(lines[0]).toContain("−took +will take −only");
  expect(lines.map((line) => /title=([a-z-]+)/.exec(line)?.[1])).toEqual(["altered", "wrong-speaker", "absent", "out-of-context"]);
});

test("--reporter html is a page of its own with the article, its verdicts and the difference", async () => {
  const hostile = STORY.replace("policy of balance", "<script>alert(1)</script> policy");
  const argv = ["verify", "story.md", "--against", "echo.txt", "--reporter", "html"];
  const { code, stdout } = await colloquy(argv, { files: { ...files, "story.md": hostile } });
  expect(code).toBe(EXIT.findings);
  expect(stdout).toMatch(/^<!doctype html>\n/);
  expect(stdout).not.toContain("<script");
  expect(stdout).toContain("<del>took</del> <ins>will take</ins>");
  expect(stdout).toContain("5 quotations: 1 typographic, 1 out of context, 1 altered, 1 wrong speaker, 1 absent.");
});

test("--reporter markdown is a table", async () => {
  const { stdout } = await colloquy(["verify", "story.md", "--against", "echo.txt", "--reporter", "markdown"], { files });
  expect(stdout).toMatch(/^# Quotations\n\n## story.md\n\n5 quotations: /);
  expect(stdout).toContain("\n| 10:2 | absent | “We stand with Washington in all things,” |  |\n");
});

test.each(["github", "html", "markdown"])("--reporter %s needs an article", async (reporter) => {
  const argv = ["verify", "--quote", "an objective necessity", "--against", "echo.txt", "--reporter", reporter];
  const { code, stderr } = await colloquy(argv, { files });
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain(`--reporter ${reporter} is for articles.`);
});
