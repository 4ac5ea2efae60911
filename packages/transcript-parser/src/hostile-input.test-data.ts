/** Inputs that no transcript looks like, each of a given length: for `hostile-input.test.ts` and the fuzzer's growth table. */
export interface HostileInput {
  readonly name: string;
  readonly fileName: string;
  /** Text of about this many UTF-16 code units. */
  make(length: number): string;
}

/** What is repeated to the given length as plain text. */
const TEXT_UNITS = [
  ...["(", "[", "<", ":", "Q", '"', "*", "#", "-", "7", "a", "A", ".", ",", "?", "“", "«", "„", "—", "/", "@", "=", "日", "ا"],
  ...[" ", "\t", "\n", "\r", "\r\n", "\f", "\0", "\u00A0", "\u00AD", "\u200B", "\u202E", "\u2028", "\uFEFF", "\uD83D", "\uDE00"],
  ...["A.", "A. ", "12:", "12:34 ", "[00:", "[00:01] ", "((((", "()", "[[Page ", "[[Page 1]]", "[Page 1]\n", "(Laughter.) "],
  ...["A B ", "Ab ", "Ab Ab: ", "a ", "a, ", "Mr. ", "MR. LEE: ", "Q: ", "问：", "Name: ", "by Ann ", "de ", "A-", "a-\n", "a-\r\n"],
  ...["x\n", "x\n\n", "1\n", "1 ", "1 word\n", "Page 1\n", "\f1\n", "Q: a?\nA: b\n", "Q\n", "— a?\n", "- a\n", "1. a\n", "A:\n", "Ab Cd\n"],
  ...["  a\n", "Ab  1:02\n", "a. ", "A b. ", "a? ", "“a” ", "“a: ", "(a: ", "(Ab): ", "Ab (", "Ab, ", "e\u0301", "a\u200B", "co- ", "¬\n"],
  ...["2004-", "1/", "March 2, ", "March ", "2. ", "1st ", "2004年", "http://", "a@b.c ", "No. ", "# 3, ", "Date: ", "Date: a\n", "&amp;"],
  ...["ABC ", "ABC\n", "Interview with Ann Lee ", "the ", "I ", "you? ", "Thank you. ", "By Ann Lee\n", "Ann Lee\n", "* * *\n"],
];

const MARKDOWN_UNITS = [
  ...["*", "**", "_", "`", "~", "[", "]", "![", "[a](", "[a](b) ", "[a]: b\n", "<", "<a ", "<!--", "&", "\\", "|", "> ", ">", "#", "# a\n"],
  ...["**a", "a**", "*a", "**A:** b\n", "**A**\n\nb\n\n", "***a** b* ", "`` ` ", "```\n", "===\n", "a\n===\n", "---\n", "- a\n", "- ", "  ", "* ", "1. "],
  ...["<b>", "</b>", "<br>", "a  \n", "[[", "]]", "](", "(", "a_", "\\\n", "\t- a\n", "&#", "&amp;", "key: a\n"],
];

const HTML_UNITS = [
  ...["<", ">", "&", "&#", "&#65;", "&amp;", "&a", "<b>", "</b>", "<b>A:</b> b<br>", "<p>", "<p>a", "</p>", "<div>", "<div>a", "</div>", "<!--", "-->"],
  ...["<a href=", '<a b="', "<a b='", "<a b c ", "<br>", "<table>", "<tr><td>a", "<ul><li>a", "<li>", "<dl><dt>a<dd>b", "<script>", "<style>"],
  ...["<pre>\n", "<title>", "<h1>a", "<h1>a</h1>", "<svg>", "<![CDATA[", "<?", "</", "<i><b>a</i></b>", "<font>", "<meta name=a content=b>", "<time>", "a "],
];

/** Units that a format of signs reads only behind a first line of its own. */
const HEADS = { "a.md": "# Talk\n\n**Ann:** Why?\n\n", "a.html": "<!doctype html><html><body><p><b>Ann:</b> Why?</p>" } as const;

/** Every unit repeated, and texts that are more than a unit repeated. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  ...TEXT_UNITS.map((unit) => repeated(unit, "a.txt", "")),
  ...TEXT_UNITS.filter((unit) => unit.length > 1).map((unit) => repeated(unit, "b.txt", "Ann: Why?\n\nBo: So.\n\nAnn: Why, ")),
  ...MARKDOWN_UNITS.map((unit) => repeated(unit, "a.md", HEADS["a.md"])),
  ...HTML_UNITS.map((unit) => repeated(unit, "a.html", HEADS["a.html"])),
  shaped("nested brackets", (length) => "([".repeat(length / 4) + "])".repeat(length / 4)),
  shaped("nested quotes", (length) => "“‘".repeat(length / 4) + "’”".repeat(length / 4)),
  shaped("one word", (length) => `Q: Why?\nA: ${"w".repeat(length)}\n`),
  shaped("one label", (length) => `${"Name ".repeat(length / 5)}: a\n`),
  shaped("one label of capitals", (length) => `${"NAME ".repeat(length / 5)}: a\n`),
  shaped("one line of sentences", (length) => "Q: Why? A: It was so, and nobody knew. ".repeat(length / 39)),
  shaped("distinct labels", (length) => lines(length, (index) => `Name${letters(index)}: a\n`)),
  shaped("distinct labels, twice each", (length) => lines(length, (index) => `Name${letters(index >>> 1)}: a?\n`)),
  shaped("distinct names of two words", (length) => lines(length, (index) => `Ann ${letters(index)}: I met ${letters(index + 1)} there.\n`)),
  shaped("distinct labels of capitals", (length) => lines(length, (index) => `MR. ${letters(index).toUpperCase()}: a\n`)),
  shaped("distinct times", (length) => lines(length, (index) => `[${clock(index)}] Ann: a\n`)),
  shaped("equal labels", (length) => "Ann: a\n".repeat(length / 7)),
  shaped("equal labels without speech", (length) => "Ann:\n".repeat(length / 5)),
  shaped("numbered lines", (length) => lines(length, (index) => `${(index % 25) + 1} word word\n`)),
  shaped("counted lines", (length) => lines(length, (index) => `${index} word\n`)),
  shaped("numbered pages", (length) => lines(length, (index) => `Head of page\n${index}\n\nQ. a?\nA. b\n`)),
  shaped("divided words", (length) => lines(length, (index) => `Q: ${letters(index)}-\n${letters(index + 7)} b\n`)),
  shaped("stage directions", (length) => lines(length, (index) => `Ann: a (${letters(index)} laughs) b\n`)),
  shaped("distinct dates", (length) => lines(length, (index) => `March ${(index % 28) + 1}, ${1900 + (index % 120)}\n`)),
  shaped("legend", (length) => lines(length, (index) => `${letters(index).toUpperCase()} = Ann ${letters(index)}\n`)),
  shaped("YAML keys", (length) => `---\n${lines(length, (index) => `key${index}: value\n`)}---\nQ: a?\nA: b\n`, "yaml.md"),
  shaped("YAML list", (length) => `---\nspeakers:\n${"  - Ann\n".repeat(length / 8)}---\nQ: a?\nA: b\n`, "yaml.md"),
  shaped("YAML without end", (length) => `---\n${"key: value\n".repeat(length / 11)}`, "yaml.md"),
  shaped("Markdown labels", (length) => lines(length, (index) => `**${letters(index)}:** a\n\n`), "labels.md"),
  shaped("Markdown headings", (length) => lines(length, (index) => `## ${letters(index)}\n\na\n\n`), "headings.md"),
  shaped("HTML paragraphs", (length) => `<html>${lines(length, (index) => `<p><b>${letters(index)}:</b> a &amp; b</p>\n`)}`, "p.html"),
  shaped("HTML, all closed", (length) => `<html>${"<div>".repeat(length / 11)}a${"</div>".repeat(length / 11)}`, "div.html"),
];

function repeated(unit: string, fileName: string, head: string): HostileInput {
  return shaped(JSON.stringify(unit), (length) => head + unit.repeat(Math.ceil(length / unit.length)), fileName);
}

function shaped(name: string, make: (length: number) => string, fileName = "a.txt"): HostileInput {
  return { name: `${name} in ${fileName}`, fileName, make };
}

function lines(length: number, line: (index: number) => string): string {
  const made: string[] = [];
  let size = 0;
  for (let index = 0; size < length; index += 1) {
    const next = line(index);
    made.push(next);
    size += next.length;
  }
  return made.join("");
}

/** A word for a number, begun with a capital: each number has its own. */
export function letters(index: number): string {
  let word = "";
  for (let rest = index; rest > 0 || word === ""; rest = Math.floor(rest / 20)) word += "bcdfghjklmnpqrstvwxz".charAt(rest % 20) + "a";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
