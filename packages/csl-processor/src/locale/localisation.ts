import type { QuoteMarks } from "../output/tokens.js";
import type { TermForm } from "../style/element.js";
import { localeChain, type LocaleSource } from "./locale-chain.js";
import { locatorWords, type LocatorWord } from "./locator-words.js";
import type { DateFormat, Gender, Locale, Term } from "./locale.js";
import type { Style } from "../style/style.js";

/** Every localised unit that a style can ask for, with the fallback between locales and between forms done. */
export interface Localisation {
  /** BCP 47 tag of the chosen language. */
  readonly lang: string;
  /** The term, or the empty string. */
  term(name: string, form?: TermForm, plural?: boolean): string;
  /** Whether the term is defined in some form, if only as an empty string. */
  hasTerm(name: string): boolean;
  /** The kind of place that a word, in lower case, is a label of. */
  readonly locatorWord: (word: string) => LocatorWord | undefined;
  /** The gender of a noun. */
  gender(name: string): Gender | undefined;
  /** The suffix for a number, or the whole word for a long ordinal. */
  ordinalTerms(): readonly Term[];
  dateFormat(form: "numeric" | "text"): DateFormat | undefined;
  readonly punctuationInQuote: boolean;
  readonly limitDayOrdinalsToDay1: boolean;
  readonly quoteMarks: QuoteMarks;
}

/** Which form stands in for one that no locale defines (CSL 1.0.2, "Terms"). */
const FALLBACK: Readonly<Record<TermForm, TermForm | undefined>> = {
  "verb-short": "verb",
  symbol: "short",
  verb: "long",
  short: "long",
  long: undefined,
};

/** Puts together what the style and the locales say for a language (CSL 1.0.2, "Locale Fallback"). */
export function createLocalisation(style: Style, source: LocaleSource, lang: string): Localisation {
  const chain = localeChain(style, source, lang);
  const terms = collectTerms(chain);
  const find = (name: string, form: TermForm): Term | undefined => {
    const next = FALLBACK[form];
    return terms.get(termKey(name, form)) ?? (next && find(name, next));
  };
  const term = (name: string, form: TermForm = "long", plural = false): string => {
    const found = find(name, form);
    return (plural ? found?.multiple : found?.single) ?? "";
  };
  const ordinals = ordinalTermsOf(chain);
  let words: ReadonlyMap<string, LocatorWord> | undefined;
  return {
    lang,
    term,
    hasTerm: (name) => find(name, "short") !== undefined,
    locatorWord: (word) => (words ??= locatorWords(term)).get(word),
    gender: (name) => terms.get(termKey(name, "long"))?.gender,
    ordinalTerms: () => ordinals,
    dateFormat: (form) => chain.map((locale) => locale.dates.get(form)).find((format) => format !== undefined),
    punctuationInQuote: firstOption(chain, "punctuationInQuote"),
    limitDayOrdinalsToDay1: firstOption(chain, "limitDayOrdinalsToDay1"),
    quoteMarks: {
      outer: [term("open-quote"), term("close-quote")],
      inner: [term("open-inner-quote"), term("close-inner-quote")],
    },
  };
}

function termKey(name: string, form: TermForm): string {
  return `${form} ${name}`;
}

function collectTerms(chain: readonly Locale[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const locale of chain) {
    for (const term of locale.terms) {
      const key = termKey(term.name, term.form);
      if (!isOrdinal(term) && !terms.has(key)) terms.set(key, term);
    }
  }
  return terms;
}

function isOrdinal(term: Term): boolean {
  return /^(?:long-)?ordinal(?:-\d\d)?$/.test(term.name);
}

/** Defining one ordinal term replaces all those below (CSL 1.0.2, "Ordinal Suffixes"); long ordinals stand alone. */
function ordinalTermsOf(chain: readonly Locale[]): readonly Term[] {
  const suffixes = chain
    .map((locale) => locale.terms.filter((term) => isOrdinal(term) && term.name.startsWith("ordinal")))
    .find((terms) => terms.length > 0);
  const words = chain.flatMap((locale) => locale.terms.filter((term) => term.name.startsWith("long-ordinal")));
  return [...(suffixes ?? []), ...words];
}

function firstOption(chain: readonly Locale[], option: "punctuationInQuote" | "limitDayOrdinalsToDay1"): boolean {
  return chain.map((locale) => locale.options[option]).find((value) => value !== undefined) ?? false;
}
