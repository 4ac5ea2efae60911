import type { Diagnostic } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import { findLookAlikes } from "../fold/find-look-alikes.js";
import type { QuoteIndex } from "../index/quote-index.js";
import { nameWords } from "../speaker/matches-speaker.js";
import type { QuoteCode } from "../verdict.js";
import { closingBracket, editedPattern } from "./pattern.js";

/** How many pieces an edited quotation may have. */
export const MAX_PIECES = 64;

/** What is wrong with a quotation or the claim about its speaker, whatever the source says. */
export function checkQuote(index: QuoteIndex, quote: string, claim: string | undefined): Diagnostic<QuoteCode>[] {
  const tokens = tokenise(quote);
  const diagnostics: Diagnostic<QuoteCode>[] = [];
  const report = (code: QuoteCode, message: string, hint: string, span: Diagnostic["span"] = null): void => {
    diagnostics.push({ code, severity: "warning", message, span, hint });
  };
  if (!tokens.some((token) => token.kind === "word")) {
    report(
      "quote-without-words",
      "The quotation has no words.",
      "Give the words that were said, without the text around them.",
    );
  }
  const pieces = editedPattern(tokens).runs.length;
  if (pieces > MAX_PIECES) {
    report(
      "too-many-pieces",
      `The quotation has ${pieces} pieces, more than ${MAX_PIECES}.`,
      "Quote each passage by itself.",
    );
  }
  tokens.forEach(({ key, start, end }, at) => {
    if (key !== "[" || closingBracket(tokens, at) !== -1) return;
    report("bracket-unbalanced", "A square bracket is not closed.", "Close the bracket after the editor's words.", {
      start,
      end,
    });
  });
  for (const token of findLookAlikes(tokens)) {
    report(
      "look-alike-letters",
      `“${token.raw}” has letters of another script that look alike.`,
      "Write the word in the letters of one script.",
      { start: token.start, end: token.end },
    );
  }
  if (claim !== undefined && !mayKnowSpeaker(index, claim)) {
    report(
      "speaker-unknown",
      `Nobody in the corpus goes by “${claim}”.`,
      "Give a name or a label as the transcripts have it.",
    );
  }
  return diagnostics;
}

/** Whether some speaker's name or label ends in the same word. Unidentified speakers have labels too. */
function mayKnowSpeaker(index: QuoteIndex, claim: string): boolean {
  return nameWords(claim)
    .slice(-1)
    .some((word) => index.speakerWords.has(word));
}

/**
 * Tells that a passage is in a language of which not all words are known that turn a meaning, so that what is grave has to
 * be looked for by a person.
 *
 * @param known Whether at least the words that deny are known.
 */
export function languageDiagnostic(language: string, known: boolean): Diagnostic<QuoteCode> {
  return {
    code: "language-without-words",
    severity: known ? "info" : "warning",
    message: known
      ? `Of the words of “${language}” that turn a meaning, only those that deny are known.`
      : `No words of “${language}” are known that turn a meaning.`,
    span: null,
    hint: "Read the passage in its sentence: a condition, a quantifier or an attribution may stand around it.",
  };
}

/** Tells that there may be more places than were looked for. */
export function cutOffDiagnostic(limit: number): Diagnostic<QuoteCode> {
  return {
    code: "places-cut-off",
    severity: "info",
    message: `The quotation stands in ${limit} places or more; the first ${limit} are given.`,
    span: null,
    hint: "Quote more words, or raise maxPlaces.",
  };
}
