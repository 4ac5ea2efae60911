import type { Speaker, Transcript } from "@colloquy/corpus-schema";

/** What a speaker is called: the full name or, where it is not known, the first label; null without either. */
export function speakerName(speaker: Pick<Speaker, "name" | "labels"> | undefined): string | null {
  return speaker?.name?.full ?? speaker?.labels[0] ?? null;
}

/** The speakers of a transcript by their ids. */
export function speakersById({ speakers }: Pick<Transcript, "speakers">): ReadonlyMap<string | null, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]));
}
