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
    message: `The article gives words to “${claim}”, and nobody in the transcripts goes by that name.`,
    span,
    hint: "Check the spelling of the name, or add the transcript in which the words were said.",
  };
}

/** Tells of a quotation of which the article does not say by name whose it is. */
export function unresolvedSpeaker(span: Span): Diagnostic<ArticleCode> {
  return {
    code: "speaker-unresolved",
    severity: "info",
    message: "The article does not say by name whose words these are, so only the wording is checked, and not the speaker.",
    span,
    hint: "Name the speaker beside the quotation.",
  };
}

/** Tells that dashes were read as the opening of speech. */
export function readAsDialogue(span: Span): Diagnostic<ArticleCode> {
  return {
    code: "read-as-dialogue",
    severity: "info",
    message: "The article has no quotation marks, and its paragraphs begin with dashes: what follows a dash is read as speech.",
    span,
  };
}

/** Tells of a dash that may open speech, in an article that is read by its quotation marks alone. */
export function dialogueUnread(span: Span): Diagnostic<ArticleCode> {
  return {
    code: "dialogue-unread",
    severity: "warning",
    message: "A dash seems to open speech here, and quotations are looked for between quotation marks only: these words are not checked.",
    span,
    hint: "Ask for dialogue to have them checked too.",
  };
}
