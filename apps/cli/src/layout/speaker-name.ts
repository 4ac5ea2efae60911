import type { Speaker } from "@colloquy/corpus-schema";

/**
 * Who speaks, for people: the label of the transcript, with the full name where the label is no part of it
 * (`Continent (Murat Laumulin)`).
 */
export function speakerName({ name, labels }: Pick<Speaker, "name" | "labels">): string {
  const [label] = labels;
  if (label === undefined) return name?.full ?? "an unknown speaker";
  return name === null || name.full.includes(label) ? label : `${label} (${name.full})`;
}
