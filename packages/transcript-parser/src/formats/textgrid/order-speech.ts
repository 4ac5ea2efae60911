import type { TierItem } from "./read-tiers.js";
import { isSilence, type SpokenTier } from "./tier-voices.js";

/** Labels of one tier that are said together. */
export interface Utterance {
  readonly speaker: string | null;
  readonly isWords: boolean;
  readonly items: TierItem[];
}

/** Words with a longer silence between them, in seconds, are of two utterances. */
const PAUSE = 0.5;

/**
 * What is said, by time; at the same time, in the order of the tiers. Single words are put together into utterances
 * first: people who speak at once are not mixed word by word. Labels whose time cannot be read stay behind the one
 * before them.
 */
export function orderSpeech(spoken: readonly SpokenTier[]): Utterance[] {
  const timed = spoken.flatMap((tier, index) => {
    let last = 0;
    return utterancesOf(tier).map((utterance) => {
      const from = utterance.items[0]?.from ?? NaN;
      last = Number.isNaN(from) ? last : from;
      return { utterance, from: last, index };
    });
  });
  return timed.sort((a, b) => a.from - b.from || a.index - b.index).map(({ utterance }) => utterance);
}

function utterancesOf({ tier, speaker, isWords }: SpokenTier): Utterance[] {
  const utterances: Utterance[] = [];
  for (const item of tier.items) {
    if (isSilence(item.text)) continue;
    const last = utterances.at(-1);
    const before = last?.items.at(-1);
    if (isWords && last !== undefined && before?.to != null && item.from >= before.to && item.from - before.to <= PAUSE) last.items.push(item);
    else utterances.push({ speaker, isWords, items: [item] });
  }
  return utterances;
}
