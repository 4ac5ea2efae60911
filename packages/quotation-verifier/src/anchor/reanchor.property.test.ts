import { createSelectors, textSpanToSource, type Span, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { conversation, transcriptOf } from "../fixtures/random-transcripts.js";
import { tokenise } from "../fold/tokenise.js";
import { createQuoteIndex, reanchor, type QuotePlace, type Reanchoring, type StoredSelector } from "../index.js";
import { hullOfPlace } from "./find-in-sources.js";

/** A correction of a source: characters that others take the place of. */
interface Correction {
  readonly span: Span;
  readonly text: string;
}

function wordsIn(text: string): string[] {
  return tokenise(text).flatMap(({ kind, key }) => (kind === "word" ? [key] : []));
}

/** Whole words of one turn, with both of the selectors' kinds of context. */
function select(transcript: Transcript, turnNumber: number, from: number, length: number): { selector: StoredSelector; span: Span } {
  const turn = transcript.turns[turnNumber % transcript.turns.length];
  if (turn === undefined) throw new Error("no turn");
  const words = tokenise(turn.text).filter(({ kind }) => kind === "word");
  const first = from % words.length;
  const last = Math.min(words.length, first + length) - 1;
  const span = textSpanToSource(turn, { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
  return { selector: createSelectors(transcript.source, span)[0], span };
}

/** What correctors do, at a place of the text; none where it does not apply. */
const OPERATIONS: Readonly<Record<string, (text: string, at: number) => Correction | null>> = {
  "another word": (text, at) => onMatch(text, at, /(?<= )[a-z0-9.’]+/g, () => "corrected"),
  "a word more": (text, at) => onMatch(text, at, / /g, () => " truly "),
  "a word less": (text, at) => onMatch(text, at, / [a-z0-9]+(?= )/g, () => ""),
  "a turn split": (text, at) => onMatch(text, at, / (?=[a-z])/g, () => "\n\nBirch: "),
  "turns joined": (text, at) => onMatch(text, at, /\n\n(?:Ash|Birch): /g, () => " "),
  "a line broken": (text, at) => onMatch(text, at, / (?=[a-z])/g, () => "\n"),
  "a mark more": (text, at) => onMatch(text, at, / (?=[a-z])/g, () => "; "),
  "a note": (text, at) => onMatch(text, at, / (?=[a-z])/g, () => " [laughs] "),
};

function onMatch(text: string, at: number, pattern: RegExp, replace: () => string): Correction | null {
  const matches = [...text.matchAll(pattern)];
  const match = matches[at % Math.max(1, matches.length)];
  return match === undefined ? null : { span: { start: match.index, end: match.index + match[0].length }, text: replace() };
}

const operations = fc.array(fc.tuple(fc.constantFrom(...Object.keys(OPERATIONS)), fc.nat()), { minLength: 1, maxLength: 6 });

/** Applies corrections one after another, and follows a span through those that leave its edges. */
function correct(text: string, span: Span, list: readonly (readonly [string, number])[], allowed: (made: Correction, span: Span) => boolean): { text: string; span: Span } {
  let now = { text, span };
  for (const [name, at] of list) {
    const made = OPERATIONS[name]?.(now.text, at) ?? null;
    if (made === null || !allowed(made, now.span)) continue;
    const moved = (offset: number): number => (offset >= made.span.end ? offset + made.text.length - (made.span.end - made.span.start) : offset);
    now = {
      text: now.text.slice(0, made.span.start) + made.text + now.text.slice(made.span.end),
      span: { start: moved(now.span.start), end: moved(now.span.end) },
    };
  }
  return now;
}

function placesOf(result: Reanchoring): readonly QuotePlace[] {
  return result.status === "found" ? [result.place] : result.status === "ambiguous" ? result.places : [];
}

/** The conversation with a word of its own in the place of each: no passage is like another. */
function withUniqueWords(text: string): string {
  let next = 0;
  return text.replace(/\b(?!Ash|Birch|laughs)[a-z][a-z’]*/g, () => `w${(next++).toString(36)}x`);
}

const FAR = 45;
const isFar = (made: Correction, span: Span): boolean => made.span.end < span.start - FAR || made.span.start > span.end + FAR;
const isOutside = (made: Correction, span: Span): boolean => made.span.end < span.start || made.span.start > span.end;

const cases = fc.record({ text: conversation, turn: fc.nat(), from: fc.nat(), length: fc.integer({ min: 1, max: 16 }), list: operations });

test("a place that is found has the words of the selector, whatever was corrected", () => {
  fc.assert(
    fc.property(cases, ({ text, turn, from, length, list }) => {
      const { selector, span } = select(transcriptOf(text), turn, from, length);
      const result = reanchor(createQuoteIndex([transcriptOf(correct(text, span, list, () => true).text)]), selector);
      for (const { parts } of placesOf(result)) {
        const found = wordsIn(parts.map((part) => part.text).join(" ")).filter((word) => word !== "laughs");
        expect(found).toEqual(wordsIn(selector.exact).filter((word) => word !== "laughs"));
      }
    }),
    { numRuns: 1000 },
  );
});

test("where neither the words nor their context were corrected, the place is found, or one of those with both", () => {
  fc.assert(
    fc.property(cases, ({ text, turn, from, length, list }) => {
      const { selector, span } = select(transcriptOf(text), turn, from, length);
      const now = correct(text, span, list, isFar);
      const result = reanchor(createQuoteIndex([transcriptOf(now.text)]), selector);
      expect(placesOf(result).map(hullOfPlace)).toContainEqual(now.span);
      if (result.status === "found") expect(result.context).toBe("agrees");
    }),
    { numRuns: 1000 },
  );
});

test("words that stand once are found wherever they went, turns split through them included", () => {
  const splits = fc.array(fc.tuple(fc.constantFrom("a turn split", "turns joined", "a line broken"), fc.nat()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(cases, splits, ({ text, turn, from, length }, list) => {
      const unique = withUniqueWords(text);
      const { selector, span } = select(transcriptOf(unique), turn, from, length);
      fc.pre(wordsIn(selector.exact).length >= 5);
      const now = correct(unique, span, list, () => true);
      const result = reanchor(createQuoteIndex([transcriptOf(now.text)]), selector);
      expect(result.status).toBe("found");
      const [hull] = placesOf(result).map(hullOfPlace);
      expect(wordsIn(now.text.slice(hull?.start, hull?.end)).filter((word) => !["ash", "birch"].includes(word))).toEqual(wordsIn(selector.exact));
    }),
    { numRuns: 500 },
  );
});

test("of words that were corrected the selector is an orphan, with the passage that they were", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ text, turn, from, length, list }, which) => {
      const unique = withUniqueWords(text);
      const { selector, span } = select(transcriptOf(unique), turn, from, length);
      const words = [...selector.exact.matchAll(/w[0-9a-z]+x/g)];
      fc.pre(words.length >= 4);
      const outside = correct(unique, span, list, isOutside);
      const word = words[which % words.length];
      const exact = outside.text.slice(outside.span.start, outside.span.end);
      const at = outside.span.start + exact.indexOf(word?.[0] ?? "");
      const changed = `${outside.text.slice(0, at)}corrected${outside.text.slice(at + (word?.[0].length ?? 0))}`;
      const result = reanchor(createQuoteIndex([transcriptOf(changed)]), selector);
      expect(result.status).toBe("orphan");
      const nearest = result.status === "orphan" ? result.nearest : null;
      const kept = words.filter((other) => other !== word).map(([other]) => other);
      expect(wordsIn(nearest?.parts.map((part) => part.text).join(" ") ?? "").some((near) => kept.includes(near))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** Two passages of the same words, each among words of its own. */
const twice = fc
  .record({ words: fc.integer({ min: 1, max: 12 }), around: fc.integer({ min: 8, max: 12 }) })
  .map(({ words, around }) => {
    const run = (name: string, count: number): string => Array.from({ length: count }, (_, at) => `${name}${at}word`).join(" ");
    const same = run("same", words);
    const text = `Ash: ${run("a", around)} ${same} ${run("b", around)}.\n\nBirch: ${run("c", around)} ${same} ${run("d", around)}.`;
    const places = [text.indexOf(same), text.lastIndexOf(same)].map((start) => ({ start, end: start + same.length }));
    return { text, places };
  });

test("equal passages are told apart by what stands around them, and are ambiguous without it", () => {
  fc.assert(
    fc.property(twice, fc.nat(1), operations, ({ text, places }, which, list) => {
      const span = places[which] ?? { start: 0, end: 0 };
      const selector = createSelectors({ text }, span)[0];
      const now = correct(text, span, list, isFar);
      const index = createQuoteIndex([transcriptOf(now.text)]);
      expect(reanchor(index, selector)).toMatchObject({ status: "found", context: "agrees", place: { parts: [{ span: now.span }] } });
      const before = createQuoteIndex([transcriptOf(text)]);
      expect(placesOf(reanchor(before, { exact: selector.exact })).map(hullOfPlace)).toEqual(places);
      expect(reanchor(before, { exact: selector.exact }).status).toBe("ambiguous");
    }),
    { numRuns: 300 },
  );
});

test("where one of two equal passages was corrected, the other is never taken for it", () => {
  fc.assert(
    fc.property(twice, fc.nat(1), fc.nat(), ({ text, places }, which, at) => {
      const span = places[which] ?? { start: 0, end: 0 };
      const selector = createSelectors({ text }, span)[0];
      const words = selector.exact.split(" ");
      const changed = text.slice(0, span.start) + words.with(at % words.length, "corrected").join(" ") + text.slice(span.end);
      const result = reanchor(createQuoteIndex([transcriptOf(changed)]), selector);
      expect(result.status).toBe("orphan");
      const nearest = result.status === "orphan" ? result.nearest : null;
      expect(nearest?.turnOrdinal).toBe(which + 1);
    }),
    { numRuns: 300 },
  );
});

test("no selector makes it throw", () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), conversation, fc.constantFrom("…", "[", ": ", "\n\nAsh: we", "don’"));
  fc.assert(
    fc.property(conversation, any, any, any, (text, exact, prefix, suffix) => {
      const result = reanchor(createQuoteIndex([transcriptOf(text)]), { exact, prefix, suffix });
      expect(["found", "ambiguous", "orphan"]).toContain(result.status);
    }),
    { numRuns: 300 },
  );
});
