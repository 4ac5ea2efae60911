/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/gu;
const LOOKED_AT = 2000;

/** The direction in which most letters at the beginning of a text are written. */
export function textDirection(text: string): "ltr" | "rtl" {
  const letters = text.slice(0, LOOKED_AT).match(LETTER) ?? [];
  const backwards = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  return 2 * backwards > letters.length ? "rtl" : "ltr";
}
