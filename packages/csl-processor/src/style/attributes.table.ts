const FONT = ["font-style", "font-variant", "font-weight", "text-decoration", "vertical-align"];
const AFFIXES = ["prefix", "suffix"];
const FORMATTED = [...FONT, ...AFFIXES];
const NAME_OPTIONS = [
  "and",
  "delimiter-precedes-et-al",
  "delimiter-precedes-last",
  "et-al-min",
  "et-al-use-first",
  "et-al-use-last",
  "et-al-subsequent-min",
  "et-al-subsequent-use-first",
  "initialize",
  "initialize-with",
  "name-as-sort-order",
  "sort-separator",
];
const INHERITABLE = [...NAME_OPTIONS, "name-form", "name-delimiter", "names-delimiter"];

/** The attributes of `cs:if` and `cs:else-if` that test something (CSL 1.0.2, "Choose"). */
export const CONDITION_TESTS = ["disambiguate", "is-numeric", "is-uncertain-date", "locator", "position", "type", "variable"] as const;

const CONDITIONS = [...CONDITION_TESTS, "match"];

/** The attributes of each element that the processor reads (CSL 1.0.2). */
export const KNOWN_ATTRIBUTES: Readonly<Partial<Record<string, readonly string[]>>> = {
  style: [
    "class",
    "version",
    "default-locale",
    "initialize-with-hyphen",
    "page-range-format",
    "demote-non-dropping-particle",
    ...INHERITABLE,
  ],
  citation: [
    "disambiguate-add-givenname",
    "givenname-disambiguation-rule",
    "disambiguate-add-names",
    "disambiguate-add-year-suffix",
    "cite-group-delimiter",
    "collapse",
    "year-suffix-delimiter",
    "after-collapse-delimiter",
    "near-note-distance",
    ...INHERITABLE,
  ],
  bibliography: [
    "hanging-indent",
    "second-field-align",
    "line-spacing",
    "entry-spacing",
    "subsequent-author-substitute",
    "subsequent-author-substitute-rule",
    ...INHERITABLE,
  ],
  macro: ["name"],
  layout: ["delimiter", ...FORMATTED],
  sort: [],
  key: ["variable", "macro", "sort", "names-min", "names-use-first", "names-use-last"],
  text: [
    "variable",
    "macro",
    "term",
    "value",
    "form",
    "plural",
    "quotes",
    "strip-periods",
    "text-case",
    "display",
    ...FORMATTED,
  ],
  number: ["variable", "form", "text-case", "display", ...FORMATTED],
  date: ["variable", "form", "date-parts", "delimiter", "text-case", "display", ...FORMATTED],
  "date-part": ["name", "form", "range-delimiter", "strip-periods", "text-case", ...FORMATTED],
  label: ["variable", "form", "plural", "strip-periods", "text-case", ...FORMATTED],
  names: ["variable", "delimiter", "display", ...FORMATTED],
  name: ["form", "delimiter", ...NAME_OPTIONS, ...FORMATTED],
  "name-part": ["name", "text-case", ...FORMATTED],
  "et-al": ["term", ...FONT],
  substitute: [],
  group: ["delimiter", "display", ...FORMATTED],
  choose: [],
  if: CONDITIONS,
  "else-if": CONDITIONS,
  else: [],
  locale: ["version"],
  "style-options": ["punctuation-in-quote", "limit-day-ordinals-to-day-1"],
  terms: [],
  term: ["name", "form", "match", "gender", "gender-form"],
};
