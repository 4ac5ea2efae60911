import { CODE } from "./characters.js";

const MAX_TITLE = 80;
const MIN_UNDERLINE = 3;

/** What ends a sentence or a label, with the quotation marks and brackets that may follow. */
const ENDS_SENTENCE = /[.!?…:;,。！？：；、][\s*_"'”’»)\]]*$/;

const OPENS_WITH_LABEL = /^\*\*[^*]*(?::\*\*|\*\*:)/;

/**
 * Whether a line with a line of `=` or `-` below it is a heading. CommonMark (0.31, section 4.3) says that it always is; in
 * transcripts a rule of `---` right under a speech is a separator far more often, so that the line must look like
 * a title: short, not the end of a sentence, and without a speaker's label.
 */
export function isSetextTitle(title: string, underline: number, length: number): boolean {
  if (length < MIN_UNDERLINE || title.length > MAX_TITLE) return false;
  if (ENDS_SENTENCE.test(title) || OPENS_WITH_LABEL.test(title)) return false;
  // `Ada: Right` over three hyphens is speech over a rule; over a line of them it is a title with a colon.
  return underline === CODE.equals || length > 3 || !/[:：]/.test(title);
}
