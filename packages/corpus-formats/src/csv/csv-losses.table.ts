import { countPresent, countTexts, isBroken } from "../losses/count-texts.js";
import type { FieldLoss } from "../losses/field-loss.js";

/** Everything of a transcript that the tables leave out. `csv-losses.test.ts` holds it against the schema. */
export const CSV_LOSSES: readonly FieldLoss[] = [
  {
    field: "",
    reason: "A lone surrogate in a text becomes U+FFFD when a table is encoded as UTF-8.",
    count: (transcript) => countTexts(transcript, isBroken),
  },
  {
    field: "/source/text",
    reason: "The tables hold the reading text of turns, with the SHA-256 of the source text that offsets count in.",
    count: () => 1,
  },
  {
    field: "/source/bytes",
    reason: "The hash and the length of the original bytes have no column.",
    count: ({ source }) => countPresent(source.bytes),
  },
  {
    field: "/source/mediaType",
    reason: "How the document was stored has no column.",
    count: () => 1,
  },
  {
    field: "/source/encoding",
    reason: "How the document was stored has no column.",
    count: () => 1,
  },
  {
    field: "/source/retrievedAt",
    reason: "When the document was fetched has no column.",
    count: ({ source }) => countPresent(source.retrievedAt),
  },
  {
    field: "/source/locations/*",
    reason: "Pages, paragraphs and times have no column.",
    count: ({ source }) => source.locations.length,
  },
  {
    field: "/metadata/excerpted",
    reason: "Whether the document is an excerpt has no column.",
    count: ({ metadata }) => countPresent(metadata.excerpted),
  },
  {
    field: "/metadata/translated",
    reason: "Whether the document is a translation has no column.",
    count: ({ metadata }) => countPresent(metadata.translated),
  },
  {
    field: "/metadata/contributors/*",
    reason: "People whom the document names in a role have no table.",
    count: ({ metadata }) => metadata.contributors.length,
  },
  {
    field: "/metadata/publications/*",
    reason: "Publications have no table.",
    count: ({ metadata }) => metadata.publications.length,
  },
  {
    field: "/metadata/evidence/*",
    reason: "The places that metadata was read from have no column.",
    count: ({ metadata }) => Object.keys(metadata.evidence).length,
  },
  {
    field: "/speakers/*",
    reason: "Of a speaker, the rows of turns hold the id, the role, and the full name or else the first label.",
    count: ({ speakers }) => speakers.length,
  },
  {
    field: "/turns/*/edits/*",
    reason: "The reading text is there, how it came about from the source is not.",
    count: ({ turns }) => turns.reduce((sum, turn) => sum + turn.edits.length, 0),
  },
  {
    field: "/paratexts/*",
    reason: "Text that nobody says has no table.",
    count: ({ paratexts }) => paratexts.length,
  },
  {
    field: "/classifications/*/threshold",
    reason: "The least score of an assignment has no column.",
    count: ({ classifications }) => classifications.length,
  },
  {
    field: "/classifications/*/abstained/*",
    reason: "Exchanges and turns that were left without a code have no row.",
    count: ({ classifications }) => classifications.reduce((sum, { abstained }) => sum + abstained.length, 0),
  },
  {
    field: "/classifications/*/assignments/*/evidence/*",
    reason: "The places that decided have no column.",
    count: ({ classifications }) =>
      classifications.flatMap(({ assignments }) => assignments).reduce((sum, { evidence }) => sum + evidence.length, 0),
  },
];
