import type { DatePart, TermForm } from "../style/element.js";
import type { Font, TextCase } from "../style/formatting.js";

/** Localisation data: a locale file, or a `cs:locale` element of a style. Made by `parseLocale`. */
export interface Locale {
  /** BCP 47 tag; absent on a `cs:locale` that holds for every language. */
  readonly lang?: string;
  readonly terms: readonly Term[];
  readonly dates: ReadonlyMap<"numeric" | "text", DateFormat>;
  readonly options: LocaleOptions;
}

/** A term in one form and gender (CSL 1.0.2, "Terms"). */
export interface Term {
  readonly name: string;
  readonly form: TermForm;
  readonly single: string;
  readonly multiple: string;
  /** The gender of the noun. */
  readonly gender?: Gender;
  /** The gender that an ordinal goes with. */
  readonly genderForm?: Gender;
  /** How an ordinal term is matched with a number. */
  readonly match?: "last-digit" | "last-two-digits" | "whole-number";
}

/** Grammatical gender, where a locale states it. */
export type Gender = "feminine" | "masculine";

/** A localised date format. */
export interface DateFormat {
  readonly parts: readonly DatePart[];
  readonly delimiter: string;
  readonly font: Font;
  readonly textCase?: TextCase;
}

/** CSL 1.0.2, "Locale Options". */
export interface LocaleOptions {
  readonly punctuationInQuote?: boolean;
  readonly limitDayOrdinalsToDay1?: boolean;
}
