const SYMBOL_BULLET = "\uF0B7";

/** Text of a font of signs: letters stay what they are, the others are in the private use area, as Word has them. */
export function symbolText(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf000 + byte)).join("");
  return text.replaceAll(SYMBOL_BULLET, "•");
}

/** Text without control characters: those that end lines are line feeds, tabs stay, the others show nothing. */
export function withoutControls(text: string): string {
  if (!/[^\P{Cc}\t]|[\u2028\u2029]/u.test(text)) return text;
  return text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
}
