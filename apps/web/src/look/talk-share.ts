import type { Speaker, Transcript } from "@colloquy/corpus-schema";
import { countWords } from "./cut-words.js";
import { speakerFinder } from "./speakers.js";

/** How much a speaker says. */
export interface SpeakerShare {
  /** Null for turns that the document gives to nobody. */
  readonly speaker: Speaker | null;
  readonly words: number;
  readonly turns: number;
}

/** How much each speaker says, the one with most words first. */
export interface TalkShare {
  readonly rows: readonly SpeakerShare[];
  readonly words: number;
  readonly turns: number;
}

/** Counts the words and turns of each speaker who says anything. The counts add up to all words and turns. */
export function talkShare(transcript: Pick<Transcript, "speakers" | "turns">): TalkShare {
  const speakerOf = speakerFinder(transcript);
  const rows = new Map<Speaker | null, { words: number; turns: number }>();
  for (const turn of transcript.turns) {
    const speaker = speakerOf(turn);
    const row = rows.get(speaker) ?? { words: 0, turns: 0 };
    rows.set(speaker, { words: row.words + countWords(turn.text), turns: row.turns + 1 });
  }
  const sorted = [...rows].map(([speaker, row]) => ({ speaker, ...row })).sort((a, b) => b.words - a.words || b.turns - a.turns);
  return { rows: sorted, words: sorted.reduce((sum, { words }) => sum + words, 0), turns: transcript.turns.length };
}

/** A share in per cent, with one decimal below ten: `88 %`, `3.4 %`. */
export function percent(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  return `${share.toFixed(share > 0 && share < 9.95 ? 1 : 0)} %`;
}
