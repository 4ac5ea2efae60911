import { sliceSpan, type Paratext, type Turn } from "@colloquy/corpus-schema";
import { textOffsets } from "./text-offsets.js";

/** A stretch of a turn: what is said, or paratext inside of it. */
export interface Run {
  readonly kind: "speech" | "stage-direction" | "editorial-note" | "note";
  readonly text: string;
}

/** Paratext that is shown as what it is; all other kinds inside a turn are speech where they were not edited out. */
const SHOWN: ReadonlySet<string> = new Set(["stage-direction", "editorial-note", "note"]);

/**
 * The reading text of a turn in runs: joined, they are the text, but for paratext that was edited out and is shown all
 * the same.
 *
 * @param inside the paratexts inside the turn, in the order of their places
 */
export function turnRuns(source: { readonly text: string }, turn: Turn, inside: readonly Paratext[]): Run[] {
  const runs: Run[] = [];
  const offset = textOffsets(turn);
  let at = 0;
  const addSpeech = (end: number): void => {
    if (end > at) runs.push({ kind: "speech", text: turn.text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const { kind, span } of inside) {
    if (!isShown(kind) || sliceSpan(source, span).trim() === "") continue;
    const start = Math.max(at, offset(span.start, "start"));
    const end = offset(span.end, "end");
    addSpeech(start);
    const text = turn.text.slice(at, end);
    if (text.trim() !== "") {
      runs.push({ kind, text });
      at = end;
    } else {
      runs.push({ kind, text: sliceSpan(source, span) });
    }
  }
  addSpeech(turn.text.length);
  return runs;
}

function isShown(kind: string): kind is Exclude<Run["kind"], "speech"> {
  return SHOWN.has(kind);
}
