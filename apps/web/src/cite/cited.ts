import type { Span } from "@colloquy/corpus-schema";
import type { Style, StyleProblem } from "@colloquy/csl-processor";

/** One form of a citation, as text and as HTML. */
export interface CitedForm {
  readonly id: "note" | "shortNote" | "inText" | "bibliography";
  readonly name: string;
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

/** What is cited: a turn, or a range of turns, by their ordinals. */
export interface CitedPlace {
  readonly first: number;
  readonly last: number;
  /** The quoted words in the source, half-open, in UTF-16 code units; null where the turns are cited as a whole. */
  readonly span: Span | null;
}

/** A turn or a range of turns, cited in a style. */
export interface Cited {
  readonly place: CitedPlace;
  /** The forms that the style has. */
  readonly forms: readonly CitedForm[];
  /** The form that goes on in the same paragraph as the words it is for: an author-date citation. */
  readonly runIn: CitedForm | null;
  /** The forms that follow in paragraphs of their own: a note, a credit line, an entry of the list of references. */
  readonly after: readonly CitedForm[];
  /** What is known of the source and not printed by the style, in words. */
  readonly notPrinted: readonly string[];
  readonly warnings: readonly string[];
  /** An address on the web that leads to the words in their publication; null where none is known. */
  readonly link: string | null;
  /** The family name of whom the reference names first; empty where it names nobody. */
  readonly author: string;
}

/** A style to choose. */
export interface StyleChoice {
  readonly id: string;
  readonly title: string;
  /** What it makes: notes, citations in the text, or a line of credit without a bibliography. */
  readonly kind: "note" | "author-date" | "credit";
  readonly style: Style;
  /** Name of the file that it was read from; null for a style of the page's own. */
  readonly fileName: string | null;
  /** What was found in reading it that does not keep it from being used. */
  readonly problems: readonly StyleProblem[];
  /** The guide whose rules it follows. */
  readonly guide?: string;
  /** Other words that people look for it by. */
  readonly keywords?: readonly string[];
}
