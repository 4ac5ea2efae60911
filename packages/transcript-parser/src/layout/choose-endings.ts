import type { LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";
import { isAnchor, type LabelGroup } from "./label-groups.js";
import type { LabelEnding } from "./label-verdict.js";
import { learnStyle, type LabelStyle } from "./label-style.js";

/** Endings that also come about by chance: a heading, a list, a table. They must carry the document. */
const DOUBTFUL: ReadonlySet<LabelEnding> = new Set(["line", "gap", "dash", "bracket", "bold"]);
const LEAST_SHARE = 0.08;
const LEAST_DOUBTFUL_SHARE = 0.3;
const LEAST_DOUBTFUL = 4;

/** The labels that are sure, by the ending that they have in this document. */
export interface LearnedEnding {
  readonly ending: LabelEnding;
  readonly anchors: readonly LabelGroup[];
  readonly style: LabelStyle;
}

/**
 * The endings of labels in this document. An ending is learned from labels that are certain by themselves; one that
 * also comes about by chance must begin a fair share of the turns.
 */
export function chooseEndings(groups: readonly LabelGroup[], lines: LineTable): Map<LabelEnding, LearnedEnding> {
  const anchors = new Map<LabelEnding, LabelGroup[]>();
  for (const group of groups) {
    if (!isAnchor(group)) continue;
    const list = anchors.get(group.ending);
    if (list === undefined) anchors.set(group.ending, [group]);
    else list.push(group);
  }
  const weights = new Map([...anchors].map(([ending, list]) => [ending, weightOf(list)]));
  const best = Math.max(0, ...weights.values());
  const learned = new Map<LabelEnding, LearnedEnding>();
  for (const [ending, list] of anchors) {
    if (!carries(ending, list, weights.get(ending) ?? 0, best)) continue;
    learned.set(ending, { ending, anchors: list, style: learnStyle(itemsOf(list), lines) });
  }
  return learned;
}

function weightOf(groups: readonly LabelGroup[]): number {
  return groups.reduce((sum, { below }) => sum + below.length, 0);
}

function itemsOf(groups: readonly LabelGroup[]): LabelCandidate[] {
  return groups.flatMap(({ below }) => below);
}

function carries(ending: LabelEnding, anchors: readonly LabelGroup[], weight: number, best: number): boolean {
  const byRole = anchors.some(({ role, weak, below }) => role && (!weak || below.length > 2));
  if (!DOUBTFUL.has(ending)) return byRole || weight >= Math.max(2, LEAST_SHARE * best);
  const timed = anchors.filter(({ below }) => below[0]?.timed === true);
  if (timed.length > 0 && weightOf(timed) > 1 && weightOf(timed) >= LEAST_DOUBTFUL_SHARE * best) return true;
  // `<ann>` that comes again is no chance.
  if (ending === "bracket" && weight > 1 && anchors.every(({ below }) => below[0]?.sign === "<")) return true;
  if (byRole && weight >= Math.max(2, LEAST_SHARE * best)) return true;
  return weight >= Math.max(LEAST_DOUBTFUL, LEAST_DOUBTFUL_SHARE * best) && (anchors.length > 1 || weight > 2 * LEAST_DOUBTFUL);
}
