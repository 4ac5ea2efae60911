import type { Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { ExportResult } from "../corpus-format.js";
import { fileNames } from "../file-names.js";
import { countLosses, detailLosses, type FieldLoss } from "../losses/field-loss.js";
import { captionLosses, WITHOUT_TIMES, type CaptionLossOptions } from "./caption-losses.table.js";
import { timedCues, type TimedCue, type TimedCues } from "./timed-cues.js";

/** How a format of captions is written. */
export interface CaptionForm extends CaptionLossOptions {
  readonly extension: string;
  /** Media type with its parameters. */
  readonly mediaType: string;
  /** The file of a transcript; `cues` are never none. */
  readonly write: (cues: readonly TimedCue[], transcript: Transcript) => string;
  /** What this format alone leaves out. */
  readonly losses: readonly FieldLoss[];
}

/** A file of captions for each transcript that has times; for one without any there is no file, and a loss. */
export function writeCaptions(
  transcripts: readonly Transcript[],
  details: CorpusDetails | null,
  form: CaptionForm,
): ExportResult {
  const all = new Map<Transcript, TimedCues>(transcripts.map((transcript) => [transcript, timedCues(transcript)]));
  const cuesOf = (transcript: Transcript): readonly TimedCue[] => all.get(transcript)?.cues ?? [];
  const timed = transcripts.filter((transcript) => cuesOf(transcript).length > 0);
  const untimed = transcripts.filter((transcript) => cuesOf(transcript).length === 0);
  const names = fileNames(timed);
  return {
    files: timed.map((transcript, index) => ({
      name: `${names[index] ?? transcript.id}.${form.extension}`,
      mediaType: form.mediaType,
      text: form.write(cuesOf(transcript), transcript),
    })),
    losses: [
      ...detailLosses(details, "Each file is of one transcript, and none is of the corpus as a whole."),
      ...countLosses(untimed, [WITHOUT_TIMES]),
      ...countLosses(timed, [
        ...captionLosses(form, (transcript) => all.get(transcript) ?? timedCues(transcript)),
        ...form.losses,
      ]),
    ],
  };
}
