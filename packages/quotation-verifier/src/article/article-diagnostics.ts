import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { ArticleAttribution, ArticleCode } from "./article-verdict.js";

/** Tells of a quotation mark, or a sign of a block quote, that has no other. */
export function unbalancedMark(span: Span): Diagnostic<ArticleCode> {
  return {
    code: "mark-unbalanced",
    severity: "warning",
    message: "A quotation mark has no other that opens or closes it in its paragraph.",
    span,
    hint: "Close the quotation, or begin the next paragraph with a mark if it goes on there.",
  };
}

/** Tells of a quotation that is given to somebody whom no transcript has. */
export function unknownSpeaker({ claim, span }: ArticleAttribution): Diagnostic<ArticleCode> {
  return {
    code: "speaker-unknown",
    severity: "warning",
    message: `A quotation is given to “${claim}”, and nobody in the transcripts goes by that name.`,
    span,
    hint: "Add the transcript in which the words were said.",
  };
}

/** Tells of a quotation of which the article does not say by name whose it is. */
export function unresolvedSpeaker(span: Span): Diagnostic<ArticleCode> {
  return {
    code: "speaker-unresolved",
    severity: "info",
    message: "The sentence gives a quotation to somebody without a name whom the transcripts tell; only its words are judged.",
    span,
    hint: "Name the speaker beside the quotation.",
  };
}
