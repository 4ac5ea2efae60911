import type { CitationFor } from "@colloquy/citation-formatter";
import type { Transcript } from "@colloquy/corpus-schema";
import type { OrdinalRange } from "../commands/option-values.js";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { oneLine } from "../layout/printable.js";
import { ranges } from "../layout/ranges.js";
import { transcriptTitle } from "../layout/transcript-facts.js";

/** Which transcripts, and which places of them, are cited. */
export interface TargetFlags {
  readonly turn?: readonly OrdinalRange[];
  readonly exchange?: readonly OrdinalRange[];
  readonly transcript?: readonly string[];
}

/** So many transcripts are named where one must be chosen. */
const LISTED = 8;

/**
 * What is to be cited, in order: the turns and then the exchanges that are named, or else each transcript as a whole.
 *
 * @throws Failure where there is no such place, or it is not clear in which transcript
 */
export function chooseTargets(transcripts: readonly Transcript[], flags: TargetFlags): CitationFor[] {
  if (transcripts.length === 0) throw new Failure({ exitCode: EXIT.unreadable, message: "There is nothing to cite." });
  const chosen = chooseTranscripts(transcripts, flags.transcript);
  const { turn: turns = [], exchange: exchanges = [] } = flags;
  if (turns.length + exchanges.length === 0) return chosen.map((transcript) => ({ transcript }));
  const [transcript, ...others] = chosen;
  if (transcript === undefined) return [];
  if (others.length > 0) throw ambiguous(chosen);
  return [
    ...turns.map((range) => ({ transcript, ...targetIds(transcript.turns, range, "turn") })),
    ...exchanges.map((range) => ({ transcript, ...targetIds(transcript.exchanges, range, "exchange") })),
  ];
}

type Targets = Transcript["turns"] | Transcript["exchanges"];

function targetIds(targets: Targets, { first, last }: OrdinalRange, noun: string): Pick<CitationFor, "targetId" | "lastTargetId"> {
  const ids = { targetId: targetId(targets, first, noun) };
  return first === last ? ids : { ...ids, lastTargetId: targetId(targets, last, noun) };
}

function chooseTranscripts(transcripts: readonly Transcript[], ids: readonly string[] | undefined): readonly Transcript[] {
  if (ids === undefined) return transcripts;
  return ids.flatMap((id) => {
    const found = transcripts.filter((transcript) => transcript.id.startsWith(id));
    if (found.length > 0) return found;
    throw new Failure({ exitCode: EXIT.usage, message: `There is no transcript ${id}.`, hint: listTranscripts(transcripts) });
  });
}

function targetId(targets: Targets, ordinal: number, noun: string): string {
  const target = targets.find((candidate) => candidate.ordinal === ordinal);
  if (target !== undefined) return target.id;
  const known = targets.map((candidate) => candidate.ordinal);
  throw new Failure({
    exitCode: EXIT.usage,
    message: `There is no ${noun} ${ordinal}.`,
    hint: known.length === 0 ? `The transcript has no ${noun}s.` : `The transcript has ${noun}s ${ranges(known)}.`,
  });
}

function ambiguous(transcripts: readonly Transcript[]): Failure {
  const message = `There are ${transcripts.length} transcripts: which of them is meant?`;
  return new Failure({ exitCode: EXIT.usage, message, hint: `Choose with --transcript. ${listTranscripts(transcripts)}` });
}

function listTranscripts(transcripts: readonly Transcript[]): string {
  const named = transcripts.slice(0, LISTED).map((transcript) => `${transcript.id} (${oneLine(transcriptTitle(transcript))})`);
  const more = transcripts.length > LISTED ? `, and ${transcripts.length - LISTED} more` : "";
  return `There are: ${named.join(", ")}${more}.`;
}
