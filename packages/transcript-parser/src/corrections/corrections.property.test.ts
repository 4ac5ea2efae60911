import {
  checkInvariants,
  hashText,
  isWhiteSpace,
  PARATEXT_KINDS,
  readRecipe,
  readTranscript,
  spansOverlap,
  turnExtent,
  type Correction,
  type Recipe,
  type Span,
  type Transcript,
} from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTranscript, parseTranscriptText } from "../index.js";
import { DOCUMENTS } from "./documents.test-data.js";

const LABELS = ["Ann", "ann lee", "Bo", "Bo Ray:", "Marta", "Maria", "Q", " ", "The Tide", "mr. cole", "Interviewer", "__proto__", "\u0001asker"];
const label = fc.constantFrom(...LABELS);

/** Corrections of a text of a length; places may lie a little outside of it. */
function correctionsOf(length: number): fc.Arbitrary<Correction> {
  const at = fc.integer({ min: 0, max: length + 1 });
  const span = fc
    .tuple(at, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: length })))
    .map(([start, size]): Span => ({ start, end: start + size }));
  return fc.oneof(
    fc.record({ type: fc.constant("split"), at }),
    fc.record({ type: fc.constant("split"), at, label }),
    fc.record({ type: fc.constant("join"), span }),
    fc.record({ type: fc.constant("relabel"), span, label }),
    fc.record({ type: fc.constant("retype"), span, kind: fc.constantFrom(...PARATEXT_KINDS, "speech") }),
  );
}

const recipeOf = (text: string, corrections: readonly Correction[]): Recipe => ({ schemaVersion: 1, textSha256: hashText(text), corrections });

describe.each(DOCUMENTS)("any corrections of $fileName", ({ fileName, text }) => {
  const recipes = fc.array(correctionsOf(text.length), { minLength: 1, maxLength: 8 }).map((corrections) => recipeOf(text, corrections));

  test("break no invariant, and each is applied or reported", async () => {
    await fc.assert(
      fc.asyncProperty(recipes, async (recipe) => {
        const { transcripts, diagnostics } = await parseTranscript(text, { ...recipe, fileName });
        for (const transcript of transcripts) {
          expect(checkInvariants(transcript)).toEqual([]);
          expect(readTranscript(transcript).ok).toBe(true);
        }
        const failed = diagnostics.filter(({ code }) => code === "recipe-correction-failed");
        expect(new Set(failed.map(({ path }) => path)).size).toBe(failed.length);
        expect(failed.length).toBeLessThanOrEqual(recipe.corrections?.length ?? 0);
      }),
    );
  });

  test("give the same again when the recipe is saved and read", async () => {
    await fc.assert(
      fc.asyncProperty(recipes, async (recipe) => {
        const saved = readRecipe(JSON.parse(JSON.stringify(recipe)));
        if (!saved.ok) throw new Error(JSON.stringify(saved.diagnostics));
        expect(await parseTranscript(text, { ...saved.value, fileName })).toEqual(await parseTranscript(text, { ...recipe, fileName }));
      }),
      { numRuns: 30 },
    );
  });
});

/** The kinds of the characters of a span that are not white space; null for those of labels and speech. */
function kindsIn({ source, paratexts }: Transcript, span: Span): Set<string | null> {
  const kinds = new Set<string | null>();
  for (let at = span.start; at < span.end; at += 1) {
    if (isWhiteSpace(source.text.charCodeAt(at))) continue;
    kinds.add(paratexts.find((paratext) => paratext.span.start <= at && at < paratext.span.end)?.kind ?? null);
  }
  return kinds;
}

/** What a person sees of a correction that was applied last. */
function expectDone(correction: Correction, before: Transcript, after: Transcript): void {
  const touched = (span: Span): Transcript["turns"] => after.turns.filter((turn) => spansOverlap(turnExtent(turn), span));
  switch (correction.type) {
    case "split":
      expect(after.turns.length).toBe(before.turns.length + 1);
      break;
    case "join":
      expect(touched(correction.span)).toHaveLength(1);
      expect(after.turns.length).toBeLessThan(before.turns.length);
      break;
    case "relabel":
      expect(new Set(touched(correction.span).map(({ speakerId }) => speakerId)).size).toBe(1);
      break;
    case "retype":
      if (correction.kind === "speech") expect(kindsIn(after, correction.span)).toEqual(new Set([null]));
      else expect(kindsIn(after, correction.span)).toEqual(new Set([correction.kind]));
  }
}

test.each(DOCUMENTS.filter(({ fileName }) => fileName.endsWith("s.txt") || fileName === "silent.txt"))(
  "what a correction of $fileName asks for is done, whatever was corrected before",
  ({ text }) => {
    const correction = correctionsOf(text.length);
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), correction, (earlier, last) => {
        const before = parseTranscriptText(text, recipeOf(text, earlier));
        const after = parseTranscriptText(text, recipeOf(text, [...earlier, last]));
        const path = `/corrections/${earlier.length}`;
        if (after.diagnostics.some((diagnostic) => diagnostic.path === path)) {
          expect(after.transcripts).toEqual(before.transcripts);
        } else expectDone(last, before.transcripts[0], after.transcripts[0]);
      }),
      { numRuns: 400 },
    );
  },
);

test("any text with any corrections is accounted for", () => {
  const pieces = ["Q: ", "A: ", "Ann: ", "\n", "\n\n", " ", "co-\n", "word ", "[NPT]", "(Laughter.)", "[00:05] ", "😀", "\uD83D", "\u00A0", "12 ", "\f", "? ", ". ", "* * *"];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(""));
  const cases = texts.chain((text) => fc.tuple(fc.constant(text), fc.array(correctionsOf(text.length), { minLength: 1, maxLength: 6 })));
  fc.assert(
    fc.property(cases, ([text, corrections]) => {
      for (const transcript of parseTranscriptText(text, recipeOf(text, corrections)).transcripts) {
        expect(checkInvariants(transcript)).toEqual([]);
      }
    }),
    { numRuns: 1500 },
  );
});
