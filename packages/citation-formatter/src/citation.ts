import type { Source, SourceSelectors, Span, Transcript } from "@colloquy/corpus-schema";
import type { CslItem, LocaleSource, OutputFormat, Style } from "@colloquy/csl-processor";
import type { CitedPublications } from "./item/choose-publications.js";
import type { Locator } from "./locator/locator.js";
import type { UnprintedField } from "./report/unprinted-fields.js";
import type { Position } from "./sequence/place-citations.js";
import type { CitationWarning } from "./warning.js";

/** What is to be cited: a transcript, or one turn or exchange of it. */
export interface CitationFor {
  readonly transcript: Transcript;
  /** Id of a turn or an exchange; the whole conversation when absent. */
  readonly targetId?: string;
  /** Id of the last turn or exchange of a range that `targetId` begins; one of the same kind. */
  readonly lastTargetId?: string;
  /**
   * The words that are quoted, in the source text: half-open, in UTF-16 code units. The link and the selectors of the
   * citation point to them; to the whole target when absent.
   */
  readonly span?: Span;
}

/** How citations are written. */
export interface CitationOptions {
  /** A CSL style: the text of a `.csl` file, or what `parseStyle` of the processor made of it. */
  readonly style: string | Style;
  /** BCP 47 tag of the output; the style's default locale, else `en-US`, when absent. */
  readonly lang?: string;
  /** How fonts are written: `html`, `markdown` or `text` of the processor; `text` when absent. */
  readonly output?: OutputFormat;
  /** Locales for other languages than English, whose terms come with the processor. */
  readonly locales?: LocaleSource;
  /** Which publication is cited; `both` when absent. */
  readonly cite?: CitedPublications;
}

/** The document behind a citation, without its text: enough to prove later that it is the same one. */
export type SourceReference = Omit<Source, "text" | "locations" | "encoding">;

/** A place in a transcript, cited. Texts are in the output format. */
export interface Citation {
  /** What to print at this place of the sequence: the full, the short or the ibid form. */
  readonly text: string;
  /** The full note; null where the style makes no notes. */
  readonly note: string | null;
  /** The note for a source cited before, but not just before; null where the style makes no notes. */
  readonly shortNote: string | null;
  /** The citation in the text; null where the style makes notes. */
  readonly inText: string | null;
  /** The entry of the bibliography; null where the style has none, or none for such a source. */
  readonly bibliography: string | null;
  readonly position: Position;
  /** The exact place; null where the whole conversation is cited. */
  readonly locator: Locator | null;
  /**
   * Who speaks at the place: names, or labels of those whose names are not known; of an exchange, who answers. A
   * reference names who was interviewed, whoever speaks at the place: compare.
   */
  readonly saidBy: readonly string[];
  /**
   * An address that makes a browser scroll to the cited words and mark them; of the whole page where no place is
   * cited. Null where no address is known.
   */
  readonly link: string | null;
  /** The cited words for programs (W3C Web Annotation Data Model); null where the whole conversation is cited. */
  readonly selectors: SourceSelectors | null;
  /** What the style was given: the item of the transcript, suited to what the style prints. */
  readonly item: CslItem;
  /** What the metadata says and neither the full citation nor the bibliography shows. */
  readonly notPrinted: readonly UnprintedField[];
  readonly warnings: readonly CitationWarning[];
  readonly source: SourceReference;
}
