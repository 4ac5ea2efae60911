import { JUDGEMENT_MEANINGS, JUDGEMENTS } from "@colloquy/quotation-verifier/report";
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
story.md:8:18   wrong-speaker   “New American Interventionism”              given to Tokaev, said by Continent (Murat Laumulin), turn 3
story.md:10:2   absent          “We stand with Washington in all things,”
story.md:12:16  out-of-context  “have a practical foundation,”              Tokaev, turn 4
                The sentence has the negation “don’t” outside of what is quoted.
                Source: “I don’t think such theories have a practical foundation.”
5 quotations: 1 typographic, 1 out of context, 1 altered, 1 wrong speaker, 1 absent.
  typographic     The words were said; signs and spaces differ as typesetters make them.
  out-of-context  The words were said, but what turns their meaning is left out.
  altered         Words differ from what was said, without a sign of it.
  wrong-speaker   The words were said, but not by the one they are given to.
  absent          No passage comes near to these words.
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
  ["said by somebody else", ["an objective necessity", "Continent"], EXIT.findings, "wrong-speaker  “an objective necessity” given to Continent, said by Tokaev, turn 12\n1 quotation: 1 wrong speaker.\n  wrong-speaker  The words were said, but not by the one they are given to.\n"],
  ["said by nobody", ["the moon is made of cheese"], EXIT.findings, "absent  “the moon is made of cheese”\n1 quotation: 1 absent.\n  absent  No passage comes near to these words.\n"],
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

const COUNCIL = `A talk in the hall

Mara Thorne: How did the ferry get through?

Jon Hale: If the tide allows it, the ferry will sail again on Monday. Nobody was hurt.
`;
const council = { "council.txt": COUNCIL };

test("altered words of somebody else are altered, and it says to whom they are given and whose are near", async () => {
  const argv = ["verify", "--quote", "the ferry will sail again on Sunday", "--speaker", "Mara Thorne", "--against", "council.txt"];
  const { stdout } = await colloquy(argv, { files: council });
  expect(stdout).toMatch(/^altered .* given to Mara Thorne, near the words of Jon Hale, turn 2: −Monday \+Sunday\n/);
});

test("a finding outside of the quotation has the sentence of the source beside it", async () => {
  const stdin = "“The ferry will sail again on Monday,” said Hale.";
  const { stdout } = await colloquy(["verify", "-", "--against", "council.txt"], { files: council, stdin });
  expect(stdout).toContain("Source: “If the tide allows it, the ferry will sail again on Monday.”");
});

test("the same warning is given once, with how often", async () => {
  const stdin = "“Nobody was hurt,” said Lee.\n\n“The ferry will sail again,” said Lee.\n\n“Nobody was hurt,” said Moss.";
  const { stderr } = await colloquy(["verify", "-", "--against", "council.txt"], { files: council, stdin });
  expect(stderr.match(/“Lee”/g)?.length).toBe(1);
  expect(stderr).toContain("nobody in the transcripts goes by that name. (2 times, first here)");
  expect(stderr.match(/“Moss”/g)?.length).toBe(1);
});

test("a name that is nearly a speaker's is told, and whose it may be", async () => {
  const argv = ["verify", "--quote", "Nobody was hurt.", "--speaker", "Jon Hael", "--against", "council.txt"];
  const { code, stderr } = await colloquy(argv, { files: council });
  expect(code).toBe(EXIT.findings);
  expect(stderr).toBe("warning: Nobody in the transcripts goes by “Jon Hael”.\n  hint: Did you mean Jon Hale?\n");
});

test.each([
  ["an option that is misspelt, before what is missing", ["story.md", "--agains", "echo.txt"], "Did you mean --against?"],
  ["no transcripts", ["story.md"], "--against is missing"],
  ["an empty speaker", ["--quote", "so", "--speaker", "", "--against", "echo.txt"], "It must have words."],
  ["the address of an article", ["https://example.org/story", "--against", "echo.txt"], "addresses are not fetched"],
  ["the address of a transcript", ["story.md", "--against", "http://example.org/echo"], "addresses are not fetched"],
  ["dialogue without an article", ["--quote", "so", "--dialogue", "--against", "echo.txt"], "--dialogue is for articles."],
])("wrong usage: %s", async (_, argv, expected) => {
  const { code, stdout, stderr } = await colloquy(["verify", ...argv], { files });
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect(stderr).toContain(expected);
});

test.each([
  ["an empty file", ""],
  ["bytes that are no text", new Uint8Array(600).map((_, at) => (at * 151 + (at >> 3) * 7) % 256)],
  ["an article", "The town is busy.\n\nIt will be rebuilt, as the mayor says.\n"],
])("against %s there is no verdict, and it says so", async (_, content) => {
  const { code, stdout, stderr } = await colloquy(["verify", "story.md", "--against", "wrong.txt"], { files: { ...files, "wrong.txt": content } });
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  expect(stderr).toContain("error: There is nothing to verify against in wrong.txt: nobody speaks there.");
});

test("where no speaker is known, it says that nobody can be confirmed", async () => {
  const against = { "cues.srt": "1\n00:00:01,000 --> 00:00:04,000\nNobody was hurt.\n\n2\n00:00:05,000 --> 00:00:07,000\nWe sail again.\n" };
  const { stdout, stderr } = await colloquy(["verify", "--quote", "Nobody was hurt.", "--against", "cues.srt"], { files: against });
  expect(stdout).toContain("1 quotation: 1 exact.");
  expect(stderr).toContain("warning: No speaker is known in cues.srt");
});

test("a file in which nobody speaks, beside others, is told and changes no verdict", async () => {
  const argv = ["verify", "--quote", "Nobody was hurt.", "--against", "council.txt", "empty.txt"];
  const { stdout, stderr } = await colloquy(argv, { files: { ...council, "empty.txt": "" } });
  expect(stdout).toContain("1 quotation: 1 exact.");
  expect(stderr).toContain("empty.txt: warning: Nobody speaks in it");
});

test("dashes are read as speech where an article has no marks, and on demand", async () => {
  const dashes = "—Nobody was hurt —said Hale—. The ferry will sail again on Monday.\n";
  const alone = await colloquy(["verify", "-", "--against", "council.txt"], { files: council, stdin: dashes });
  expect(alone.stdout).toContain("2 quotations: ");
  expect(alone.stderr).toContain("what follows a dash is read as speech");
  const mixed = { files: council, stdin: `“Nobody was hurt,” said Hale.\n\n${dashes}` };
  const unread = await colloquy(["verify", "-", "--against", "council.txt"], mixed);
  expect(unread.stdout).toContain("1 quotation: ");
  expect(unread.stderr).toContain("hint: To check them too: --dialogue");
  const read = await colloquy(["verify", "-", "--dialogue", "--against", "council.txt"], mixed);
  expect(read.stdout).toContain("3 quotations: ");
});

test("help says what each verdict means", async () => {
  const { stdout } = await colloquy(["verify", "--help"], {});
  for (const judgement of JUDGEMENTS) expect(stdout).toContain(`  ${judgement.padEnd(14)}  ${JUDGEMENT_MEANINGS[judgement]}`);
});
