import { nameOfSpeaker, type Speaker, type Transcript, type Turn } from "@colloquy/corpus-schema";

/** Who speaks a turn, or null where the document does not say. */
export function speakerOf({ speakers }: Pick<Transcript, "speakers">, turn: Turn): Speaker | null {
  return speakers.find(({ id }) => id === turn.speakerId) ?? null;
}

/**
 * How a turn is headed: the label as it stands in the source, without its colon; the name where there is no label, or where
 * a correction has given the turn to somebody else than the label says.
 */
export function turnHeading({ source }: Pick<Transcript, "source">, speaker: Speaker | null, turn: Turn): string {
  const label = turn.labelSpan === null ? "" : source.text.slice(turn.labelSpan.start, turn.labelSpan.end);
  const bare = label.trim().replace(/[:.]$/, "");
  return bare !== "" && !isElse(bare, speaker) ? bare : (nameOfSpeaker(speaker) ?? "Unnamed speaker");
}

/** Whether a label says somebody else than the speaker: it has none of the speaker's labels in it, nor is it part of one. */
function isElse(label: string, speaker: Speaker | null): boolean {
  const written = label.toLowerCase();
  const labels = (speaker?.labels ?? []).map((one) => one.toLowerCase());
  return labels.length > 0 && !labels.some((one) => written.includes(one) || one.includes(written));
}
