import type { Span } from "@colloquy/corpus-schema";
import type { DateForm } from "./date-forms.js";
import { readDateTokens, type DateTokens } from "./date-tokens.js";
import { readDate, type FigureReading } from "./read-date.js";

/** A date found in a text. */
export interface FoundDate {
  /** EDTF. */
  readonly edtf: string;
  /** Offsets in the text that was searched. */
  readonly span: Span;
}

interface Candidate {
  /** Null for what is no date and no part of it is one. */
  readonly edtf: string | null;
  /** Its tokens. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** How much of a text is read before and after what every date has. The longest date of any language is shorter. */
const BEFORE = 140;
const AFTER = 90;

/**
 * The dates of some forms in a text, by place; where forms overlap the longest wins. Only what lies around an anchor is
 * read: something that every date of these forms has and most prose has not, such as a number of four digits.
 */
export function searchDates(
  text: string,
  anchor: RegExp,
  forms: readonly DateForm[],
  reading: FigureReading,
): FoundDate[] {
  const found: FoundDate[] = [];
  for (const piece of piecesAround(text, anchor)) {
    const tokens = readDateTokens(text, piece);
    for (const { edtf, from, to } of longest(candidates(tokens, forms, reading), tokens.starts.length)) {
      if (edtf !== null) found.push({ edtf, span: { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 } });
    }
  }
  return found;
}

/** The surroundings of all anchors. Those that touch are one, so that nothing is read twice. */
function piecesAround(text: string, anchor: RegExp): Span[] {
  const pieces: { start: number; end: number }[] = [];
  anchor.lastIndex = 0;
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const start = Math.max(0, match.index - BEFORE);
    const end = Math.min(text.length, anchor.lastIndex + AFTER);
    const last = pieces.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}

function candidates(tokens: DateTokens, forms: readonly DateForm[], reading: FigureReading): Candidate[] {
  const found: Candidate[] = [];
  for (const { needs, pattern, parts, claims } of forms) {
    if (!needs.test(tokens.kinds)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(tokens.kinds); match !== null; match = pattern.exec(tokens.kinds)) {
      const edtf = readDate(tokens, parts, match, reading);
      const to = pattern.lastIndex;
      const length = (tokens.ends[to - 1] ?? 0) - (tokens.starts[match.index] ?? 0);
      if (edtf !== null || claims) found.push({ edtf, from: match.index, to, length });
      // What is no date may overlap one.
      if (edtf === null) pattern.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** The longest candidates of which no two overlap, by place. Of equals the one of the earlier form is taken. */
function longest(all: readonly Candidate[], tokenCount: number): Candidate[] {
  if (all.length < 2) return [...all];
  const taken = new Uint8Array(tokenCount);
  const chosen: Candidate[] = [];
  for (const candidate of [...all].sort((a, b) => b.length - a.length)) {
    // No candidate is longer than one that was chosen before, so that an overlap shows at an end.
    if (taken[candidate.from] === 1 || taken[candidate.to - 1] === 1) continue;
    taken.fill(1, candidate.from, candidate.to);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}
