import { createLanguages, type Languages } from "../grave/languages.js";
import { ALL_LANGUAGES } from "./index.js";

/** The words of every language that has a table, ready for use. */
export const LANGUAGES: Languages = /* @__PURE__ */ createLanguages(ALL_LANGUAGES);
