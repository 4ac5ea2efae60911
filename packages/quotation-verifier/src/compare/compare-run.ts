import { compareTokens } from "../fold/compare-tokens.js";
import type { FoldingName, Token } from "../fold/token.js";
import type { WordRange } from "../index/occurrences.js";
import type { SourceToken, Stretch } from "../index/read-stretch.js";
import { align, type AlignmentStep } from "./align.js";
import type { Run } from "./pattern.js";

/** A run of a quotation beside its passage of the source. */
export interface ComparedRun {
  readonly run: Run;
  /** The passage, as a half-open range of the stretch's tokens. */
  readonly from: number;
  readonly to: number;
  readonly foldings: readonly FoldingName[];
  /** Token by token, for a run that was altered; null where it has the wording of the passage. */
  readonly steps: readonly AlignmentStep[] | null;
}

const LEADING_MARKS: Readonly<Record<string, FoldingName>> = { '"': "quotation-marks" };
const TRAILING_MARKS: Readonly<Record<string, FoldingName>> = {
  '"': "quotation-marks",
  ".": "final-punctuation",
  ",": "final-punctuation",
  "。": "final-punctuation",
  "、": "final-punctuation",
  "،": "final-punctuation",
  "۔": "final-punctuation",
};
/** Marks in the place of which a full stop or comma would change what is said. */
const TELLING_MARKS = new Set(["?", "!", "؟", "‽"]);
/** Marks that may stand between the last word and a telling mark. */
const CLOSING_MARKS = new Set(['"', ")", "]", "»"]);
const MAX_TRIMMED = 4;

/**
 * Compares a run with words of the source that are the same by number: the foldings that it needs, or null where
 * marks or capitals differ by more than foldings. Marks at the outer ends are trimmed only as far as needed.
 */
export function compareVerbatim(run: Run, stretch: Stretch, words: WordRange): ComparedRun | null {
  const first = stretch.tokenOfWord(words.start);
  const last = stretch.tokenOfWord(words.end - 1);
  const trailing = run.tokens.length - 1 - run.lastWord;
  for (const trim of trimmings(run)) {
    const from = first - run.firstWord + trim.leading;
    const to = last + 1 + trailing - trim.trailing;
    const foldings = compareRange(run, stretch, trim, { from, to });
    if (foldings !== null) return { run, from, to, foldings: [...new Set(foldings)], steps: null };
  }
  return null;
}

interface Trimming {
  readonly leading: number;
  readonly trailing: number;
}

/** How many marks to leave out at either end, the fewest first. */
function trimmings(run: Run): Trimming[] {
  const leading = run.opens ? countWhile(run.tokens.slice(0, MAX_TRIMMED), LEADING_MARKS) : 0;
  const trailing = run.closes ? countWhile(run.tokens.slice(-MAX_TRIMMED).reverse(), TRAILING_MARKS) : 0;
  const all: Trimming[] = [];
  for (let front = 0; front <= leading; front += 1) {
    for (let back = 0; back <= trailing; back += 1) all.push({ leading: front, trailing: back });
  }
  return all.sort((a, b) => a.leading + a.trailing - b.leading - b.trailing);
}

function countWhile(tokens: readonly Token[], marks: Readonly<Record<string, FoldingName>>): number {
  const count = tokens.findIndex((token) => marks[token.key] === undefined);
  return count === -1 ? tokens.length : count;
}

function compareRange(
  run: Run,
  stretch: Stretch,
  trim: Trimming,
  range: { from: number; to: number },
): FoldingName[] | null {
  if (range.from < 0 || range.to > stretch.tokens.length) return null;
  if (range.to - range.from !== run.tokens.length - trim.leading - trim.trailing) return null;
  const quoted = run.tokens.slice(trim.leading, run.tokens.length - trim.trailing);
  const source = stretch.tokens.slice(range.from, range.to);
  const foldings = trimmedFoldings(run, trim);
  if (foldings.includes("final-punctuation") && isTelling(stretch, range.to)) return null;
  const firstWord = run.firstWord - trim.leading;
  for (const [at, token] of quoted.entries()) {
    const other = source[at];
    const sentenceStart = startsSentence(stretch, range.from, at, firstWord);
    const needed =
      other === undefined
        ? null
        : compareTokens(token, other, { first: at === 0, opens: run.opens && at <= firstWord, sentenceStart });
    if (needed === null) return null;
    foldings.push(...needed);
  }
  return foldings;
}

function isTelling(stretch: Stretch, to: number): boolean {
  let at = to;
  while (CLOSING_MARKS.has(stretch.tokens[at]?.key ?? "")) at += 1;
  return TELLING_MARKS.has(stretch.tokens[at]?.key ?? "");
}

/** Whether the first word begins a sentence of the source, be it behind an opening mark. */
function startsSentence(stretch: Stretch, from: number, at: number, firstWord: number): boolean {
  if (at !== firstWord) return false;
  const atMark = from + at - 1;
  return (
    stretch.sentenceStarts[from + at] === true ||
    (stretch.tokens[atMark]?.kind === "mark" && stretch.sentenceStarts[atMark] === true)
  );
}

function trimmedFoldings(run: Run, trim: Trimming): FoldingName[] {
  const front = run.tokens.slice(0, trim.leading).map((token) => LEADING_MARKS[token.key]);
  const back = run.tokens.slice(run.tokens.length - trim.trailing).map((token) => TRAILING_MARKS[token.key]);
  return [...front, ...back].filter((name) => name !== undefined);
}

/** How many tokens about the words of a passage may belong to it. */
const MARGIN = 4;

/** Compares a run with the words of the source that come nearest to it, and says what was altered. */
export function compareAltered(run: Run, stretch: Stretch, words: WordRange): ComparedRun {
  const start = Math.max(0, stretch.tokenOfWord(words.start) - MARGIN);
  const end = Math.min(stretch.tokens.length, stretch.tokenOfWord(words.end - 1) + 1 + MARGIN);
  const foldings = new Set<FoldingName>();
  const aligned = align(run.tokens, stretch.tokens.slice(start, end))
    .map((step) => (step.kind === "added" ? step : { ...step, source: step.source + start }))
    .flatMap((step) => splitUnlike(run, stretch, step, foldings));
  const steps = extendEdges(run, stretch, dropEdgeMarks(run, aligned));
  const sources = steps.flatMap((step) => (step.kind === "added" ? [] : [step.source]));
  const from = sources[0] ?? start;
  return { run, from, to: (sources.at(-1) ?? from - 1) + 1, foldings: [...foldings], steps };
}

/** A pair of tokens that only look alike (`us`, `US`) is a removal and an addition. */
function splitUnlike(run: Run, stretch: Stretch, step: AlignmentStep, foldings: Set<FoldingName>): AlignmentStep[] {
  if (step.kind !== "kept") return [step];
  const quoted = run.tokens[step.quoted];
  const source = stretch.tokens[step.source];
  if (quoted === undefined || source === undefined) return [step];
  const sentenceStart = stretch.sentenceStarts[step.source] === true;
  const needed = compareTokens(quoted, source, { first: true, opens: run.opens && step.quoted === 0, sentenceStart });
  if (needed === null)
    return [
      { kind: "removed", source: step.source },
      { kind: "added", quoted: step.quoted },
    ];
  for (const name of needed) foldings.add(name);
  return [step];
}

/** Marks at the ends that a quotation may have of its own are no alteration. */
function dropEdgeMarks(run: Run, steps: readonly AlignmentStep[]): AlignmentStep[] {
  const isOwn = (step: AlignmentStep | undefined, marks: Readonly<Record<string, FoldingName>>): boolean =>
    step?.kind === "added" && marks[run.tokens[step.quoted]?.key ?? ""] !== undefined;
  let from = 0;
  let to = steps.length;
  while (isOwn(steps[from], LEADING_MARKS)) from += 1;
  while (to > from && isOwn(steps[to - 1], TRAILING_MARKS)) to -= 1;
  return steps.slice(from, to);
}

/** Words that the quotation adds at an end stand for as many words of the source there, within the sentence. */
function extendEdges(run: Run, stretch: Stretch, steps: AlignmentStep[]): AlignmentStep[] {
  const firstKept = steps.findIndex((step) => step.kind === "kept");
  const lastKept = steps.findLastIndex((step) => step.kind === "kept");
  const first = steps[firstKept];
  const last = steps[lastKept];
  if (first?.kind !== "kept" || last?.kind !== "kept") return steps;
  const front = countWords(run, steps.slice(0, firstKept));
  const back = countWords(run, steps.slice(lastKept + 1));
  const before = sourceWords(stretch, first.source, -1, front).reverse();
  const after = sourceWords(stretch, last.source, 1, back);
  const removed = (source: number): AlignmentStep => ({ kind: "removed", source });
  return [...before.map(removed), ...steps.slice(0, lastKept + 1), ...after.map(removed), ...steps.slice(lastKept + 1)];
}

function countWords(run: Run, steps: readonly AlignmentStep[]): number {
  return steps.filter((step) => step.kind === "added" && run.tokens[step.quoted]?.kind === "word").length;
}

/** Tokens beside one of the source, up to a number of words, or to the end of the sentence. */
function sourceWords(stretch: Stretch, beside: number, direction: 1 | -1, count: number): number[] {
  const found: number[] = [];
  let words = 0;
  for (let at = beside; words < count; ) {
    const crosses = stretch.sentenceStarts[direction === 1 ? at + 1 : at] === true;
    at += direction;
    const token: SourceToken | undefined = stretch.tokens[at];
    if (crosses || token === undefined) break;
    found.push(at);
    if (token.kind === "word") words += 1;
  }
  return found;
}
