import type { Metadata } from "./metadata.js";
import type { ParatextKind } from "./paratext.js";
import type { SpeakerRole } from "./speaker.js";
import type { Span } from "./span.js";

/** What a person knows about the speaker behind a label. */
export interface RecipeSpeaker {
  readonly name?: string;
  readonly role?: SpeakerRole;
  readonly description?: string;
  readonly organisation?: string;
  readonly sameAs?: readonly string[];
}

/** What a person knows about a document's layout. */
export interface RecipeLayout {
  /** Labels that do start a turn, as written and without their ending. */
  readonly labels?: readonly string[];
  /** Words that look like labels and are not: `Phone`. */
  readonly notLabels?: readonly string[];
}

/** A change of one place of one text, by source offsets. */
export type Correction =
  | { readonly type: "split"; readonly at: number; readonly label?: string }
  | { readonly type: "join"; readonly span: Span }
  | { readonly type: "relabel"; readonly span: Span; readonly label: string }
  | { readonly type: "retype"; readonly span: Span; readonly kind: ParatextKind | "speech" };

/** What a person knows or corrects: layout, speakers and metadata hold for a whole series, corrections for one text. */
export interface Recipe {
  readonly schemaVersion: 1;
  /** Id of the input format, where it must not be guessed. */
  readonly format?: string;
  readonly layout?: RecipeLayout;
  /** Speakers by label: `{ "Continent": { "name": "Murat Laumulin" } }`. */
  readonly speakers?: Readonly<Record<string, RecipeSpeaker>>;
  readonly metadata?: Partial<Omit<Metadata, "evidence">>;
  /** The text that the corrections were made on; they are refused for any other. */
  readonly textSha256?: string;
  readonly corrections?: readonly Correction[];
}
