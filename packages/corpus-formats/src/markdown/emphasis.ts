/** White space as CommonMark 0.31.2, section 2.1, has it: what decides whether an asterisk begins emphasis. */
const WHITE = /^[\t\n\f\r\p{Zs}]$/u;

/** Inline Markdown that may be set in italics. */
export interface Inline {
  readonly text: string;
  readonly isItalic: boolean;
}

/**
 * Joins inline Markdown. Italics stand between asterisks where CommonMark reads these as emphasis: what is set in italics
 * neither begins nor ends with white space, and has white space or the end of the line around it. Elsewhere the text
 * stands as it is.
 */
export function joinInlines(inlines: readonly Inline[]): string {
  let joined = "";
  inlines.forEach(({ text, isItalic }, index) => {
    const after = inlines[index + 1]?.text ?? "";
    const isSet = isItalic && text !== "" && isOpen(lastOf(joined)) && isOpen(firstOf(after)) && !touches(text);
    joined += isSet ? `*${text}*` : text;
  });
  return joined;
}

function isOpen(character: string): boolean {
  return character === "" || WHITE.test(character);
}

function touches(text: string): boolean {
  return isOpen(firstOf(text)) || isOpen(lastOf(text));
}

function firstOf(text: string): string {
  return text.charAt(0);
}

function lastOf(text: string): string {
  return text.charAt(text.length - 1);
}
