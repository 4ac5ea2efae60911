import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../fixtures/transcript-arbitrary.js";
import { joinInlines } from "./emphasis.js";
import { atLineStart, escapeMarkdown } from "./escape-markdown.js";

const SIGNS = [
  "\\",
  "{",
  "`",
  "*",
  "_",
  "[",
  "]",
  "<",
  ">",
  "&amp;",
  "&#65;",
  "~",
  "|",
  "$",
  "^",
  "@",
  "#",
  "+",
  "-",
  "=",
  ":",
  "%",
];
const PIECES = [
  ...SIGNS,
  "1.",
  "12)",
  "a)",
  "(1)",
  " ",
  "    ",
  "\t",
  "x",
  "é",
  "http://a.b",
  "<!--",
  "![x](y)",
  "[^1]:",
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
const text = fc.oneof(hostile, anyText);

/** What CommonMark prints for inline Markdown that has no construct but backslash escapes (section 2.4). */
function printed(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Inline Markdown without its backslash escapes: what is left could mean something. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, "");
}

test("of every text no sign is left that means something inside a line, and the text is printed", () => {
  fc.assert(
    fc.property(text, (value) => {
      const escaped = escapeMarkdown(value);
      expect(unescaped(escaped)).not.toMatch(/[\\`*_[\]{<>~|$^@\n\r\0]|&[#\w]/);
      expect(printed(escaped)).toBe(value.replace(/\r\n|\r|\n/g, " ").replaceAll("\0", "\uFFFD"));
    }),
  );
});

test("no text that begins a line begins a block, and it is printed without blanks at its ends", () => {
  fc.assert(
    fc.property(text, (value) => {
      const line = atLineStart(escapeMarkdown(value));
      expect(line).not.toMatch(/^(?:[ \t#+\-=:%>~`*_|]|\d{1,9}[.)]|\[\^)/);
      expect(printed(line)).toBe(printed(escapeMarkdown(value)).replace(/^[ \t]+|[ \t]+$/g, ""));
    }),
  );
});

test.for([
  ["# 03 (Excerpted)", "\\# 03 (Excerpted)"],
  ["1. First", "1\\. First"],
  ["1986) was late", "1986\\) was late"],
  ["(a) or (b)", "\\(a) or (b)"],
  ["IV. The end", "IV\\. The end"],
  ["- Yes.", "\\- Yes."],
  ["— Yes.", "— Yes."],
  ["    four blanks", "four blanks"],
  ["two blanks  ", "two blanks"],
  ["===", "\\==="],
  ["AT&T & R&D", "AT\\&T & R\\&D"],
  ["2 * 3 < 7", "2 \\* 3 \\< 7"],
  ["snake_case [sic]", "snake\\_case \\[sic\\]"],
  ["It’s 5:30, isn’t it?", "It’s 5:30, isn’t it?"],
])("%s at the start of a line is %s", ([value = "", expected]) => {
  expect(atLineStart(escapeMarkdown(value))).toBe(expected);
});

test("what would be the start of a note after the sign of one is text", () => {
  expect(atLineStart("[^1]: and so on")).toBe("[^1]\\: and so on");
});

const italic = (value: string): { text: string; isItalic: boolean } => ({ text: value, isItalic: true });
const upright = (value: string): { text: string; isItalic: boolean } => ({ text: value, isItalic: false });

test.for([
  ["between spaces", [upright("I "), italic("(laughs)"), upright(" do")], "I *(laughs)* do"],
  ["at both ends of the line", [italic("(laughs)")], "*(laughs)*"],
  [
    "not inside a word, where asterisks are asterisks",
    [upright("I"), italic("(laughs)"), upright("do")],
    "I(laughs)do",
  ],
  ["not around white space", [upright("I "), italic(" laughs\u00A0")], "I  laughs\u00A0"],
  ["beside a no-break space", [upright("I\u00A0"), italic("laughs")], "I\u00A0*laughs*"],
  ["not beside each other", [italic("laughs"), italic("weeps")], "laughsweeps"],
] as const)("italics stand %s", ([, inlines, expected]) => {
  expect(joinInlines(inlines)).toBe(expected);
});
