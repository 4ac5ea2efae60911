import type { PredictedMetadata, Prediction } from "./prediction.js";

/** What was counted in one document; scores are shares of these, so that documents can be pooled. */
export interface Counts {
  readonly goldTurns: number;
  readonly predictedTurns: number;
  /** Turns whose start was found to within three characters, white space and what is not said aside. */
  readonly foundTurns: number;
  /** Characters of speech, white space aside. */
  readonly speech: number;
  readonly covered: number;
  readonly byLabel: number;
  readonly byPerson: number;
  readonly byRole: number;
  /** Characters that nobody says, and those of them that lie in a predicted turn. */
  readonly unspoken: number;
  readonly leaked: number;
  readonly fields: number;
  readonly fieldsRight: number;
  readonly fieldsInvented: number;
  readonly wrongFields: readonly string[];
}

const TOLERANCE = 3;

/** Names are compared without case, accents and punctuation. */
export function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Compares a prediction with the gold annotation of a text. */
export function scoreDocument(text: string, gold: Prediction, predicted: Prediction): Counts {
  const owner = ownersOf(text, gold);
  const claimed = ownersOf(text, predicted);
  const aliases = aliasesOf(gold);
  const ownAliases = aliasesOf(predicted);
  const counts = { speech: 0, covered: 0, byLabel: 0, byPerson: 0, byRole: 0, unspoken: 0, leaked: 0 };
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    const turn = gold.turns[(owner[at] ?? 0) - 1];
    const guess = predicted.turns[(claimed[at] ?? 0) - 1];
    if (turn === undefined) {
      counts.unspoken += 1;
      if (guess !== undefined) counts.leaked += 1;
      continue;
    }
    counts.speech += 1;
    if (guess === undefined) continue;
    counts.covered += 1;
    const names = aliases.get(turn.speaker);
    if ((ownAliases.get(guess.speaker) ?? []).some((name) => names?.includes(name) === true)) counts.byLabel += 1;
    if (foldName(guess.speaker) === foldName(turn.speaker)) counts.byPerson += 1;
    if (guess.role === turn.role) counts.byRole += 1;
  }
  return {
    goldTurns: gold.turns.length,
    predictedTurns: predicted.turns.length,
    foundTurns: foundTurns(text, gold, predicted),
    ...counts,
    ...scoreMetadata(gold.metadata, predicted.metadata),
  };
}

/** For each character the number of its turn, from 1; 0 where nobody says it. */
function ownersOf(text: string, { turns, nonSpeech }: Prediction): Int32Array {
  const owners = new Int32Array(text.length);
  turns.forEach(({ startChar, endChar }, index) => owners.fill(index + 1, startChar, endChar));
  for (const { startChar, endChar } of nonSpeech) owners.fill(0, startChar, endChar);
  return owners;
}

function aliasesOf({ speakers, turns }: Prediction): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { speaker } of turns) names.set(speaker, [foldName(speaker)]);
  for (const { name, aliases } of speakers) names.set(name, [...(names.get(name) ?? []), foldName(name), ...aliases.map(foldName)]);
  return names;
}

function foundTurns(text: string, gold: Prediction, predicted: Prediction): number {
  const silent = new Uint8Array(text.length);
  for (const { startChar, endChar } of gold.nonSpeech) silent.fill(1, startChar, endChar);
  const free = new Set(gold.turns.map(({ startChar }) => startChar));
  let found = 0;
  for (const { startChar } of predicted.turns) {
    let moved = startChar;
    while (moved < text.length && (/\s/.test(text.charAt(moved)) || silent[moved] === 1)) moved += 1;
    const near = [...free].filter((start) => Math.min(Math.abs(start - startChar), Math.abs(start - moved)) <= TOLERANCE);
    const [best] = near.sort((a, b) => Math.abs(a - moved) - Math.abs(b - moved));
    if (best === undefined) continue;
    free.delete(best);
    found += 1;
  }
  return found;
}

function scoreMetadata(gold: PredictedMetadata, predicted: PredictedMetadata): Pick<Counts, "fields" | "fieldsRight" | "fieldsInvented" | "wrongFields"> {
  let fields = 0;
  let fieldsRight = 0;
  let fieldsInvented = 0;
  const wrongFields: string[] = [];
  for (const field of ["title", "interviewees", "interviewers", "outlet", "date", "place"] as const) {
    const expected = valuesOf(gold[field]);
    const actual = valuesOf(predicted[field]);
    if (expected.length === 0) {
      if (actual.length === 0) continue;
      fieldsInvented += 1;
      wrongFields.push(`${field} invented: ${JSON.stringify(predicted[field])}`);
      continue;
    }
    fields += 1;
    if (expected.join("|") === actual.join("|")) fieldsRight += 1;
    else wrongFields.push(`${field}: ${JSON.stringify(predicted[field])}, not ${JSON.stringify(gold[field])}`);
  }
  return { fields, fieldsRight, fieldsInvented, wrongFields };
}

function valuesOf(value: string | readonly string[] | null): string[] {
  const values = value === null ? [] : typeof value === "string" ? [value] : value;
  return [...new Set(values.map(foldName).filter((name) => name !== ""))].sort();
}

/** The scores of one document, or of several with their counts added up. */
export interface Scores {
  readonly boundaryF1: number;
  readonly byLabel: number;
  readonly byPerson: number;
  readonly byRole: number;
  readonly recall: number;
  readonly leakage: number;
  readonly metadata: number;
  readonly invented: number;
}

/** Scores of pooled counts. */
export function scoresOf(documents: readonly Counts[]): Scores {
  const sum = (pick: (counts: Counts) => number): number => documents.reduce((total, counts) => total + pick(counts), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const turns = sum((counts) => counts.goldTurns) + sum((counts) => counts.predictedTurns);
  const speech = sum((counts) => counts.speech);
  const unspoken = sum((counts) => counts.unspoken);
  return {
    boundaryF1: turns === 0 ? 1 : (2 * sum((counts) => counts.foundTurns)) / turns,
    byLabel: share(sum((counts) => counts.byLabel), speech),
    byPerson: share(sum((counts) => counts.byPerson), speech),
    byRole: share(sum((counts) => counts.byRole), speech),
    recall: share(sum((counts) => counts.covered), speech),
    leakage: unspoken === 0 ? 0 : sum((counts) => counts.leaked) / unspoken,
    metadata: share(sum((counts) => counts.fieldsRight), sum((counts) => counts.fields)),
    invented: sum((counts) => counts.fieldsInvented),
  };
}
