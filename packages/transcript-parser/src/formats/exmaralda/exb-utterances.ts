import { isAnnotationName } from "../tiers/tier-name.js";
import type { ExbDocument, ExbEvent, ExbTier } from "./exb-document.js";

/** Events of one tier that are read together. */
export interface ExbUtterance {
  readonly tier: ExbTier;
  readonly events: readonly ExbEvent[];
  /** The place of its first event on the timeline. */
  readonly order: number;
}

/** What the tiers of a document are. */
export interface ExbPlan {
  readonly spoken: readonly ExbTier[];
  /** What is seen and heard besides. */
  readonly notes: readonly ExbTier[];
  /** What is said of what is said. */
  readonly annotations: readonly ExbTier[];
}

const ENDS_UTTERANCE = /[.?!…˙][\s"'”’»)\]]*$/u;

/** Sorts the tiers by their type; where none holds what is said, those of speakers do that are not named after annotations. */
export function planTiers({ tiers }: ExbDocument): ExbPlan {
  const filled = tiers.filter(({ events }) => events.some(({ text }) => text.trim() !== ""));
  const typed = filled.filter(({ type }) => type === "t");
  const spoken = typed.length > 0 ? typed : filled.filter(({ speaker, type, category, events }) => speaker !== "" && type !== "d" && !isAnnotationName(category, wordsPerEvent(events)));
  const rest = filled.filter((tier) => !spoken.includes(tier));
  return { spoken, notes: rest.filter(({ type }) => type === "d"), annotations: rest.filter(({ type }) => type !== "d") };
}

function wordsPerEvent(events: readonly ExbEvent[]): number {
  return events.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0) / Math.max(1, events.length);
}

/**
 * What is said in a tier, cut into utterances: events are cut wherever others begin to speak, so that only a silence or
 * the end of a sentence parts what is said.
 */
export function utterancesOf(document: ExbDocument, tier: ExbTier): ExbUtterance[] {
  const utterances: { readonly tier: ExbTier; readonly events: ExbEvent[]; readonly order: number }[] = [];
  for (const { event, order } of inOrder(document, tier)) {
    const last = utterances.at(-1);
    const before = last?.events.at(-1);
    if (last !== undefined && before?.end === event.start && !ENDS_UTTERANCE.test(before.text)) last.events.push(event);
    else utterances.push({ tier, events: [event], order });
  }
  return utterances;
}

/** Each event of a tier by itself. */
export function eventsOf(document: ExbDocument, tier: ExbTier): ExbUtterance[] {
  return inOrder(document, tier).map(({ event, order }) => ({ tier, events: [event], order }));
}

/**
 * The events of annotations by the utterance of the same speaker in which they begin; those that belong to none by null.
 *
 * @param utterances in the order of the timeline
 */
export function annotationsOf(document: ExbDocument, utterances: readonly ExbUtterance[], tiers: readonly ExbTier[]): ReadonlyMap<ExbUtterance | null, ExbUtterance[]> {
  const found = new Map<ExbUtterance | null, ExbUtterance[]>();
  for (const tier of tiers) {
    const own = tier.speaker === "" ? utterances : utterances.filter((utterance) => utterance.tier.speaker === tier.speaker);
    let next = 0;
    for (const event of eventsOf(document, tier)) {
      while (next < own.length && (own[next]?.order ?? 0) <= event.order) next += 1;
      const owner = own[Math.max(0, next - 1)] ?? null;
      const list = found.get(owner);
      if (list === undefined) found.set(owner, [event]);
      else list.push(event);
    }
  }
  return found;
}

/** The events with words in the order of the timeline; one whose point is missing stays behind the one before it. */
function inOrder({ points }: ExbDocument, { events }: ExbTier): { readonly event: ExbEvent; readonly order: number }[] {
  let last = 0;
  return events
    .map((event) => {
      last = points.get(event.start)?.index ?? last;
      return { event, order: last };
    })
    .filter(({ event }) => event.text.trim() !== "")
    .sort((a, b) => a.order - b.order);
}
