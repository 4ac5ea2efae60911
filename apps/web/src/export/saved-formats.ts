import { toCslItem } from "@colloquy/citation-formatter";
import { formatRecords, RECORD_FORMATS, recordLosses } from "@colloquy/citation-formatter/records";
import { CORPUS_FORMATS, createHtmlFormat, createMarkdownFormat, isReadableFormat, type CorpusFormat, type ExportFile, type Loss } from "@colloquy/corpus-formats";
import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import { fileName } from "../save/file-name.js";
import type { SavedFile } from "../save/save-file.js";
import { FORMAT_USES } from "./format-uses.table.js";

/** What a format makes of transcripts. */
export interface Written {
  readonly files: readonly SavedFile[];
  readonly losses: readonly Loss[];
  /** What is odd besides, in words. */
  readonly remarks: readonly string[];
}

/** A format to save transcripts in. */
export interface SavedFormat {
  readonly id: string;
  readonly title: string;
  /** What it is good for, as a phrase. */
  readonly use: string;
  readonly write: (transcripts: readonly Transcript[]) => Written;
}

/** The formats that some transcripts can be saved in, in the order in which a person is offered them. */
export function savedFormats(transcripts: readonly Transcript[], codebooks: readonly Codebook[]): SavedFormat[] {
  const labelled = new Map<string, CorpusFormat>(
    [createHtmlFormat({ codebooks }), createMarkdownFormat({ codebooks })].map((format) => [format.id, format]),
  );
  const corpora = CORPUS_FORMATS.map((plain): SavedFormat => {
    const format = labelled.get(plain.id) ?? plain;
    return {
      id: format.id,
      title: format.title,
      use: FORMAT_USES[format.id] ?? "",
      write: (chosen) => {
        const { files, losses } = format.write(chosen, null);
        const what = isReadableFormat(format) || files.length === 1 ? "transcript" : null;
        return { files: nameFiles(files, chosen, what), losses, remarks: [] };
      },
    };
  });
  const records = RECORD_FORMATS.map(({ id, title, mediaType, extension }): SavedFormat => ({
    id,
    title,
    use: FORMAT_USES[id] ?? "",
    write: (chosen) => {
      const { text, lost, warnings } = formatRecords(chosen.map((transcript) => toCslItem(transcript)), id);
      const file = { name: `references${extension}`, mediaType: `${mediaType};charset=utf-8`, text };
      const remarks = warnings.map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`));
      return { files: nameFiles([file], chosen, id), losses: recordLosses(chosen, lost), remarks: [...new Set(remarks)] };
    },
  }));
  // Captions are offered where there is a time to put in.
  return [...corpora, ...records].filter(({ id, write }) => !CAPTIONS.includes(id) || write(transcripts).files.length > 0);
}

const CAPTIONS: readonly string[] = ["webvtt", "srt"];

/**
 * Names files after what they are of: the file or the title of the first transcript.
 *
 * @param what each file is; null for what the format calls it
 */
function nameFiles(files: readonly ExportFile[], transcripts: readonly Transcript[], what: string | null): SavedFile[] {
  const first = transcripts[0];
  const origin = first?.source.fileName ?? first?.metadata.title ?? "";
  return files.map(({ name, mediaType, text }) => {
    const [, stem = name, extension = ""] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
    return { name: fileName(origin, what ?? stem, extension), mediaType, content: text };
  });
}
