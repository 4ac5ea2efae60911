/** Scripts that are written without spaces between words, and the signs of East Asian punctuation. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3000-\u303F\uFF01-\uFF5E\u30FC`;
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, "u");
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const SPACED = new RegExp(`[${UNSPACED}] +[${UNSPACED}]`, "u");

/** What stands between two words of which the file does not say how they are joined. */
export function betweenWords(before: string, after: string): "" | " " {
  if (before.charCodeAt(before.length - 1) < 0x0e00 || after.charCodeAt(0) < 0x0e00) return " ";
  return ENDS_UNSPACED.test(before.slice(-2)) && BEGINS_UNSPACED.test(after) ? "" : " ";
}

/** Whether a transcript puts spaces between words of a script that is written without. */
export function hasSpacedScript(transcript: string): boolean {
  return SPACED.test(transcript.slice(0, 10_000));
}
