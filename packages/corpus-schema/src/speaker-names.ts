import type { Speaker } from "./speaker.js";

type Named = Pick<Speaker, "name" | "labels">;

/** What a speaker is called: the full name or, where it is not known, the first label; null without either. */
export function nameOfSpeaker(speaker: Named | null | undefined): string | null {
  return speaker?.name?.full ?? speaker?.labels[0] ?? null;
}

/**
 * What the transcript calls a speaker: the first label, with the full name where the label is no part of it
 * (`Continent (Murat Laumulin)`); the name where there is no label; null without either.
 */
export function labelOfSpeaker(speaker: Named | null | undefined): string | null {
  const { name = null, labels: [label] = [] } = speaker ?? {};
  if (label === undefined || name === null) return label ?? name?.full ?? null;
  return name.full.includes(label) ? label : `${label} (${name.full})`;
}
