import fc from "fast-check";
import { expect, test } from "vitest";
import type { Transcript } from "./transcript.js";
import { splitsSurrogatePair } from "./span.js";
import { textDirective } from "./text-fragment.js";

/** Turns that read as the source does, a line each. */
function turnsOf(...speeches: readonly string[]): Pick<Transcript, "turns"> {
  let at = 0;
  const turns = speeches.map((text, index) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { id: `t${index}`, ordinal: index + 1, speakerId: null, labelSpan: null, span, edits: [], text, confidence: 1 };
  });
  return { turns };
}

/** The directive for some words of speeches; of their first place. */
function directiveFor(words: string, ...speeches: readonly string[]): string | null {
  const start = speeches.join("\n").indexOf(words);
  const directive = textDirective(turnsOf(...speeches), { start, end: start + words.length });
  return directive === null ? null : decodeURIComponent(directive);
}

const LONG = "The rope walk was as long as the street and nobody had ever walked it twice in one day without a rest";

test.each([
  ["a few words are named whole", "as long as the street", [LONG], "text=as long as the street"],
  ["a long passage by its ends", LONG, ["No.", LONG], "text=The rope walk was,day without a rest"],
  ["words cut in two are widened", "ope walk was as lo", [LONG], "text=rope walk was as long"],
  ["signs next to a word belong to it", "street", ["On the “street”, yes."], "text=“street”,"],
  ["a passage over two turns by its ends", "Where were you born?\nOver the chandler's shop.", ["Where were you born?", "Over the chandler's shop."], "text=Where were you born?,Over the chandler's shop."],
  ["an opening that was said before gets longer", "I went down to the quay at noon and met her there again by chance", ["I went down to the mill.", "I went down to the quay at noon and met her there again by chance."], "text=I went down to the quay,there again by chance."],
  ["the first of two like passages is found as it is", "it was cold", ["Outside it was cold.", "In winter it was cold."], "text=it was cold."],
])("%s", (_name, words, speeches, expected) => {
  expect(directiveFor(words, ...speeches)).toBe(expected);
});

test("the second of two like passages is told by the words before it", () => {
  const speeches = ["Outside it was cold.", "In winter it was cold."];
  const start = speeches.join("\n").lastIndexOf("it was cold.");
  expect(textDirective(turnsOf(...speeches), { start, end: start + 12 })).toBe("text=In%20winter-,it%20was%20cold.");
});

test("hyphens, commas and ampersands are no signs of the directive", () => {
  const words = "well-known, tried & true";
  expect(textDirective(turnsOf(words), { start: 0, end: words.length })).toBe("text=well%2Dknown%2C%20tried%20%26%20true");
});

test("a script without spaces is cut at its words", () => {
  const text = "私は港で生まれて、長い間そこで綱を作っていました。今でも毎朝、海を見に行きます。";
  const directive = decodeURIComponent(textDirective(turnsOf(text), { start: 0, end: text.length }) ?? "");
  const [start = "", end = ""] = directive.replace("text=", "").split(",");
  expect(text.startsWith(start)).toBe(true);
  expect(text.endsWith(end)).toBe(true);
  expect(start.length + end.length).toBeLessThan(text.length);
});

test("nothing that is said has no directive", () => {
  expect(textDirective(turnsOf("Yes."), { start: 9, end: 12 })).toBeNull();
  expect(textDirective(turnsOf("Yes."), { start: 0, end: 0 })).toBeNull();
  expect(textDirective({ turns: [] }, { start: 0, end: 9 })).toBeNull();
  expect(textDirective(turnsOf("  \n "), { start: 0, end: 4 })).toBeNull();
});

test("every directive names words of the passage, in order, whatever the text", () => {
  const word = fc.oneof(fc.stringMatching(/^[a-c]{1,3}[,.-]?$/), fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }), fc.constant("\ud800"));
  const speech = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(speech, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (speeches, one, other) => {
      const text = speeches.join("\n");
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
      fc.pre(!splitsSurrogatePair(text, start ?? 0) && !splitsSurrogatePair(text, end ?? 0));
      const directive = textDirective(turnsOf(...speeches), { start: start ?? 0, end: end ?? 0 });
      if (directive === null) return;
      expect(directive).toMatch(/^text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?$/);
      const parts = directive.slice("text=".length).split(",").map((part) => decodeURIComponent(part.replace(/-$/, "")));
      const page = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD").replace(/\s+/g, " ");
      let at = 0;
      for (const part of parts) {
        at = page.indexOf(part, at);
        expect(at).toBeGreaterThanOrEqual(0);
        at += part.length;
      }
    }),
  );
});
