/** Inputs that no transcript looks like, of any length: for `hostile-input.test.ts` and the growth table of the fuzzer. */
export interface HostileInput {
  readonly name: string;
  readonly fileName: string;
  /** Text of about this many UTF-16 code units. */
  readonly make: (length: number) => string;
}

/** What is repeated to the given length. */
const UNITS: readonly string[] = [
  ...["(", "[", "<", ":", "Q", "A.", '"', "“", "*", "#", "-", "7", "12:", "[00:", " ", "\t", "A B ", "Mr. ", "a-\n", "\r", "\r\n", "\n", "\u2028"],
  ...["((((", "[[Page ", "[Page 1]\n", "Name:", "Name: ", "Name:\n", "- a\n", "- ", "1 ", "1 word\n", "\f1\n", "x\n", "w", "日", "\0", "\uD83D", "\uDE00\uD83D"],
  ...["\u200B", "\u202E", "\uFEFF", "\u00AD", "e\u0301", "— a?\n", "Ab  1:02\n", "Q: a?\nA: b\n", "(Laughter.) ", "Q: Why? A: So. "],
];

const MARKDOWN_UNITS: readonly string[] = ["*", "**", "_", "`", "[", "![", "[a](", "<", "<!--", "&", "\\", "> ", "# a\n", "**A:** b\n\n", "- a\n", "a\n===\n"];

const HTML_UNITS: readonly string[] = [
  ...["<", "&", "&amp;", "<b>", "</b>", "<b>A:</b> b<br>", "<p>a", "<div>", "<!--", "<a href=", '<a b="', "<table>", "<tr><td>a", "<li>", "<i><b>a</i></b>"],
];

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  ...UNITS.map((unit) => repeated(unit, "a.txt")),
  ...MARKDOWN_UNITS.map((unit) => repeated(unit, "a.md", "# Talk\n\n**Ann:** Why?\n\n")),
  ...HTML_UNITS.map((unit) => repeated(unit, "a.html", "<!doctype html><html><body><p><b>Ann:</b> Why?</p>")),
  shaped("nested brackets", (length) => "([".repeat(length / 4) + "])".repeat(length / 4)),
  shaped("nested quotes", (length) => "“‘".repeat(length / 4) + "’”".repeat(length / 4)),
  shaped("nested elements", (length) => `<html>${"<div>".repeat(length / 11)}a${"</div>".repeat(length / 11)}`, "a.html"),
  shaped("one word in an answer", (length) => `Q: Why?\nA: ${"w".repeat(length)}\n`),
  shaped("one word before a conversation", (length) => `${"XY".repeat(length / 2)}\n\nAnn: Why?\nBo: So.\nAnn: Why?\nBo: So.\n`),
  shaped("one label", (length) => `${"Name ".repeat(length / 5)}: a\n`),
  shaped("blocks of one long word", (length) => `${"XY".repeat(500)}\n\n`.repeat(length / 1002)),
  shaped("blocks of names", (length) => `${"Ab ".repeat(330)}\n\n`.repeat(length / 992)),
  shaped("blocks of brackets", (length) => `${"(".repeat(990)}\n\n`.repeat(length / 992)),
  shaped("distinct labels", (length) => lines(length, (index) => `Name${word(index)}: a\n`)),
  shaped("distinct labels, twice each", (length) => lines(length, (index) => `Name${word(index >>> 1)}: a?\n`)),
  shaped("distinct names that others mention", (length) => lines(length, (index) => `Ann ${word(index)}: I met ${word(index + 1)} there.\n`)),
  shaped("distinct labels of capitals", (length) => lines(length, (index) => `MR. ${word(index).toUpperCase()}: a\n`)),
  shaped("distinct times", (length) => lines(length, (index) => `[${clock(index)}] Ann: a\n`)),
  shaped("counted lines", (length) => lines(length, (index) => `${index + 1} word\n`)),
  shaped("counted pages", (length) => lines(length, (index) => `Head of page\n${index + 1}\n\nQ. a?\nA. b\n`)),
  shaped("divided words", (length) => lines(length, (index) => `Q: ${word(index)}-\n${word(index + 7)} b\n`)),
  shaped("distinct stage directions", (length) => lines(length, (index) => `Ann: a (${word(index)} laughs) b\n`)),
  shaped("distinct dates", (length) => lines(length, (index) => `March ${(index % 28) + 1}, ${1900 + (index % 120)}\n`)),
  shaped("a legend", (length) => lines(length, (index) => `${word(index).toUpperCase()} = Ann ${word(index)}\n`)),
  shaped("YAML keys", (length) => `---\n${lines(length, (index) => `key${index}: value\n`)}---\nQ: a?\nA: b\n`, "yaml.md"),
  shaped("a YAML list", (length) => `---\nspeakers:\n${"  - Ann\n".repeat(length / 8)}---\nQ: a?\nA: b\n`, "yaml.md"),
  shaped("YAML without end", (length) => `---\n${"key: value\n".repeat(length / 11)}`, "yaml.md"),
  shaped("distinct labels in Markdown", (length) => lines(length, (index) => `**${word(index)}:** a\n\n`), "labels.md"),
  shaped("distinct headings", (length) => lines(length, (index) => `## ${word(index)}\n\na\n\n`), "headings.md"),
  shaped("distinct labels in HTML", (length) => `<html>${lines(length, (index) => `<p><b>${word(index)}:</b> a &amp; b</p>\n`)}`, "p.html"),
];

function repeated(unit: string, fileName: string, head = ""): HostileInput {
  return shaped(JSON.stringify(unit), (length) => head + unit.repeat(Math.ceil(length / unit.length)), fileName);
}

function shaped(name: string, make: (length: number) => string, fileName = "a.txt"): HostileInput {
  return { name: `${name} in ${fileName}`, fileName, make };
}

function lines(length: number, line: (index: number) => string): string {
  const made: string[] = [];
  for (let index = 0, size = 0; size < length; index += 1) {
    const next = line(index);
    made.push(next);
    size += next.length;
  }
  return made.join("");
}

/** A word of syllables, another for each number. */
function word(index: number): string {
  const syllables = Array.from(index.toString(20), (digit) => `${"bcdfghjklmnpqrstvwxz".charAt(parseInt(digit, 20))}a`).join("");
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
