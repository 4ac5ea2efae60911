import { isAnnotationName } from "../tiers/tier-name.js";
import type { EafDocument, EafTier } from "./eaf-document.js";

/** What a tier is to a transcript: what somebody says, a note, or something about the annotations of another tier. */
export interface TierPlan {
  /** Tiers in which somebody speaks, with the label of who it is. */
  readonly spoken: ReadonlyMap<EafTier, string>;
  /** Tiers that stand by themselves and say what nobody says. */
  readonly notes: readonly EafTier[];
  /** All others: translations, words, glosses. */
  readonly dependent: readonly EafTier[];
  /** Tiers whose parents are missing, or are their own descendants; they are read as if they had none. */
  readonly orphans: readonly EafTier[];
}

/** Numbers of utterances and names of records, as tiers of reference have them. */
const REFERENCE = /^[\p{L}\p{N}_.:-]{0,40}\d[\p{L}\p{N}_.:-]{0,20}$/u;
const TRANSCRIPTION = /(?:^|[_\W])(?:tx|txt|text|utt|utterance|trans|transcription|transcript|orth|orthography|phrase-txt)(?:$|[_\W])/i;

/**
 * Sorts tiers. Independent ones are spoken; where some of them name a participant, the others are notes; where none
 * does, those that are named after gestures, comments and the like are, if others are left. Where an
 * independent tier holds nothing but numbers, a tier that depends on it has the words.
 */
export function planTiers({ tiers }: EafDocument): TierPlan {
  const byId = new Map(tiers.map((tier) => [tier.id, tier]));
  const rooted = new Map<EafTier, boolean>();
  const orphans = tiers.filter((tier) => !leadsToRoot(tier, byId, rooted));
  const lost = new Set(orphans);
  const children = new Map<EafTier, EafTier[]>();
  const roots: EafTier[] = [];
  for (const tier of tiers) {
    const parent = lost.has(tier) ? undefined : byId.get(tier.parent ?? "");
    const siblings = parent === undefined ? roots : children.get(parent);
    if (siblings !== undefined) siblings.push(tier);
    else if (parent !== undefined) children.set(parent, [tier]);
  }
  const spoken = new Map<EafTier, string>();
  const notes: EafTier[] = [];
  const hasNames = roots.some(({ participant, annotations }) => participant !== "" && annotations.length > 0);
  const isNote = hasNames ? ({ participant }: EafTier): boolean => participant === "" : isNamedAfterNotes;
  const areAllNotes = roots.every((root) => isNote(root) || root.annotations.length === 0);
  for (const root of roots) {
    if (!areAllNotes && isNote(root)) {
      notes.push(root);
      continue;
    }
    const tier = isReference(root) ? (wordsUnder(children.get(root) ?? []) ?? root) : root;
    spoken.set(tier, labelOf(root.participant === "" ? tier : root));
  }
  const placed = new Set<EafTier>([...spoken.keys(), ...notes]);
  return { spoken, notes, dependent: tiers.filter((tier) => !placed.has(tier)), orphans };
}

/** Whether the parents of a tier lead to one without a parent. */
function leadsToRoot(tier: EafTier, byId: ReadonlyMap<string, EafTier>, rooted: Map<EafTier, boolean>): boolean {
  const path: EafTier[] = [];
  let at: EafTier | undefined = tier;
  let leads = false;
  while (at !== undefined) {
    const known = rooted.get(at);
    if (known !== undefined || at.parent === null) {
      leads = known ?? true;
      break;
    }
    // Until more is known, a tier that is met again leads nowhere.
    rooted.set(at, false);
    path.push(at);
    at = byId.get(at.parent);
  }
  for (const passed of path) rooted.set(passed, leads);
  return leads;
}

function isNamedAfterNotes({ id, annotations }: EafTier): boolean {
  const words = annotations.reduce((sum, { text }) => sum + (text.trim() === "" ? 0 : text.trim().split(/\s+/).length), 0);
  return isAnnotationName(id, words / Math.max(1, annotations.length));
}

function isReference({ annotations }: EafTier): boolean {
  return annotations.length > 0 && annotations.every(({ text }) => text === "" || REFERENCE.test(text));
}

function wordsUnder(children: readonly EafTier[]): EafTier | undefined {
  const filled = children.filter((tier) => tier.annotations.some(({ text }) => text !== ""));
  return filled.find(({ id }) => TRANSCRIPTION.test(id)) ?? filled[0];
}

/** The participant; else the part of the name after `@`, by which tiers of several speakers are told apart; else the name. */
function labelOf({ participant, id }: EafTier): string {
  if (participant !== "") return participant;
  return id.slice(id.lastIndexOf("@") + 1) || id;
}
