import type { ParseResult } from "@colloquy/transcript-parser";
import type { InputTranscript } from "../input/input-transcript.js";
import { inspectLabels } from "./inspect-labels.js";
import { inspectTranscript } from "./inspect-transcript.js";
import type { InspectedDocument, Inspection } from "./inspection.js";
import { findDoubts, suggestCorrections, suggestRecipe } from "./suggest-corrections.js";

/** The transcripts of one file. */
export type FileTranscripts = readonly [InputTranscript, ...InputTranscript[]];

/** How a file was understood. Turns less sure than `least` are listed, and doubts about labels follow it. */
export function inspectFile(inputs: FileTranscripts, least: number): Inspection {
  const [{ name, parsed }] = inputs;
  const transcripts = inputs.map(({ transcript }) => inspectTranscript(transcript, least));
  if (parsed === null) return { file: name, document: null, transcripts, corrections: [], recipe: null };
  const document = inspectDocument(parsed);
  const doubts = findDoubts(document, transcripts, least);
  const isSilent = transcripts.every(({ turns }) => turns === 0);
  return {
    file: name,
    document,
    transcripts,
    corrections: suggestCorrections(name, isSilent, doubts),
    recipe: suggestRecipe(doubts),
  };
}

function inspectDocument(parsed: ParseResult): InspectedDocument {
  const { transcripts, report } = parsed;
  const { source } = transcripts[0];
  return {
    format: report.format,
    formatsTried: report.formatsTried,
    text: report.text,
    mediaType: source.mediaType,
    encoding: source.encoding,
    bytes: source.bytes?.length ?? null,
    characters: source.text.length,
    lines: source.text.replace(/(?:\r\n|\n|\r)$/, "").split(/\r\n|\n|\r/).length,
    forms: report.forms,
    labels: inspectLabels(parsed),
    unrecognisedShare: report.unrecognisedShare,
  };
}

/** Transcripts in order, those of one document together; of a corpus each alone. */
export async function* groupByFile(
  inputs: AsyncIterable<InputTranscript>,
): AsyncGenerator<FileTranscripts, void, undefined> {
  let group: [InputTranscript, ...InputTranscript[]] | null = null;
  for await (const input of inputs) {
    if (group !== null && input.parsed !== null && group[0].parsed === input.parsed) group.push(input);
    else {
      if (group !== null) yield group;
      group = [input];
    }
  }
  if (group !== null) yield group;
}
