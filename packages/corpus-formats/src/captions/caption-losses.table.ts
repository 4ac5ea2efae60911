import { metadataFields, type Transcript } from "@colloquy/corpus-schema";
import { countTexts, isBroken, isBrokenOrNul } from "../losses/count-texts.js";
import type { FieldLoss } from "../losses/field-loss.js";
import type { TimedCues } from "./timed-cues.js";

/** What captions leave out of a transcript that has times, by what a format does with it. */
export interface CaptionLossOptions {
  /** Whether the title of the transcript is in the file. */
  readonly hasTitle: boolean;
  /** Whether U+0000 becomes U+FFFD. */
  readonly replacesNul: boolean;
}

/** What captions leave out of transcripts that have times. `timed` tells what of each has times. */
export function captionLosses(
  { hasTitle, replacesNul }: CaptionLossOptions,
  timed: (transcript: Transcript) => TimedCues,
): readonly FieldLoss[] {
  return [
    {
      field: "",
      reason: replacesNul
        ? "A lone surrogate or the character U+0000 in a text becomes U+FFFD."
        : "A lone surrogate in a text becomes U+FFFD when captions are encoded as UTF-8.",
      count: (transcript) => countTexts(transcript, replacesNul ? isBrokenOrNul : isBroken),
    },
    { field: "/id", reason: "Captions do not say which transcript they are of.", count: () => 1 },
    {
      field: "/source/*",
      reason: "Captions hold what is said and when; the name of the file is all that they tell of the source.",
      count: ({ source: { locations: _locations, ...rest } }) => Object.keys(rest).length,
    },
    {
      field: "/source/locations/*",
      reason: "Captions hold the times of cues with words in them; pages and the times of single words are not there.",
      count: (transcript) => transcript.source.locations.length - timed(transcript).locations,
    },
    {
      field: "/source/locations/*/endMs",
      reason: "An end that is not known must be written: the cue lasts until the next one, the last for five seconds.",
      count: (transcript) => timed(transcript).openEnds,
    },
    {
      field: "/source/locations/*/label",
      reason: "Cues are not named.",
      count: ({ source }) => source.locations.filter(({ label }) => label !== undefined).length,
    },
    {
      field: "/metadata/*",
      reason: hasTitle
        ? "Of what the document says about itself, captions hold the title."
        : "What the document says about itself has no place in captions.",
      count: ({ metadata }) =>
        Object.keys(metadata.evidence).length +
        metadataFields(metadata).filter(({ pointer }) => !hasTitle || pointer !== "/title").length,
    },
    {
      field: "/speakers/*",
      reason: "Of a speaker, captions hold the full name or else the first label.",
      count: ({ speakers }) => speakers.length,
    },
    {
      field: "/turns/*",
      reason: "Of a turn, captions hold who speaks and what is said; its limits and its number are not there.",
      count: ({ turns }) => turns.length,
    },
    {
      field: "/turns/*/text",
      reason: "The turn has no times, and is not in the captions.",
      count: (transcript) => timed(transcript).turnsWithoutTimes,
    },
    {
      field: "/turns/*/text",
      reason: "Some words of the turn have no times, and are not in the captions.",
      count: (transcript) => timed(transcript).turnsCutShort,
    },
    { field: "/exchanges/*", reason: "Captions have no exchanges.", count: ({ exchanges }) => exchanges.length },
    { field: "/paratexts/*", reason: "Captions hold what is said alone.", count: ({ paratexts }) => paratexts.length },
    {
      field: "/classifications/*",
      reason: "Captions have no topics.",
      count: ({ classifications }) => classifications.length,
    },
  ];
}

/** Transcripts of which nothing is written, since nothing in them has a time. */
export const WITHOUT_TIMES: FieldLoss = {
  field: "",
  reason: "No cue or word of the transcript has a time, and there are no captions of it.",
  count: () => 1,
};
