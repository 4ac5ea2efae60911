import { textSpanToSource, type Span, type Turn } from "@colloquy/corpus-schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { turnParagraphs } from "./turn-paragraphs.js";

const SOURCE = "Bo: The mill\nwas  [the old one] lost.\n\nThen it was found.";

function at(words: string): Span {
  const start = SOURCE.indexOf(words);
  return { start, end: start + words.length };
}

const turn: Turn = {
  id: "t-1",
  ordinal: 1,
  speakerId: null,
  labelSpan: at("Bo:"),
  span: { start: 4, end: SOURCE.length },
  edits: [
    { span: { start: 12, end: 13 }, text: " ", reason: "unwrap" },
    { span: { start: 16, end: 18 }, text: " ", reason: "space" },
    { span: at("\n\n"), text: "\n", reason: "space" },
  ],
  text: "The mill was [the old one] lost.\nThen it was found.",
  confidence: 1,
};

test("marks stand on the words that they mean, across a line break of the source", () => {
  const [first] = turnParagraphs(turn, [at("mill\nwas")], [at("[the old one]")]);
  expect(first?.segments).toEqual([
    { text: "The ", marked: false, aside: false },
    { text: "mill was", marked: true, aside: false },
    { text: " ", marked: false, aside: false },
    { text: "[the old one]", marked: false, aside: true },
    { text: " lost.", marked: false, aside: false },
  ]);
});

test("a mark over a paragraph break marks both paragraphs", () => {
  const paragraphs = turnParagraphs(turn, [{ start: at("lost.").start, end: at("Then").end }], []);
  expect(paragraphs.map(({ segments }) => segments.filter(({ marked }) => marked).map(({ text }) => text))).toEqual([
    ["lost."],
    ["Then"],
  ]);
});

test("marks outside of the turn change nothing", () => {
  expect(turnParagraphs(turn, [at("Bo:")], [])).toEqual(turnParagraphs(turn, [], []));
});

const place = fc.tuple(fc.nat(turn.text.length), fc.nat(turn.text.length)).map(([a, b]) => ({
  start: Math.min(a, b),
  end: Math.max(a, b),
}));

test("whatever is marked, the segments joined are the reading text, and paragraphs start where they say", () => {
  fc.assert(
    fc.property(fc.array(place), fc.array(place), (marks, asides) => {
      const toSource = (span: Span): Span => textSpanToSource(turn, span);
      const paragraphs = turnParagraphs(turn, marks.map(toSource), asides.map(toSource));
      const texts = paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(""));
      expect(texts.join("\n")).toBe(turn.text);
      paragraphs.forEach((paragraph, index) => {
        expect(turn.text.startsWith(texts[index] ?? "missing", paragraph.start)).toBe(true);
      });
    }),
  );
});
