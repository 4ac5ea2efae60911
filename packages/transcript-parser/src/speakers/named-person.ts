import type { PersonName, SpeakerRole, Span } from "@colloquy/corpus-schema";

/** Where a document names somebody. */
export type NamedBy = "contributor" | "list" | "legend" | "label" | "mention";

/** A person whom the document names. */
export interface NamedPerson {
  readonly name: PersonName;
  readonly role: SpeakerRole;
  readonly description?: string;
  readonly by: NamedBy;
  /** Where the name stands, in the text that is read; null where the metadata holds the place. */
  readonly spans: readonly Span[] | null;
  /** The labels that a legend gives the person. */
  readonly labels: readonly string[];
}
