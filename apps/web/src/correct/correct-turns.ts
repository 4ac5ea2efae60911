import {
  toSource,
  turnExtent,
  type Correction,
  type Paratext,
  type ParatextKind,
  type Recipe,
  type Source,
  type Speaker,
  type Transcript,
  type Turn,
} from "@colloquy/corpus-schema";

/** The text that a correction is of. */
interface OfText {
  readonly source: Pick<Source, "textSha256">;
}

/**
 * A recipe with one more correction of a place. Corrections hold for one text alone: those that were made for another one,
 * and would not be applied anyway, make room.
 */
export function addCorrection(recipe: Recipe, { source: { textSha256 } }: OfText, ...added: readonly Correction[]): Recipe {
  if (added.length === 0) return recipe;
  const own = recipe.textSha256 === textSha256 ? (recipe.corrections ?? []) : [];
  return { ...recipe, textSha256, corrections: [...own, ...added] };
}

/** A recipe with other corrections of places; without any, it is no longer of one text. */
export function withCorrections(recipe: Recipe, corrections: readonly Correction[]): Recipe {
  if (corrections.length > 0) return { ...recipe, corrections };
  const { corrections: _none, textSha256: _text, ...rest } = recipe;
  return rest;
}

/** What a recipe can call a speaker by: a label, else the name; null for a voice that has neither. */
export function callOf({ labels, name }: Pick<Speaker, "labels" | "name">): string | null {
  return labels[0] ?? name?.full ?? null;
}

/**
 * What to call a person by whom somebody has typed: the label of the speaker of that name, else what was typed. A label
 * stays what it is when the speaker is renamed later.
 */
function callByLabel({ speakers }: Pick<Transcript, "speakers">, typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const speaker = speakers.find(({ name }) => name?.full.toLowerCase() === wanted);
  return (speaker === undefined ? null : callOf(speaker)) ?? typed.trim();
}

/** Of exactly two speakers, what to call the one who does not speak a turn; null where there is no such one. */
export function callOther({ speakers }: Pick<Transcript, "speakers">, turn: Turn): string | null {
  const [other, ...more] = speakers.filter(({ id }) => id !== turn.speakerId);
  return other === undefined || more.length > 0 || speakers.length !== 2 ? null : callOf(other);
}

/**
 * Makes two turns of one.
 *
 * @param offset where the second turn begins, in UTF-16 code units of `turn.text`
 * @param label who says the second part: a label or a name; without it, of two speakers the other one, else nobody. The
 * recipe names that speaker, so that it stays the same one when speakers are merged later.
 */
export function splitTurn(recipe: Recipe, transcript: Transcript, turn: Turn, offset: number, label?: string): Recipe {
  const at = toSource(turn, offset, "start");
  const who = label === undefined ? callOther(transcript, turn) : callByLabel(transcript, label);
  return addCorrection(recipe, transcript, who === null ? { type: "split", at } : { type: "split", at, label: who });
}

/** Makes one turn of two that follow each other; the first one's speaker says it. */
export function joinTurns(recipe: Recipe, transcript: OfText, first: Turn, second: Turn): Recipe {
  const span = { start: turnExtent(first).start, end: turnExtent(second).end };
  return addCorrection(recipe, transcript, { type: "join", span });
}

/** Gives a turn to another speaker, known by a label or a name, or new. */
export function relabelTurn(recipe: Recipe, transcript: Transcript, turn: Turn, label: string): Recipe {
  return addCorrection(recipe, transcript, relabelling(turn, callByLabel(transcript, label)));
}

/** The correction that gives a turn to another speaker. */
export function relabelling(turn: Turn, label: string): Correction {
  return { type: "relabel", span: turnExtent(turn), label };
}

/** Makes paratext of a turn, its label included. */
export function retypeTurn(recipe: Recipe, transcript: OfText, turn: Turn, kind: ParatextKind): Recipe {
  return addCorrection(recipe, transcript, { type: "retype", span: turnExtent(turn), kind });
}

/** Makes another kind of paratext of one, or speech of the turn before it. */
export function retypeParatext(recipe: Recipe, transcript: OfText, { span }: Paratext, kind: ParatextKind | "speech"): Recipe {
  return addCorrection(recipe, transcript, { type: "retype", span, kind });
}

/** The turn after one, or null. */
export function turnAfter({ turns }: Pick<Transcript, "turns">, turn: Turn): Turn | null {
  return turns[turn.ordinal] ?? null;
}
