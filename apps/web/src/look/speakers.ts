import type { Speaker, Transcript, Turn } from "@colloquy/corpus-schema";

/** What a turn without a speaker is counted under. */
const UNNAMED = "Unnamed speaker";

/** How a speaker is called in figures: by the label of the transcript, which is short; else by name. */
export function shortName(speaker: Speaker | null): string {
  return speaker?.labels[0] ?? speaker?.name?.full ?? UNNAMED;
}

/** The label, with the full name where the label is no part of it: `Continent (Murat Laumulin)`. */
export function longName(speaker: Speaker | null): string {
  const short = shortName(speaker);
  const full = speaker?.name?.full;
  if (full === undefined || full === short) return short;
  return full.includes(short) ? full : `${short} (${full})`;
}

/** Gives the speaker of a turn; quick for many turns. */
export function speakerFinder({ speakers }: Pick<Transcript, "speakers">): (turn: Pick<Turn, "speakerId">) => Speaker | null {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return ({ speakerId }) => (speakerId === null ? null : (byId.get(speakerId) ?? null));
}
