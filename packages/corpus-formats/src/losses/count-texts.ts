/** Half of a character, which UTF-8 cannot say. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** How many texts of a value, keys apart, are such. */
export function countTexts(value: unknown, isSuch: (text: string) => boolean): number {
  if (typeof value === "string") return isSuch(value) ? 1 : 0;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + countTexts(inner, isSuch), 0);
}

/** Whether a text cannot be written as UTF-8: it has a lone surrogate. */
export function isBroken(text: string): boolean {
  return LONE_SURROGATE.test(text);
}

/** Whether a text has a lone surrogate, or the character U+0000, which Markdown, HTML and WebVTT replace. */
export function isBrokenOrNul(text: string): boolean {
  return text.includes("\0") || isBroken(text);
}

/** How many of some values are there. */
export function countPresent(...values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}
