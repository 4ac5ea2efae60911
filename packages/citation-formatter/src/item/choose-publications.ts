import type { Metadata, Publication } from "@colloquy/corpus-schema";

/**
 * Which publication a reference describes: `original`, where the conversation first appeared; `carrier`, what was
 * really read; `both`, the original with the carrier in the note.
 */
export type CitedPublications = "both" | "original" | "carrier";

/** A publication and its place in the metadata. */
export interface PlacedPublication {
  readonly publication: Publication;
  /** JSON Pointer into the metadata: `/publications/0`. */
  readonly pointer: string;
}

/** The publications of a reference, each in its part. */
export interface ChosenPublications {
  /** The one that the item is cited as. */
  readonly cited: PlacedPublication | null;
  /** The one that was read, where it is another one and is to be told. */
  readonly carrier: PlacedPublication | null;
  /** The original, where it is another one and only its date and publisher can be told. */
  readonly original: PlacedPublication | null;
}

/** The publications of a transcript with their places, in their order. */
export function placePublications({ publications }: Pick<Metadata, "publications">): PlacedPublication[] {
  return publications.map((publication, index) => ({ publication, pointer: `/publications/${index}` }));
}

/** Gives each publication its part. An original without a container cannot be cited where the carrier has one. */
export function choosePublications(
  metadata: Pick<Metadata, "publications">,
  cite: CitedPublications,
): ChosenPublications {
  const placed = placePublications(metadata);
  const carrier = placed.find(({ publication }) => publication.carrier) ?? null;
  const original =
    ORIGINAL_RELATIONS.flatMap((relation) =>
      placed.filter(({ publication }) => publication.relation === relation),
    )[0] ?? null;
  const citable = original?.publication.container === undefined ? carrier ?? original : original;
  const wanted = { both: citable, original: original ?? carrier, carrier: carrier ?? original }[cite];
  const cited = wanted ?? placed[0] ?? null;
  return {
    cited,
    carrier: cite === "both" && carrier !== cited ? carrier : null,
    original: cite !== "original" && original !== cited ? original : null,
  };
}

/** The relations of a first appearance, the surest first. */
const ORIGINAL_RELATIONS = ["original", "broadcast"] as const;
