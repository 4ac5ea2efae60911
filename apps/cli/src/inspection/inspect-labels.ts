import type { Speaker, Transcript } from "@colloquy/corpus-schema";
import type { ParseResult } from "@colloquy/transcript-parser";
import { textPlaces } from "../layout/text-place.js";
import type { InspectedLabel } from "./inspection.js";
import { labelKey, turnLabel } from "./label-key.js";
import { REASONS } from "./label-words.table.js";

/** Every label that was looked at, with who is behind it and how many turns begin with it, in order of place. */
export function inspectLabels({ transcripts, report }: ParseResult): InspectedLabel[] {
  const placeOf = textPlaces(transcripts[0].source.text);
  const turns = countTurns(transcripts);
  const speakers = speakersByLabel(transcripts);
  const accepted = report.labels.filter((verdict) => verdict.accepted).map(({ label }) => labelKey(label));
  return report.labels.map(({ span, ...verdict }) => {
    const { line, column } = placeOf(span);
    const key = labelKey(verdict.label);
    const speaker = verdict.accepted ? speakers.get(key) : undefined;
    return {
      ...verdict,
      line,
      column,
      turns: verdict.accepted ? turnsOf(verdict.count, turns.get(key) ?? 0, accepted.filter((other) => other === key).length) : 0,
      why: REASONS[verdict.reason],
      person: speaker?.name?.full ?? null,
      role: speaker?.role ?? null,
    };
  });
}

/** Words that are a label with several endings share their turns: then what the parser counted of each is said. */
function turnsOf(counted: number, turns: number, endings: number): number {
  return endings === 1 ? turns : counted;
}

function countTurns(transcripts: readonly Transcript[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const transcript of transcripts) {
    for (const turn of transcript.turns) {
      const label = turnLabel(transcript, turn);
      if (label === null) continue;
      counts.set(labelKey(label), (counts.get(labelKey(label)) ?? 0) + 1);
    }
  }
  return counts;
}

function speakersByLabel(transcripts: readonly Transcript[]): Map<string, Speaker> {
  const found = new Map<string, Speaker>();
  for (const speaker of transcripts.flatMap(({ speakers }) => speakers)) {
    for (const label of speaker.labels) if (!found.has(labelKey(label))) found.set(labelKey(label), speaker);
  }
  return found;
}
