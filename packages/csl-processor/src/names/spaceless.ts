const SPACELESS = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Whether the text has letters of a script whose names are written without spaces between their parts. */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text);
}
