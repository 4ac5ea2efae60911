/**
 * Text on one line: any run of white space and control characters is a space, and what UTF-8 has no form for (half of a
 * surrogate pair) a replacement character.
 */
export function cleanText(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").replace(/\p{Cs}/gu, "\uFFFD").trim();
}
