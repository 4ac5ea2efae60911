import { toCslItem, type ItemOptions } from "@colloquy/citation-formatter";
import { formatRecords, RECORD_FORMATS, type LostVariable, type RecordFormat } from "@colloquy/citation-formatter/records";
import type { Transcript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { oneLine } from "../layout/printable.js";
import type { Session } from "../session.js";

/** The record format of that id; undefined for what is no record. */
export function recordFormatNamed(id: string): RecordFormat | undefined {
  return RECORD_FORMATS.find((format) => format.id === id);
}

/** Which options say something that a record has no place for. */
export interface RecordFlags {
  readonly as?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly turn?: readonly unknown[];
  readonly exchange?: readonly unknown[];
}

/**
 * Writes transcripts as records for reference managers, each of them once, and says on standard error what the format
 * cannot hold.
 *
 * @throws Failure when a form or a form of output is asked for, which records do not have
 */
export async function writeRecords(
  { io, reporter }: Session,
  transcripts: readonly Transcript[],
  format: RecordFormat,
  options: ItemOptions,
  flags: RecordFlags,
): Promise<void> {
  const asked = flags.as === undefined ? (flags.json === true ? "--json" : flags.jsonl === true ? "--jsonl" : undefined) : "--as";
  if (asked !== undefined) {
    throw new Failure({ exitCode: EXIT.usage, message: `${asked} does not go with --to ${format.id}: a record has one form.` });
  }
  const unique = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  const items = [...unique.values()].map((transcript) => toCslItem(transcript, options));
  const { text, lost, warnings } = formatRecords(items, format.id);
  await io.stdout.write(text);
  for (const { severity, message, hint } of warnings) await reporter.report({ severity, message, hint });
  if (flags.turn !== undefined || flags.exchange !== undefined) {
    await reporter.report({ severity: "info", message: `A record is of the whole conversation: ${format.title} has no field for a turn.` });
  }
  const absent = lost.filter(({ reason }) => reason === "no-field");
  const inNote = lost.filter(({ reason }) => reason === "in-note");
  if (inNote.length > 0) {
    await reporter.report({ severity: "info", message: `${format.title} has no field of its own for ${listed(inNote)}: said in the note.` });
  }
  if (absent.length > 0) {
    await reporter.report({ severity: "info", message: `${format.title} has no field for ${listed(absent)}: left out.` });
  }
}

function listed(lost: readonly LostVariable[]): string {
  const named = new Set(lost.map(({ variable, value }) => `${variable} (${oneLine(value)})`));
  return [...named].join(", ");
}
