import type { Speaker, Transcript, Turn } from "@colloquy/corpus-schema";

/** Who speaks a turn, or null where the document does not say. */
export function speakerOf({ speakers }: Pick<Transcript, "speakers">, turn: Turn): Speaker | null {
  return speakers.find(({ id }) => id === turn.speakerId) ?? null;
}

/** How a turn is headed: the label as it stands in the source, without its colon; the name where there is no label. */
export function turnHeading({ source }: Pick<Transcript, "source">, speaker: Speaker | null, turn: Turn): string {
  const label = turn.labelSpan === null ? "" : source.text.slice(turn.labelSpan.start, turn.labelSpan.end);
  const bare = label.trim().replace(/[:.]$/, "");
  return bare !== "" ? bare : (speaker?.name?.full ?? speaker?.labels[0] ?? "Unnamed speaker");
}
