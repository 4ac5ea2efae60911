import type { PersonName, Transcript } from "@colloquy/corpus-schema";
import { countPresent, countTexts, isBrokenOrNul } from "../losses/count-texts.js";
import type { FieldLoss } from "../losses/field-loss.js";
import { isLeftOut } from "./read-blocks.js";

const hasParts = ({ family, given, particle, suffix }: PersonName): boolean =>
  countPresent(family, given, particle, suffix) > 0;

const sum = <T>(values: readonly T[], count: (value: T) => number): number =>
  values.reduce((total, value) => total + count(value), 0);

const turns = ({ turns: own }: Transcript): number => own.length;

/** What a transcript for readers leaves out in any format. `reading-losses.test.ts` holds it against the schema. */
export const READING_LOSSES: readonly FieldLoss[] = [
  {
    field: "",
    reason: "A lone surrogate or the character U+0000 in a text becomes U+FFFD.",
    count: (transcript) => countTexts(transcript, isBrokenOrNul),
  },
  { field: "/source/id", reason: "The SHA-256 of the text says which text it is.", count: () => 1 },
  {
    field: "/source/text",
    reason: "The reading text of turns and the paratext are there, with the SHA-256 of the source text.",
    count: () => 1,
  },
  { field: "/source/encoding", reason: "How the document was stored is not said.", count: () => 1 },
  {
    field: "/source/locations/*",
    reason: "Of times, when each turn begins is there; pages, paragraphs and other times are not.",
    count: ({ source }) => source.locations.length,
  },
  {
    field: "/metadata/contributors/*/name",
    reason: "The full name is there, which part of it is what is not said.",
    count: ({ metadata }) => metadata.contributors.filter(({ name }) => hasParts(name)).length,
  },
  {
    field: "/metadata/evidence/*",
    reason: "The places that metadata was read from are not said.",
    count: ({ metadata }) => Object.keys(metadata.evidence).length,
  },
  {
    field: "/speakers/*/id",
    reason: "Turns name their speakers.",
    count: ({ speakers }) => speakers.length,
  },
  {
    field: "/speakers/*/name",
    reason: "The full name is there, which part of it is what is not said.",
    count: ({ speakers }) => speakers.filter(({ name }) => name !== null && hasParts(name)).length,
  },
  {
    field: "/speakers/*/span",
    reason: "Offsets count in the source text, which is not there.",
    count: ({ speakers }) => speakers.length,
  },
  { field: "/turns/*/id", reason: "Turns have their numbers.", count: turns },
  {
    field: "/turns/*/speakerId",
    reason: "Turns name their speakers.",
    count: (value) => value.turns.filter(({ speakerId }) => speakerId !== null).length,
  },
  {
    field: "/turns/*/labelSpan",
    reason: "Offsets count in the source text, which is not there.",
    count: (transcript) => transcript.turns.filter(({ labelSpan }) => labelSpan !== null).length,
  },
  { field: "/turns/*/span", reason: "Offsets count in the source text, which is not there.", count: turns },
  {
    field: "/turns/*/edits/*",
    reason: "The reading text is there, how it came about from the source is not.",
    count: (transcript) => sum(transcript.turns, ({ edits }) => edits.length),
  },
  { field: "/turns/*/confidence", reason: "How sure the parser was is not said.", count: turns },
  { field: "/exchanges/*/id", reason: "Exchanges have their numbers.", count: ({ exchanges }) => exchanges.length },
  {
    field: "/exchanges/*/questionTurnIds/*",
    reason: "Turns stand under their exchanges by number.",
    count: ({ exchanges }) => sum(exchanges, ({ questionTurnIds }) => questionTurnIds.length),
  },
  {
    field: "/exchanges/*/answerTurnIds/*",
    reason: "Turns stand under their exchanges by number.",
    count: ({ exchanges }) => sum(exchanges, ({ answerTurnIds }) => answerTurnIds.length),
  },
  {
    field: "/exchanges/*/followUpOf",
    reason: "The exchange that it takes further is named by number.",
    count: ({ exchanges }) => exchanges.filter(({ followUpOf }) => followUpOf !== undefined).length,
  },
  {
    field: "/paratexts/*",
    reason: "Furniture, markup and other transcripts in the same source are left out.",
    count: ({ paratexts }) => paratexts.filter(isLeftOut).length,
  },
  {
    field: "/paratexts/*/span",
    reason: "Offsets count in the source text, which is not there.",
    count: ({ paratexts }) => paratexts.length,
  },
  {
    field: "/classifications/*/abstained/*",
    reason: "Exchanges and turns that were left without a code are not told from those that nobody looked at.",
    count: ({ classifications }) => sum(classifications, ({ abstained }) => abstained.length),
  },
  {
    field: "/classifications/*/assignments/*/targetId",
    reason: "Topics stand at their exchange or turn.",
    count: ({ classifications }) => sum(classifications, ({ assignments }) => assignments.length),
  },
  {
    field: "/classifications/*/assignments/*/evidence/*",
    reason: "The places that decided are not said.",
    count: ({ classifications }) =>
      sum(classifications, (own) => sum(own.assignments, ({ evidence }) => evidence.length)),
  },
];
