import type { Genre } from "@colloquy/corpus-schema";
import type { CslItem } from "@colloquy/csl-processor";
import type { StyleProbe, StyleTraits } from "../processor/probe-style.js";

/** What is done to an item for the styles of a family. */
export type Adaptation = "newspaper-type" | "titled-type" | "interviewer-in-note" | "interviewer-in-genre" | "no-genre" | "committee-in-section";

/** What the place of a style in a family depends on. */
export interface FamilyGrounds {
  readonly item: CslItem;
  readonly genre: Genre | undefined;
  /** What the style prints of the item. */
  readonly traits: StyleTraits;
  /** Tells what it would print of another. */
  readonly probe: StyleProbe;
}

/** Styles that ask for the same change of an item. */
export interface StyleFamily {
  readonly adaptation: Adaptation;
  /** Whether a style, which prints this of an item, is of the family for it. */
  readonly holds: (grounds: FamilyGrounds) => boolean;
}

/** Types whose items have a title in styles that print none for articles, the best first. */
export const TITLED_TYPES: readonly string[] = ["report", "webpage", "book", "document", "interview"];

/** What every reference must show where it is known: who speaks, the title, when. */
export const REQUIRED: readonly string[] = ["author", "title", "issued"];

/**
 * How the item of a conversation differs between styles. A family is told by what a style does, never by its name, so
 * that the table holds for styles that nobody here has seen. The rows are tried from the top, each on what those above
 * it made of the item; all that hold are applied.
 */
export const STYLE_FAMILIES: readonly StyleFamily[] = [
  // Styles that print no title, no speaker or no date of an article, but do of something else: Royal Society of Chemistry.
  // The type is the first of report, webpage, book, document, interview that shows all three.
  // Why: journals of chemistry print no titles of articles; an interview without its title cannot be found.
  {
    adaptation: "titled-type",
    holds: ({ item, traits, probe }) =>
      missing(item, traits) > 0 && TITLED_TYPES.some((type) => missing(item, probe({ ...item, type })) === 0),
  },
  // Styles that print the day of a newspaper, but not of a magazine, and nothing less: OSCOLA, Bluebook.
  // A magazine is an article-newspaper.
  // Why: OSCOLA 3.4.9 and Bluebook, rules 16.5 and 16.6: what appears by the day or the week is cited by its day.
  {
    adaptation: "newspaper-type",
    holds: datesNewspapersOnly,
  },
  // Styles that have no place for an interviewer, but print notes: ISO 690, DIN 1505.
  // “interview by N” begins the note.
  // Why: ISO 690: other facts about a resource stand in a note.
  {
    adaptation: "interviewer-in-note",
    holds: ({ item, traits, probe }) =>
      lacksInterviewer(item, traits) && probe({ ...item, note: item.note ?? "note" }).prints.has("note"),
  },
  // Styles that have no place for an interviewer and print no notes, but say what kind of thing it is: NLM (Vancouver), SAGE Harvard.
  // The genre is “interview by N”.
  // Why: CSL 1.0.2, Appendix IV: the genre is the kind of the item; NLM puts it in brackets after the title.
  {
    adaptation: "interviewer-in-genre",
    holds: ({ item, traits }) => lacksInterviewer(item, traits) && traits.prints.has("genre"),
  },
  // Styles that print “interview by N”, and the genre after it: MLA, American Anthropological Association, International Organization.
  // “interview” as genre is left out.
  // Why: MLA Handbook, 9th ed., chapter 5: other contributors stand with what they did; “Interview by N” names the kind.
  {
    adaptation: "no-genre",
    holds: ({ genre, traits: { prints, bracketsGenre } }) =>
      genre === "interview" && prints.has("interviewer") && prints.has("genre") && !bracketsGenre,
  },
  // Styles that print of a hearing its committee, as section, and no occasion: APA, Chicago.
  // The occasion is the section; the number of the print is left out, which they take for that of a bill.
  // Why: APA 7, 11.6, and The Bluebook, rule 13.3: a hearing is one on a bill before a committee.
  {
    adaptation: "committee-in-section",
    holds: ({ item, traits: { prints }, probe }) =>
      item.type === "hearing" &&
      item["event-title"] !== undefined &&
      !prints.has("event-title") &&
      probe({ ...item, section: "section" }).prints.has("section"),
  },
];

/** Whether the day is printed of a newspaper and not of a magazine, and nothing else is lost. */
function datesNewspapersOnly({ item, traits, probe }: FamilyGrounds): boolean {
  if (item.type !== "article-magazine" || traits.dateParts === 3) return false;
  const other = probe({ ...item, type: "article-newspaper" });
  return other.dateParts === 3 && [...traits.prints].every((variable) => other.prints.has(variable));
}

/** How many of the required variables the style does not print. */
function missing(item: CslItem, { prints }: StyleTraits): number {
  return REQUIRED.filter((variable) => variable in item && !prints.has(variable)).length;
}

/** Whether somebody asked, whom the style does not name. */
function lacksInterviewer({ interviewer }: CslItem, { prints }: StyleTraits): boolean {
  return interviewer !== undefined && !prints.has("interviewer");
}
