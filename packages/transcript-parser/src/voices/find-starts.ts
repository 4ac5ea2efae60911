import type { KnownTurn } from "../formats/source-format.js";
import type { Layout } from "../layout/learn-layout.js";
import { foldLabel, isRoleLabel } from "../layout/label-shape.js";
import { lineAt, type LineTable } from "../lines/split-lines.js";
import { yamlFrontMatter } from "../metadata/front-matter/yaml-block.js";
import { rangeEnd, type LineRange } from "../conversations/line-range.js";
import type { TurnStart } from "../turns/turn-start.js";
import { labelledStarts } from "../turns/turn-starts.js";
import { turnsByDash } from "./by-dash.js";
import { timedSpeech } from "./by-times.js";
import { turnsByType } from "./by-type.js";
import { addDashQuestions } from "./dash-questions.js";
import { splitOneSided } from "./one-sided.js";
import { openingStatement } from "./opening.js";

/**
 * Where turns begin: as the format says, else by labels, else by type alone. Speech before the first of them is a turn
 * of its own.
 */
export function findStarts(lines: LineTable, layout: Layout, range: LineRange, known: readonly KnownTurn[]): readonly TurnStart[] {
  if (known.length > 0) return knownStarts(lines, known);
  const labelled = labelledStarts(lines, layout);
  const yaml = range.first === 0 ? yamlFrontMatter(lines) : null;
  const end = rangeEnd(lines, range);
  const front = Math.max(range.first, layout.headerEnd, yaml?.end ?? 0);
  const timed = labelled.length === 0 ? timedSpeech(lines, front, range.end) : null;
  if (timed !== null) return [timed];
  const starts = chooseStarts(lines, front, labelled);
  const dashed = starts === labelled ? addDashQuestions(lines, front, labelled, end) : starts;
  const split = apart(dashed === labelled ? splitOneSided(lines, front, labelled, end) : dashed);
  const [first] = split;
  const opening = openingStatement(lines, front, first?.labelSpan?.start ?? first?.from ?? end, addressesMany(layout), fullNames(layout), split.length === 0 && yaml !== null);
  const typed = starts !== labelled || split !== labelled;
  return opening === null || (typed && split.length > 0) ? split : [opening, ...split];
}

/** Starts in order without those that begin within the label of the one before. */
function apart(starts: readonly TurnStart[]): readonly TurnStart[] {
  const kept: TurnStart[] = [];
  for (const start of starts) {
    const before = kept.at(-1);
    if (before === undefined || (start.labelSpan?.start ?? start.from) >= before.from) kept.push(start);
  }
  return kept.length === starts.length ? starts : kept;
}

/** One label alone is given up only for voices that type tells apart clearly. */
const SURE = 0.7;

/** Labels that no other one bears out, beside so many times as many turns that type tells apart, are part of what is said. */
const OUTNUMBERED = 3;
const UNSURE = 0.5;

function chooseStarts(lines: LineTable, front: number, labelled: readonly TurnStart[]): readonly TurnStart[] {
  if (labelled.length < 2) return unlabelledStarts(lines, front, labelled.length === 0 ? 0 : SURE) ?? labelled;
  if (labelled.some(({ confidence }) => confidence > UNSURE)) return labelled;
  const typed = unlabelledStarts(lines, front, SURE);
  return typed !== null && typed.length >= OUTNUMBERED * labelled.length ? typed : labelled;
}

function unlabelledStarts(lines: LineTable, front: number, least: number): readonly TurnStart[] | null {
  const typed = turnsByType(lines, front);
  const dashed = turnsByDash(lines, front);
  const best = dashed !== null && (typed === null || typed.confidence < dashed.confidence) ? dashed : typed;
  return best !== null && best.confidence >= least ? best.starts : null;
}

/** Whether there are questions by whoever asks (`Q`): then somebody speaks to a room. */
function addressesMany(layout: Layout): boolean {
  return layout.labels.length === 0 || [...layout.accepted.values()].some(({ label }) => isRoleLabel(foldLabel(label)));
}

/** Those who speak first are those whom an introduction names. */
const MAX_NAMES = 60;

function fullNames(layout: Layout): string[] {
  return [...layout.accepted.values()].map(({ label }) => label).filter((label) => /\p{L}\s+\p{Lu}|^\p{Script=Han}{2,4}$/u.test(label) && !isRoleLabel(label)).slice(0, MAX_NAMES);
}

function knownStarts(lines: LineTable, known: readonly KnownTurn[]): TurnStart[] {
  return known.map(({ span, labelSpan, speaker }) => ({
    labelSpan,
    voice: speaker ?? "",
    from: span.start,
    end: span.end,
    line: lineAt(lines, span.start),
    confidence: 1,
    role: "unknown",
    time: -1,
  }));
}
