import { toCslItem } from "@colloquy/citation-formatter";
import { formatRecords, RECORD_FORMATS, type LostVariable } from "@colloquy/citation-formatter/records";
import type { Transcript } from "@colloquy/corpus-schema";
import { fileName } from "../save/file-name.js";
import type { SavedFile } from "../save/save-file.js";

/** A record of a conversation for reference managers and LaTeX. */
export interface RecordForm {
  readonly id: string;
  readonly name: string;
  readonly file: SavedFile;
  /** What the format cannot hold as a field, in words. */
  readonly remarks: readonly string[];
}

/** The conversation as a record in every format; a record is of the whole, not of a turn. */
export function recordForms(transcript: Transcript): RecordForm[] {
  const item = toCslItem(transcript);
  const { metadata, source } = transcript;
  return RECORD_FORMATS.map(({ id, title, mediaType, extension }) => {
    const { text, lost, warnings } = formatRecords([item], id);
    return {
      id,
      name: title,
      file: {
        name: fileName(metadata.title ?? source.fileName ?? "transcript", id, extension.slice(1)),
        mediaType: `${mediaType};charset=utf-8`,
        content: text,
      },
      remarks: [...remarksOf(lost), ...warnings.map(({ message }) => message)],
    };
  });
}

function remarksOf(lost: readonly LostVariable[]): string[] {
  const named = (reason: LostVariable["reason"]): string =>
    lost.filter((one) => one.reason === reason).map(({ variable }) => variable).join(", ");
  const [inNote, nowhere] = [named("in-note"), named("no-field")];
  return [
    ...(inNote === "" ? [] : [`Without a field of its own, and in the note: ${inNote}.`]),
    ...(nowhere === "" ? [] : [`Not in this format: ${nowhere}.`]),
  ];
}
