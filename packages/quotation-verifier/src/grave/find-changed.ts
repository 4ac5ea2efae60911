import type { ComparedRun } from "../compare/compare-run.js";
import type { SourceToken, Stretch } from "../index/read-stretch.js";
import { GRAVE_KINDS, type GraveChange, type GraveKind } from "./finding.js";
import { graveWord, type GraveWord } from "./word-kinds.js";

/** Grave words that quotation and source do not share. */
export interface GraveWords {
  readonly kind: GraveKind;
  readonly change: GraveChange;
  /** Words of the source. */
  readonly source: readonly GraveWord[];
  /** Words of the quotation. */
  readonly quoted: readonly GraveWord[];
}

/** What the source has of a kind beside the words that are quoted. */
export function cutOff(kind: GraveKind, tokens: readonly SourceToken[]): GraveWords {
  return { kind, change: "cut-off", source: tokens.map((token) => ({ kind, value: token.key, token })), quoted: [] };
}

/** The grave words among the differences of an altered run, change by change. */
export function findChanged(compared: ComparedRun, stretch: Stretch): GraveWords[] {
  const found: GraveWords[] = [];
  let removed: GraveWord[] = [];
  let added: GraveWord[] = [];
  const close = (): void => {
    found.push(...GRAVE_KINDS.flatMap((kind) => compareKind(kind, removed, added)));
    removed = [];
    added = [];
  };
  for (const step of compared.steps ?? []) {
    if (step.kind === "kept") close();
    if (step.kind === "removed") removed.push(...sourceWord(stretch, step.source));
    if (step.kind === "added") added.push(...quotedWord(compared, stretch, step.quoted));
  }
  close();
  return found;
}

/** The grave word at a token of the source, in a list that is empty where it is none. */
export function sourceWord(stretch: Stretch, at: number): GraveWord[] {
  const word = graveWord(stretch.tokens, at, stretch.sentenceStarts[at] === true, stretch.language);
  return word === null ? [] : [word];
}

function quotedWord({ run }: ComparedRun, stretch: Stretch, at: number): GraveWord[] {
  const before = run.tokens[at - 1];
  const startsSentence = before === undefined || (before.kind === "mark" && ".!?".includes(before.key));
  const word = graveWord(run.tokens, at, startsSentence, stretch.language);
  return word === null ? [] : [word];
}

/** What one side has and the other has not. Equal numbers of negations (`don't`, `do not`) deny the same. */
function compareKind(kind: GraveKind, removed: readonly GraveWord[], added: readonly GraveWord[]): GraveWords[] {
  const source = without(removed, added, kind);
  const quoted = without(added, removed, kind);
  if (source.length === 0 && quoted.length === 0) return [];
  const change = quoted.length === 0 ? "removed" : source.length === 0 ? "added" : "changed";
  return [{ kind, change, source, quoted }];
}

function without(words: readonly GraveWord[], others: readonly GraveWord[], kind: GraveKind): GraveWord[] {
  const spare = others.filter((other) => other.kind === kind).map((other) => other.value);
  return words.filter((word) => {
    if (word.kind !== kind) return false;
    const same = spare.indexOf(word.value);
    if (same !== -1) spare.splice(same, 1);
    return same === -1;
  });
}
