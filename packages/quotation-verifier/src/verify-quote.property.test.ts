import { readFileSync } from "node:fs";
import {
  applyEdits,
  hashText,
  sliceSpan,
  type Edit,
  type Span,
  type Transcript,
  type Turn,
} from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";
import { tokenise } from "./fold/tokenise.js";
import { createQuoteIndex, quoteHolds, verifyQuote, type QuotePart, type QuoteVerdict } from "./index.js";

const interview = foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"));
const index = createQuoteIndex([interview]);

/** The words of a part again, from the source alone: the slice at its span with the edits of the turn applied. */
function wordsInSource(transcript: Transcript, turn: Turn, { span }: Pick<QuotePart, "span">): string {
  const edits = turn.edits.filter((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
  return applyEdits(transcript.source.text, span, edits);
}

function turnOf(transcript: Transcript, turnId: string): Turn {
  const turn = transcript.turns.find(({ id }) => id === turnId);
  if (turn === undefined) throw new Error(`no turn ${turnId}`);
  return turn;
}

/** A stretch of a turn from the start of a word or mark to the end of one, with at least one word. */
const slices = fc
  .record({ turn: fc.nat(interview.turns.length - 1), from: fc.nat(), length: fc.integer({ min: 1, max: 60 }) })
  .map(({ turn, from, length }) => {
    const text = interview.turns[turn]?.text ?? "";
    const tokens = tokenise(text);
    const first = from % tokens.length;
    const span: Span = {
      start: tokens[first]?.start ?? 0,
      end: tokens[Math.min(tokens.length, first + length) - 1]?.end ?? 0,
    };
    return { turn: interview.turns[turn]?.id ?? "", text: text.slice(span.start, span.end), span };
  })
  .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));

test("every verbatim slice of every turn is exact, and found where it was taken", () => {
  fc.assert(
    fc.property(slices, ({ text, turn, span }) => {
      const verdict = verifyQuote(index, text);
      expect(verdict.wording).toBe("exact");
      const places = verdict.places.map(({ turnId, parts: [part] }) => ({ turnId, textSpan: part.textSpan }));
      expect(places).toContainEqual({ turnId: turn, textSpan: span });
    }),
    { numRuns: 500 },
  );
});

test("the source at a place, with the edits of its turn, gives the words of the place", () => {
  fc.assert(
    fc.property(slices, ({ text }) => {
      for (const { parts } of verifyQuote(index, text).places) {
        for (const part of parts) {
          const turn = turnOf(interview, part.turnId);
          expect(wordsInSource(interview, turn, part)).toBe(part.text);
          expect(turn.text.slice(part.textSpan.start, part.textSpan.end)).toBe(part.text);
          expect(part.selectors[0].exact).toBe(sliceSpan(interview.source, part.span));
          expect(Array.from(interview.source.text).slice(part.selectors[1].start, part.selectors[1].end).join("")).toBe(
            part.selectors[0].exact,
          );
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** What a careful editor or a typesetter may do to a quotation. */
const FOLDINGS: Readonly<Record<string, (text: string) => string>> = {
  "straight marks": (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"),
  "single marks for double ones": (text) => text.replace(/[“”]/g, "'"),
  "other dashes": (text) => text.replace(/-/g, "\u2010"),
  "line breaks for spaces": (text) => text.replace(/ /g, "\n"),
  "several spaces": (text) => text.replace(/ /g, " \u00A0 "),
  ligatures: (text) => text.replace(/ffi/g, "ﬃ").replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ"),
  "soft hyphens": (text) => text.replace(/([a-z])([a-z])/g, "$1\u00AD$2"),
  "zero-width marks": (text) => text.replace(/ /g, " \u200B").replace(/([a-z])([a-z])/g, "$1\u200D$2"),
  "marks around the whole": (text) => `“${text}”`,
  "a full stop at the end": (text) => (/\w$/.test(text) ? `${text}.` : text),
  "an ellipsis at both ends": (text) => `… ${text} …`,
  "ligatures, spaces and marks at once": (text) => `"${text.replace(/fi/g, "ﬁ").replace(/ /g, "  ")}"`,
};

/** Where the words of a quotation stand, in order of the source, whatever marks of the source are at its ends. */
function placesOf(verdict: QuoteVerdict): string[] {
  const words = ({ turnId, text, textSpan }: QuotePart): string => {
    const start = textSpan.start + text.search(/[\p{L}\p{N}]/u);
    return `${turnId}:${start}-${textSpan.end - (/[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0)}`;
  };
  return verdict.places.map(({ parts }) => parts.map(words).join(" ")).sort();
}

test.each(Object.entries(FOLDINGS))("%s change neither the wording nor whether a quotation holds", (_, fold) => {
  const judged = fc.property(slices, ({ text }) => {
    const plain = verifyQuote(index, text);
    const next = interview.turns
      .flatMap((turn) => turn.text.toLowerCase().split(text.toLowerCase()).slice(1))
      .some((rest) => /^["”)]*[?!]/.test(rest));
    fc.pre(!next && /[\p{L}\p{N}]$/u.test(text));
    const folded = verifyQuote(index, fold(text));
    expect(["exact", "typographic"]).toContain(folded.wording);
    expect(folded.wording === "typographic").toBe(folded.foldings.length > 0);
    expect(placesOf(folded)).toEqual(placesOf(plain));
    if (plain.places.length === 1) expect(folded.holds).toBe(plain.holds);
  });
  fc.assert(judged, { numRuns: 100 });
});

test("a quotation in which one word was changed never holds", () => {
  fc.assert(
    fc.property(slices, fc.nat(), ({ text }, at) => {
      // Words in brackets are an editor's, and say so.
      fc.pre(!text.includes("["));
      const words = tokenise(text).filter((token) => token.kind === "word");
      const word = words[at % words.length];
      const changed = `${text.slice(0, word?.start)}zebra${text.slice(word?.end)}`;
      const verdict = verifyQuote(index, changed);
      expect(verdict.holds).toBe(false);
      expect(["altered", "absent"]).toContain(verdict.wording);
    }),
    { numRuns: 200 },
  );
});

test("a quotation from which one word was taken without a sign never holds, unless the rest was said too", () => {
  fc.assert(
    fc.property(slices, fc.nat(), ({ text }, at) => {
      const words = tokenise(text).filter((token) => token.kind === "word");
      const word = words[1 + (at % Math.max(1, words.length - 2))];
      fc.pre(words.length > 2 && word !== undefined && !text.includes("["));
      const changed = text.slice(0, word.start) + text.slice(word.end).trimStart();
      const said = changed.replace(/[^\p{L}\p{N}]+$/u, "").toLowerCase();
      fc.pre(!interview.turns.some((turn) => turn.text.toLowerCase().includes(said)));
      expect(verifyQuote(index, changed).wording).not.toBe("exact");
      expect(verifyQuote(index, changed).holds).toBe(false);
    }),
    { numRuns: 200 },
  );
});

const TEXT = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("\ud83d", "\udc4d", "“", "”", "…", "[", "]", "(", ")", ".", "the", " ", "\n", "-", "שלום"))
    .map((parts) => parts.join("")),
);

test("no text makes it throw, and holds is what the rest of the verdict says", () => {
  fc.assert(
    fc.property(TEXT, TEXT, (quote, speaker) => {
      const verdict = verifyQuote(index, quote, { speaker });
      expect(verdict.holds).toBe(quoteHolds(verdict));
      expect(verdict.places.length > 0).toBe(verdict.wording !== "absent");
      expect(verifyQuote(index, quote, { speaker })).toEqual(verdict);
    }),
    { numRuns: 300 },
  );
});

/** A transcript of one turn of arbitrary text, with arbitrary stretches of it edited out. */
const edited = fc.tuple(TEXT, fc.array(fc.nat(200), { maxLength: 6 })).map(([text, cuts]): Transcript => {
  const base = buildTranscript(`A: x${text}x`, [{ label: "A", full: "A" }]);
  const [turn] = base.turns;
  if (turn === undefined) throw new Error("no turn");
  const bounds = [
    ...new Set(cuts.map((cut) => turn.span.start + 1 + (cut % Math.max(1, turn.span.end - turn.span.start - 1)))),
  ].sort((a, b) => a - b);
  const edits = bounds.flatMap((start, at): Edit[] => {
    const end = bounds[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ span: { start, end }, text: " ", reason: "furniture" }] : [];
  });
  return { ...base, turns: [{ ...turn, edits, text: applyEdits(base.source.text, turn.span, edits) }] };
});

test("every slice of any turn with any edits is exact, and its source gives its words", () => {
  fc.assert(
    fc.property(edited, fc.nat(), fc.nat(), (transcript, from, length) => {
      const [turn] = transcript.turns;
      const tokens = tokenise(turn?.text ?? "");
      const first = from % Math.max(1, tokens.length);
      const last = first + (length % Math.max(1, tokens.length - first));
      const quote = (turn?.text ?? "").slice(tokens[first]?.start, tokens[last]?.end);
      fc.pre(tokens.slice(first, last + 1).some((token) => token.kind === "word"));
      const verdict = verifyQuote(createQuoteIndex([transcript]), quote);
      expect(verdict.wording).toBe("exact");
      for (const { parts } of verdict.places) {
        for (const part of parts)
          expect(wordsInSource(transcript, turnOf(transcript, part.turnId), part)).toBe(part.text);
      }
    }),
    { numRuns: 300 },
  );
});

test("the hash of the fixture is that of the document", () => {
  expect(interview.source.textSha256).toBe(hashText(readFileSync(FOUNDING_DOCUMENT, "utf8")));
});
