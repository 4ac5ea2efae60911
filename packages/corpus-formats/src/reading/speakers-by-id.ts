import type { Speaker, Transcript } from "@colloquy/corpus-schema";

/** The speakers of a transcript by their ids. */
export function speakersById({ speakers }: Pick<Transcript, "speakers">): ReadonlyMap<string | null, Speaker> {
  return new Map(speakers.map((speaker) => [speaker.id, speaker]));
}
