import type { Gender, Term } from "../locale/locale.js";
import type { Localisation } from "../locale/localisation.js";

/**
 * A number as an ordinal: a word for 1 to 10 when `long` and the locale has one, else digits with the locale's suffix
 * (CSL 1.0.2, "Ordinal Suffixes", "Long Ordinals", "Gender-specific Ordinals").
 */
export function ordinal(value: number, long: boolean, gender: Gender | undefined, localisation: Localisation): string {
  const terms = localisation.ordinalTerms();
  const word =
    long && value >= 1 && value <= 10 ? findTerm(terms, `long-ordinal-${twoDigits(value)}`, gender) : undefined;
  if (word !== undefined && word.single !== "") return word.single;
  return `${value}${suffixOf(value, gender, terms)}`;
}

function suffixOf(value: number, gender: Gender | undefined, terms: readonly Term[]): string {
  const fallback = findTerm(terms, "ordinal", gender);
  if (fallback === undefined) return originalScheme(value, gender, terms)?.single ?? "";
  const wanted = [`ordinal-${twoDigits(value % 100)}`, `ordinal-${twoDigits(value % 10)}`];
  const found = wanted
    .map((name) => terms.filter((term) => term.name === name && matches(term, value)))
    .map((candidates) => preferGender(candidates, gender))
    .find((term) => term !== undefined);
  return (found ?? fallback).single;
}

function matches(term: Term, value: number): boolean {
  const number = Number(term.name.slice(-2));
  switch (term.match ?? (number < 10 ? "last-digit" : "last-two-digits")) {
    case "whole-number":
      return value === number;
    case "last-two-digits":
      return value % 100 === number;
    case "last-digit":
      return value % 10 === number;
  }
}

/** The scheme of CSL 1.0, for locales without the term "ordinal": endings in 1, 2 and 3 but for 11, 12 and 13. */
function originalScheme(value: number, gender: Gender | undefined, terms: readonly Term[]): Term | undefined {
  const last = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  return findTerm(terms, last >= 1 && last <= 3 && !teen ? `ordinal-0${last}` : "ordinal-04", gender);
}

function findTerm(terms: readonly Term[], name: string, gender: Gender | undefined): Term | undefined {
  return preferGender(
    terms.filter((term) => term.name === name),
    gender,
  );
}

function preferGender(terms: readonly Term[], gender: Gender | undefined): Term | undefined {
  return terms.find((term) => term.genderForm === gender) ?? terms.find((term) => term.genderForm === undefined);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
