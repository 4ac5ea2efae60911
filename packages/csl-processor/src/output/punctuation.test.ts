import { expect, test } from "vitest";
import type { Inline } from "./inline.js";
import { serialise } from "./serialise.js";
import { text } from "./text.js";

const quoteMarks = { outer: ["“", "”"], inner: ["‘", "’"] } as const;

function join(...pieces: (string | readonly [quoted: string])[]): Inline[] {
  return pieces.map((piece) =>
    typeof piece === "string"
      ? { kind: "text", text: piece }
      : { kind: "quotes", children: [{ kind: "text", text: piece[0] }] },
  );
}

const MEETING: readonly (readonly [left: string, right: string, printed: string])[] = [
  ["Who?", ". Then", "Who? Then"],
  ["Stop.", ". Then", "Stop. Then"],
  ["Ltd.", ", Then", "Ltd., Then"],
  ["Why!", "? Then", "Why!? Then"],
  ["a,", ", b", "a, b"],
  ["a;", ". b", "a; b"],
  ["a: ", " b", "a: b"],
];

test.each(MEETING)("%j and %j meet as %j", (left, right, printed) => {
  expect(serialise(join(left, right), { quoteMarks, punctuationInQuote: false }, text)).toBe(printed);
});

test("punctuation within one text stays as it is", () => {
  expect(serialise(join("Wait.. what?."), { quoteMarks, punctuationInQuote: true }, text)).toBe("Wait.. what?.");
});

test("commas and full stops move into the quotation where the locale has it so", () => {
  const pieces = join(["Title"], ", in ", ["Who?"], ". End");
  expect(serialise(pieces, { quoteMarks, punctuationInQuote: true }, text)).toBe("“Title,” in “Who?” End");
  expect(serialise(pieces, { quoteMarks, punctuationInQuote: false }, text)).toBe("“Title”, in “Who?” End");
});

test("quotations in quotations take the inner marks, and the outer ones again inside", () => {
  const nested: Inline[] = [
    { kind: "quotes", children: [{ kind: "quotes", children: [{ kind: "quotes", children: join("a") }] }] },
  ];
  expect(serialise(nested, { quoteMarks, punctuationInQuote: false }, text)).toBe("“‘“a”’”");
});

const GUILLEMETS: readonly (readonly [text: string, printed: string])[] = [
  ["« ici »", "«\u202Fici\u202F»"],
  ["«ici»", "«ici»"],
  ["« ici\u00A0»", "«\u202Fici\u00A0»"],
  ["a «b» c", "a «b» c"],
];

test.each(GUILLEMETS)("spaces inside guillemets are narrow: %j is %j", (left, printed) => {
  expect(serialise(join(left), { quoteMarks, punctuationInQuote: false }, text)).toBe(printed);
});

test("a mark at the start of a block stands at the end of the one before", () => {
  const block = (content: string): Inline => ({ kind: "block", display: "block", children: join(content) });
  const print = (...contents: string[]): string =>
    serialise(contents.map(block), { quoteMarks, punctuationInQuote: false }, text);
  expect(print("1981", ". Floods").split("\n")[0]).toBe("1981.");
  expect(print("n.d.", ". Floods").split("\n")[0]).toBe("n.d.");
  expect(print(". Floods").split("\n")[0]).toBe(". Floods");
});
