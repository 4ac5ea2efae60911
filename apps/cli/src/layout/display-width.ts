const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Scripts whose characters take two columns, full-width forms, and characters that are shown as emoji. */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u;
const INVISIBLE = /^[\p{Mark}\p{Format}\p{Control}]+$/u;
const ASCII = /^[ -~]*$/;

/**
 * How many columns of a terminal a text takes: none for marks that stand on another character, two for East Asian wide
 * characters (Unicode Standard Annex 11) and emoji, one for all others. Escape sequences must not be in it.
 */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return INVISIBLE.test(grapheme) ? 0 : 1;
}

/** The beginning of a text that fits into so many columns, with an ellipsis where it was cut; at a word's end if one is near. */
export function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  const lastSpace = kept.lastIndexOf(" ");
  const cut = lastSpace > kept.length * 0.7 ? kept.slice(0, lastSpace) : kept;
  return `${cut.replace(/[\s.,;:–—-]+$/u, "")}…`;
}

/** The end of a text that fits into so many columns, with an ellipsis where the beginning was cut: the name of a path. */
export function shortenStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of [...SEGMENTER.segment(text)].reverse()) {
    width += graphemeWidth(segment);
    if (width > columns - 1) break;
    kept = segment + kept;
  }
  return `…${kept}`;
}

/** A text with spaces behind it up to a width. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
