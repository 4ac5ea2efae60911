import type { Location, Span, Transcript } from "@colloquy/corpus-schema";
import { personName, transcriptOf } from "../transcript.test-data.js";

function talk(title: string, [given, family]: readonly [string, string], date: string, locations: (turns: readonly Span[]) => readonly Location[] = () => []): Transcript {
  return transcriptOf({
    metadata: {
      title,
      date,
      contributors: [
        { role: "interviewee", name: personName(given, family) },
        { role: "interviewer", name: personName("Peter", "Lindqvist") },
      ],
      publications: [],
    },
    locations,
  });
}

const startOf = (turns: readonly Span[], turn: number): number => turns[turn - 1]?.start ?? 0;
const endOf = (turns: readonly Span[], turn: number): number => turns[turn - 1]?.end ?? 0;

/** An interview of four turns and two exchanges, without pages or times. */
export const ROPE = talk("Salt and Rope", ["Agnes", "Thorvald"], "1998-06-03");
export const TAR = talk("Tar", ["Bo", "Ek"], "2001");
/** Turns 1 and 2 are on page 12, 3 and 4 on page 13. */
export const PAGED = talk("Leaves", ["Cy", "Dahl"], "2005", (turns) => [
  { kind: "page", span: { start: startOf(turns, 1), end: endOf(turns, 2) }, label: "12" },
  { kind: "page", span: { start: startOf(turns, 3), end: endOf(turns, 4) }, label: "13" },
]);
/** Each turn takes a minute. */
export const TIMED = talk("Tides", ["Di", "Eng"], "2006", (turns) =>
  turns.map((span, index) => ({ kind: "cue", span, startMs: index * 60_000, endMs: (index + 1) * 60_000 })),
);
/** Nobody is named. */
export const NAMELESS = transcriptOf({ metadata: { title: "Voices", contributors: [], publications: [] } });

/** By their keys. */
export const TRANSCRIPTS: ReadonlyMap<string, Transcript> = new Map([
  ["rope", ROPE],
  ["tar", TAR],
  ["paged", PAGED],
  ["timed", TIMED],
  ["voices", NAMELESS],
]);
