import type { Transcript, Turn } from "@colloquy/corpus-schema";

/** A label in the form in which labels are compared: its letters and numbers, in lower case; signs where it has none. */
export function labelKey(label: string): string {
  const letters = label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  return letters === "" ? label.trim() : letters;
}

/**
 * The label of a turn as its document writes it, without signs around it. Where one of `labels` is what stands there,
 * with marks or a time beside it, that one is given.
 */
export function turnLabel(transcript: Transcript, { labelSpan, speakerId }: Turn): string | null {
  if (labelSpan === null) return null;
  const written = transcript.source.text.slice(labelSpan.start, labelSpan.end);
  const key = labelKey(written);
  const labels = transcript.speakers.find(({ id }) => id === speakerId)?.labels ?? [];
  const known = [...labels]
    .filter((label) => key.includes(labelKey(label)))
    .sort((a, b) => labelKey(b).length - labelKey(a).length)[0];
  return known ?? written.replace(/\s+/g, " ").trim();
}
