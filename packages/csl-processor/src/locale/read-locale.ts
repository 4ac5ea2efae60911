import { attributeOf, childNamed, childrenNamed, reportWarning, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import {
  checkAttributes,
  defined,
  readBoolean,
  readChoice,
  readNonEmpty,
  readRequired,
} from "../style/read-attributes.js";
import { readDateParts } from "../style/read-date.js";
import { TERM_FORMS } from "../style/read-label.js";
import { readFont, readTextCase } from "../style/read-formatting.js";
import type { Writable } from "../style/writable.js";
import type { DateFormat, Locale, LocaleOptions, Term } from "./locale.js";

const MATCHES = ["last-digit", "last-two-digits", "whole-number"] as const;
const GENDERS = ["feminine", "masculine", "neuter"] as const;
const CHILDREN = ["info", "style-options", "date", "terms"];

/** Reads a `cs:locale` element, of a style or at the root of a locale file. */
export function readLocaleElement(element: XmlElement, sink: ProblemSink): Locale {
  checkAttributes(element, sink);
  for (const child of element.children) {
    if (CHILDREN.includes(child.name)) continue;
    reportWarning(sink, child, "unknown-element", `cs:${child.name} is not a part of a locale: ignored.`);
  }
  return {
    ...defined({ lang: readNonEmpty(element, "xml:lang") }),
    terms: childrenNamed(element, "terms").flatMap((terms) => readTerms(terms, sink)),
    dates: readDateFormats(element, sink),
    options: readOptions(element, sink),
  };
}

function readTerms(terms: XmlElement, sink: ProblemSink): Term[] {
  return childrenNamed(terms, "term").map((term) => {
    checkAttributes(term, sink);
    const single = termText(childNamed(term, "single")?.text ?? term.text);
    const read: Writable<Term> = {
      name: readRequired(term, "name", sink) ?? "",
      form: readChoice(term, "form", TERM_FORMS, sink) ?? "long",
      single,
      multiple: termText(childNamed(term, "multiple")?.text ?? single),
    };
    const match = readChoice(term, "match", MATCHES, sink);
    if (match !== undefined) read.match = match;
    readGenders(term, read, sink);
    return read;
  });
}

/** The text of a term: white space counts, unless there is nothing else and it breaks lines. */
function termText(text: string): string {
  return text.includes("\n") && text.trim() === "" ? "" : text;
}

/** Neuter is what an absent gender means (CSL 1.0.2, "Gender-specific Ordinals"). */
function readGenders(element: XmlElement, term: Writable<Term>, sink: ProblemSink): void {
  const gender = readChoice(element, "gender", GENDERS, sink) ?? "neuter";
  const genderForm = readChoice(element, "gender-form", GENDERS, sink) ?? "neuter";
  if (gender !== "neuter") term.gender = gender;
  if (genderForm !== "neuter") term.genderForm = genderForm;
}

function readDateFormats(element: XmlElement, sink: ProblemSink): Locale["dates"] {
  const formats = new Map<"numeric" | "text", DateFormat>();
  for (const date of childrenNamed(element, "date")) {
    checkAttributes(date, sink);
    const form = readChoice(date, "form", ["numeric", "text"], sink);
    if (form === undefined) continue;
    formats.set(form, {
      parts: readDateParts(date, sink),
      delimiter: attributeOf(date, "delimiter") ?? "",
      font: readFont(date, sink),
      ...defined({ textCase: readTextCase(date, sink) }),
    });
  }
  return formats;
}

function readOptions(element: XmlElement, sink: ProblemSink): LocaleOptions {
  const options = childNamed(element, "style-options");
  if (options === undefined) return {};
  checkAttributes(options, sink);
  return defined({
    punctuationInQuote: readBoolean(options, "punctuation-in-quote", sink),
    limitDayOrdinalsToDay1: readBoolean(options, "limit-day-ordinals-to-day-1", sink),
  });
}
