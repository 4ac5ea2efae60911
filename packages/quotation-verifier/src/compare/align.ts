import type { Token } from "../fold/token.js";

/** A step of an alignment, with positions in the two lists of tokens. */
export type AlignmentStep =
  | { readonly kind: "kept"; readonly quoted: number; readonly source: number }
  | { readonly kind: "added"; readonly quoted: number }
  | { readonly kind: "removed"; readonly source: number };

/** How far the two lists may drift apart before the alignment gives up following. */
const HALF_BAND = 160;
/** The size of the table at most; for very long quotations the band is narrower. */
const MAX_CELLS = 2_000_000;
const MIN_WIDTH = 64;
const WORD_COST = 4;
const MARK_COST = 1;
const FAR = 0x3fffffff;

/** A word that is kept is worth a little, so that of equally cheap ways the one that keeps more is taken. */
const gainOf = (token: Token | undefined): number => (token?.kind === "mark" ? 0 : 1);
const costOf = (token: Token | undefined): number => (token?.kind === "mark" ? MARK_COST : WORD_COST);

/**
 * The cheapest way from a passage of the source to the quotation by removing and adding tokens, words at a higher
 * cost than marks. What the source has before and after costs nothing and is left out. The shortest edit script
 * (Levenshtein without substitution) in a band of fixed width about the diagonal that runs from the first of the
 * source's tokens to the last: time and memory grow with the length of the quotation alone.
 */
export function align(quoted: readonly Token[], source: readonly Token[]): AlignmentStep[] {
  const table = fillTable(quoted, source);
  return trim(groupChanges(trace(table, quoted, source)));
}

interface Table {
  readonly width: number;
  /** The column of the source at which the band of each row begins. */
  readonly left: (row: number) => number;
  /** The last row: the least cost for the quotation to end at each column. */
  readonly last: Int32Array;
  readonly moves: Uint8Array;
}

const KEPT = 1;
const ADDED = 2;
const REMOVED = 3;

function fillTable(quoted: readonly Token[], source: readonly Token[]): Table {
  const width = bandWidth(quoted.length, source.length);
  const { quotedKeys, sourceKeys } = numberKeys(quoted, source);
  const left = (row: number): number =>
    Math.round((Math.max(0, source.length + 1 - width) * row) / Math.max(1, quoted.length));
  const moves = new Uint8Array((quoted.length + 1) * width);
  let above = new Int32Array(width);
  for (let row = 1; row <= quoted.length; row += 1) {
    const shift = left(row) - left(row - 1);
    const current = new Int32Array(width);
    for (let cell = 0; cell < width; cell += 1) {
      const column = left(row) + cell;
      const kept =
        column > 0 && quotedKeys[row - 1] === sourceKeys[column - 1]
          ? (above[cell + shift - 1] ?? FAR) - gainOf(quoted[row - 1])
          : FAR;
      const added = (above[cell + shift] ?? FAR) + costOf(quoted[row - 1]);
      const removed = cell > 0 ? (current[cell - 1] ?? FAR) + costOf(source[column - 1]) : FAR;
      current[cell] = Math.min(kept, added, removed, FAR);
      moves[row * width + cell] = kept <= added && kept <= removed ? KEPT : added <= removed ? ADDED : REMOVED;
    }
    above = current;
  }
  return { width, left, last: above, moves };
}

function bandWidth(quoted: number, source: number): number {
  const affordable = Math.max(MIN_WIDTH, Math.floor(MAX_CELLS / (quoted + 1)));
  return Math.min(source + 1, Math.abs(source - quoted) + 2 * HALF_BAND + 1, affordable);
}

/** Keys as numbers, which compare faster. Keys of the source that the quotation has not are all -1. */
function numberKeys(
  quoted: readonly Token[],
  source: readonly Token[],
): { quotedKeys: Int32Array; sourceKeys: Int32Array } {
  const numbers = new Map<string, number>();
  for (const { key } of quoted) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const numberOf = ({ key }: Token): number => numbers.get(key) ?? -1;
  return { quotedKeys: Int32Array.from(quoted, numberOf), sourceKeys: Int32Array.from(source, numberOf) };
}

function trace(
  { width, left, last, moves }: Table,
  quoted: readonly Token[],
  source: readonly Token[],
): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let row = quoted.length;
  let column = left(row) + last.reduce((best, cost, cell) => (cost < (last[best] ?? FAR) ? cell : best), 0);
  while (row > 0) {
    const move = moves[row * width + column - left(row)];
    if (move === KEPT && column > 0 && column <= source.length) {
      row -= 1;
      column -= 1;
      steps.push({ kind: "kept", quoted: row, source: column });
    } else if (move === REMOVED && column > 0) {
      column -= 1;
      steps.push({ kind: "removed", source: column });
    } else {
      row -= 1;
      steps.push({ kind: "added", quoted: row });
    }
  }
  return steps.reverse();
}

/** Within each change, what was removed comes before what was added. */
function groupChanges(steps: readonly AlignmentStep[]): AlignmentStep[] {
  const grouped: AlignmentStep[] = [];
  const added: AlignmentStep[] = [];
  for (const step of steps) {
    if (step.kind === "added") {
      added.push(step);
    } else {
      if (step.kind === "kept") grouped.push(...added.splice(0));
      grouped.push(step);
    }
  }
  return [...grouped, ...added];
}

/** Without what the source has before the first and after the last token that was kept. */
function trim(steps: readonly AlignmentStep[]): AlignmentStep[] {
  const first = steps.findIndex((step) => step.kind === "kept");
  const last = steps.findLastIndex((step) => step.kind === "kept");
  return steps.filter((step, at) => step.kind !== "removed" || (at > first && at < last));
}
