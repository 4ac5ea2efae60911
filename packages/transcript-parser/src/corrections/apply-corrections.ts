import type { Correction, Paratext, RecipeSpeaker, Span } from "@colloquy/corpus-schema";
import { rangeEnd, rangeStart, type LineRange } from "../conversations/line-range.js";
import type { Reading } from "../conversations/reading.js";
import { findUnrecognised } from "../paratexts/find-unrecognised.js";
import { sortParatexts } from "../paratexts/sort-paratexts.js";
import type { ResolvedSpeakers } from "../speakers/resolve-speakers.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import { areRefused } from "./are-refused.js";
import type { CorrectionContext } from "./correction-context.js";
import { isRefusal, type CutText, type CutTurn, type Outcome, type Refusal } from "./cut-text.js";
import { buildDrafts } from "./build-drafts.js";
import { findMisplaced } from "./find-misplaced.js";
import { join } from "./join.js";
import { relabel } from "./relabel.js";
import { retype } from "./retype.js";
import { split } from "./split.js";
import { NOBODY, Voices } from "./voices.js";

/** A conversation as it was cut. Offsets in the text that is read. */
export interface CutConversation {
  readonly drafts: readonly TurnDraft[];
  readonly paratexts: readonly Paratext[];
}

/** A conversation as a person has corrected it. */
export interface CorrectedConversation extends CutConversation {
  /** The turns from which speakers are told: without those of nobody, and without labels that name somebody else. */
  readonly heard: readonly TurnDraft[];
  /** Speakers by label, with those whom the corrections name. */
  readonly known: Readonly<Record<string, RecipeSpeaker>>;
  /** For each correction why it could not be applied here; null where it was. */
  readonly refusals: readonly (Refusal | null)[];
}

/**
 * Applies the corrections of a recipe, in order, between the cutting of turns and everything that is told from them:
 * metadata, speakers, roles and exchanges then follow by themselves.
 *
 * @param resolve says who speaks; asked at most once, of the conversation as it was cut
 */
export function applyCorrections(
  reading: Reading,
  range: LineRange,
  cut: CutConversation,
  resolve: (conversation: CorrectedConversation) => ResolvedSpeakers,
): CorrectedConversation {
  const { lines, options, source, speakers } = reading;
  const { corrections = [] } = options;
  const heard = cut.drafts.filter(({ begin }) => begin.voice !== NOBODY);
  const uncorrected: CorrectedConversation = { ...cut, heard, known: speakers, refusals: [] };
  if (corrections.length === 0 || areRefused(options, source)) return uncorrected;
  const context: CorrectionContext = { lines, voices: new Voices(speakers, () => resolve(uncorrected)) };
  const own = { start: rangeStart(lines, range), end: rangeEnd(lines, range) };
  let text = openText(lines.text, own, cut);
  const refusals = corrections.map((correction) => {
    const outcome = findMisplaced(source.text, correction) ?? applyOne(reading, context, text, own, correction);
    if (isRefusal(outcome)) return outcome;
    text = outcome;
    return null;
  });
  const drafts = buildDrafts(reading.edits, text);
  return {
    drafts,
    heard: heardIn(text.turns, drafts),
    paratexts: withoutLoose(text),
    known: { ...context.voices.certain(text.turns), ...speakers },
    refusals,
  };
}

/** A conversation as corrections change it: what nothing has explained is paratext. */
function openText(text: string, own: Span, { drafts, paratexts }: CutConversation): CutText {
  const turns = drafts.map((draft): CutTurn => ({ begin: draft.begin, span: draft.span, told: false, draft }));
  const labels = drafts.flatMap(({ begin }) => (begin.labelSpan === null ? [] : [begin.labelSpan]));
  const outside = [{ start: 0, end: own.start }, { start: own.end, end: text.length }];
  const explained = [...outside, ...labels, ...drafts.map(({ span }) => span), ...paratexts.map(({ span }) => span)];
  return { turns, paratexts: sortParatexts([...paratexts, ...findUnrecognised(text, explained)]) };
}

function applyOne(reading: Reading, context: CorrectionContext, text: CutText, own: Span, correction: Correction): Outcome {
  if (correction.type === "split") {
    const place = firstVisible(reading.lines.text, reading.mapper.toView({ start: correction.at, end: correction.at }).start);
    return split(context, text, place, correction.label);
  }
  const whole = reading.mapper.toView(correction.span);
  const start = Math.max(own.start, whole.start);
  // Another conversation's place is an empty one at the edge of this: it touches nothing.
  const place = { start, end: Math.max(start, Math.min(own.end, whole.end)) };
  switch (correction.type) {
    case "join":
      return join(context, text, place);
    case "relabel":
      return relabel(context, text, place, correction.label);
    case "retype":
      return retype(context, text, place, correction.kind);
  }
}

function firstVisible(text: string, from: number): number {
  const length = text.slice(from).search(/\S/);
  return length === -1 ? text.length : from + length;
}

function heardIn(turns: readonly CutTurn[], drafts: readonly TurnDraft[]): TurnDraft[] {
  return drafts.flatMap((draft, index) => {
    if (draft.begin.voice === NOBODY) return [];
    return turns[index]?.told === true ? [{ ...draft, begin: { ...draft.begin, labelSpan: null } }] : [draft];
  });
}

/** Paratexts without what is unrecognised and in no turn: it is found again in the source, where signs of the format part it. */
function withoutLoose({ turns, paratexts }: CutText): Paratext[] {
  let next = 0;
  return paratexts.filter(({ kind, span }) => {
    while (next < turns.length && (turns[next]?.span.end ?? 0) <= span.start) next += 1;
    return kind !== "unrecognised" || (turns[next]?.span.start ?? Infinity) < span.start;
  });
}
