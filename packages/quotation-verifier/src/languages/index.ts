import type { LanguageWords } from "../grave/define-language.js";
import { ENGLISH } from "./english.table.js";
import { FRENCH } from "./french.table.js";
import { GERMAN } from "./german.table.js";
import { NEGATIONS } from "./negations.table.js";
import { RUSSIAN } from "./russian.table.js";
import { SPANISH } from "./spanish.table.js";

export { defineLanguage, type LanguageTable, type LanguageWords } from "../grave/define-language.js";
export { ENGLISH, FRENCH, GERMAN, NEGATIONS, RUSSIAN, SPANISH };

/** Every language that has a table. Another one is another table here: no code knows which there are. */
export const ALL_LANGUAGES: readonly LanguageWords[] =
  // A call that bundlers leave out where it is not used, as they do not with a spread.
  /* @__PURE__ */ NEGATIONS.concat([ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN]);
