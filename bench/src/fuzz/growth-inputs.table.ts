// @boundaries-ignore the tests of the parser and the growth table read the same inputs, which no package exports
import { HOSTILE_INPUTS, type HostileInput } from "../../../packages/transcript-parser/src/hostile-input.test-data.js";

/** What stands alone, within speech, in short rows and in blocks: each has limits of its own in the parser. */
const UNITS: readonly string[] = [
  ...[" ", "\t", "| ", "(", ",", "?", ".", "=", "/", "@", "—", "«", "XY", "a ", "A ", "Ab ", "AB ", "a, ", "Ab, ", "a. ", "A. ", "A b. ", "a? ", "I ", "the ", "you? ", "de "],
  ...["12:34 ", "[00:01] ", "()", "[[Page 1]]", "Ab Ab: ", "MR. LEE: ", "Q: ", "问：", "by Ann ", "A-", "co- ", "“a” ", "“a: ", "(a: ", "(Ab): ", "Ab (", "1 "],
  ...["2004-", "1/", "March 2, ", "March ", "2. ", "1st ", "2004年", "http://", "a@b.c ", "No. ", "# 3, ", "Date: ", "&amp;", "Interview with Ann Lee ", "Thank you. "],
];

const LINES: readonly string[] = [
  ...["x\n\n", "1\n", "Page 1\n", "¬\n", "Q\n", "A:\n", "1. a\n", "  a\n", "Ab Cd\n", "ABC\n", "Ann Lee\n", "By Ann Lee\n", "Date: a\n", "* * *\n", "Ann: Why?\n\nBo: So.\n\n"],
];

const SIGNS: readonly (readonly [fileName: string, units: readonly string[]])[] = [
  ["a.md", ["~", "|", "]", "]]", "](", "**a", "a**", "*a", "a_", "***a** b* ", "`` ` ", "```\n", "===\n", "---\n", "  ", "* ", "1. ", "<b>", "a  \n", "\\\n", "&#", "[a]: b\n"]],
  ["a.html", [">", "&#", "&#65;", "&a", "<p>", "</p>", "-->", "<a b='", "<a b c ", "<ul><li>a", "<dl><dt>a<dd>b", "<script>", "<style>", "<pre>\n", "<title>", "<h1>a</h1>"]],
  ["b.html", ["<svg>", "<![CDATA[", "<?", "</", "<font>", "<meta name=a content=b>", "<time>", "a ", "<br>"]],
];

const CONVERSATION = "\n\nAnn: Why?\nBo: So.\nAnn: Why?\nBo: So.\n\n* * *\n\n";
const SPEECH = "Ann: Why?\n\nBo: So.\n\nAnn: Why, ";

/** Every input whose growth is shown: those of the parser's test, and many more that would make the test long. */
export const GROWTH_INPUTS: readonly HostileInput[] = [
  ...HOSTILE_INPUTS,
  ...[...UNITS, ...LINES].map((unit) => repeated("alone", unit, "", "")),
  ...[...UNITS, ...LINES].map((unit) => repeated("in speech", unit, SPEECH, "")),
  ...[...UNITS, ...LINES].map((unit) => beside("in the front", unit, "", CONVERSATION)),
  ...[...UNITS, ...LINES].map((unit) => beside("in the tail", unit, CONVERSATION, "")),
  ...UNITS.map((unit) => repeated("in rows", unit.repeat(Math.ceil(90 / unit.length)), "", "\n", unit)),
  ...UNITS.map((unit) => repeated("in blocks", unit.repeat(Math.ceil(1200 / unit.length)), "", "\n\n", unit)),
  ...SIGNS.flatMap(([fileName, units]) => units.map((unit) => repeated("alone", unit, "", "", unit, fileName))),
];

function repeated(where: string, unit: string, head: string, end: string, named = unit, fileName = "a.txt"): HostileInput {
  const row = unit + end;
  return {
    name: `${JSON.stringify(named)} ${where} in ${fileName}`,
    fileName,
    make: (length) => head + row.repeat(Math.ceil(length / row.length)),
  };
}

function beside(where: string, unit: string, before: string, after: string): HostileInput {
  const make = (length: number): string => before + unit.repeat(Math.ceil(length / unit.length)) + after;
  return { name: `${JSON.stringify(unit)} ${where} in a.txt`, fileName: "a.txt", make };
}
