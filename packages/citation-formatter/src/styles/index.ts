import { styleMap, type StyleSource } from "../catalogue/style-source.js";
import { apa7 } from "./apa-7.csl.js";
import { bluebook } from "./bluebook.csl.js";
import { chicagoAuthorDate } from "./chicago-author-date.csl.js";
import { chicagoNotes } from "./chicago-notes.csl.js";
import { harvard } from "./harvard.csl.js";
import { iso690 } from "./iso-690.csl.js";
import { journalistCredit } from "./journalist-credit.csl.js";
import { mla9 } from "./mla-9.csl.js";
import { oscola } from "./oscola.csl.js";

/** A style that comes with this package. */
export interface CitationStyle {
  /** The name to ask for it by: `chicago-notes`. */
  readonly id: string;
  readonly title: string;
  /** What it makes: notes, citations in the text, or a line of credit without a bibliography. */
  readonly kind: "note" | "author-date" | "credit";
  /** The style, as CSL 1.0.2. */
  readonly xml: string;
  /** The guide whose rules it follows, with its edition: `The Chicago Manual of Style, 18th edition`. */
  readonly guide?: string;
  /** Other words that people look for it by: names, abbreviations, editions. */
  readonly keywords?: readonly string[];
}

/** The styles of this package, written for conversations from the guides' published rules. */
export const STYLES: readonly CitationStyle[] = [
  {
    id: "chicago-notes",
    title: "Chicago notes and bibliography",
    kind: "note",
    xml: chicagoNotes,
    guide: "The Chicago Manual of Style, 18th edition",
    keywords: ["CMOS", "Turabian", "footnotes", "history"],
  },
  {
    id: "chicago-author-date",
    title: "Chicago author-date",
    kind: "author-date",
    xml: chicagoAuthorDate,
    guide: "The Chicago Manual of Style, 18th edition",
    keywords: ["CMOS", "Turabian"],
  },
  {
    id: "journalist-credit",
    title: "Journalist’s credit line",
    kind: "credit",
    xml: journalistCredit,
    keywords: ["newspaper", "magazine", "press"],
  },
  {
    id: "mla-9",
    title: "MLA, 9th edition",
    kind: "author-date",
    xml: mla9,
    guide: "MLA Handbook, 9th edition",
    keywords: ["Modern Language Association", "literature"],
  },
  {
    id: "apa-7",
    title: "APA, 7th edition",
    kind: "author-date",
    xml: apa7,
    guide: "Publication Manual of the American Psychological Association, 7th edition",
    keywords: ["psychology"],
  },
  {
    id: "harvard",
    title: "Harvard (Cite Them Right)",
    kind: "author-date",
    xml: harvard,
    guide: "Cite Them Right, 12th edition",
    keywords: ["author-date", "United Kingdom"],
  },
  {
    id: "bluebook",
    title: "Bluebook, 21st edition",
    kind: "note",
    xml: bluebook,
    guide: "The Bluebook: A Uniform System of Citation, 21st edition",
    keywords: ["law", "United States", "law review"],
  },
  {
    id: "oscola",
    title: "OSCOLA, 4th edition",
    kind: "note",
    xml: oscola,
    guide: "OSCOLA: Oxford University Standard for the Citation of Legal Authorities, 4th edition",
    keywords: ["law", "Oxford", "United Kingdom"],
  },
  {
    id: "iso-690",
    title: "ISO 690, name and date",
    kind: "author-date",
    xml: iso690,
    guide: "ISO 690:2021, Information and documentation",
    keywords: ["DIN", "AFNOR", "UNE", "author-date", "Harvard system"],
  },
];

/** The style with an id of {@link STYLES}; undefined where there is none. */
export function findStyle(id: string): CitationStyle | undefined {
  return STYLES.find((style) => style.id === id);
}

/** The styles of this package as a source for `loadStyle` of the catalogue. */
export const ownStyles: StyleSource = /* @__PURE__ */ styleMap(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ STYLES.map(({ id, xml }) => [id, xml])),
);
