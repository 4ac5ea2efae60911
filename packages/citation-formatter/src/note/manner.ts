import type { Locale, LocaleSource } from "@colloquy/csl-processor";
import type { ConnectingWords } from "./connecting-words.table.js";

/** In what language, and in whose terms and forms of dates, something is said in a note. */
export interface Manner {
  /** BCP 47. */
  readonly lang: string;
  readonly words: ConnectingWords;
  readonly locales: LocaleSource;
  /** The style's own `cs:locale` elements, which go before the others. */
  readonly styleLocales: readonly Locale[];
}
