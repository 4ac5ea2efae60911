import { isWhiteSpace } from "@colloquy/corpus-schema";
import { isBlank, type LineTable } from "./split-lines.js";

const MAX_NUMBER = 40;
const LEAST_LINES = 12;
const LEAST_SHARE = 0.6;

/**
 * A table without the numbers at the starts of lines, where the document numbers its lines: 1 to 25 on each page of a
 * court record. `froms` then points after the number, and a line of nothing else is blank.
 */
export function stripLineNumbers(lines: LineTable): LineTable {
  const after = numberEnds(lines);
  if (after === null) return lines;
  const froms = Int32Array.from(lines.froms);
  for (let index = 0; index < lines.count; index += 1) {
    const at = after[index] ?? 0;
    if (at === 0) continue;
    let from = at;
    const end = lines.ends[index] ?? 0;
    while (from < end && isWhiteSpace(lines.text.charCodeAt(from))) from += 1;
    froms[index] = from;
  }
  // Indentation counts from the number on.
  const starts = Int32Array.from(lines.starts, (start, index) => (after[index] ?? 0) || start);
  const margins = Array.from(after.keys())
    .filter((index) => (after[index] ?? 0) > 0)
    .map((index) => ({ start: lines.froms[index] ?? 0, end: after[index] ?? 0 }));
  return { ...lines, starts, froms, margins };
}

/** For each line the offset after its number, 0 where it has none; null where the document does not number its lines. */
function numberEnds(lines: LineTable): Int32Array | null {
  const after = new Int32Array(lines.count);
  let filled = 0;
  let numbered = 0;
  let steps = 0;
  let previous = 0;
  for (let index = 0; index < lines.count; index += 1) {
    if (isBlank(lines, index)) continue;
    filled += 1;
    const from = lines.froms[index] ?? 0;
    const end = lines.ends[index] ?? 0;
    const number = leadingNumber(lines.text, from, end);
    if (number === null) continue;
    numbered += 1;
    if (number.value === previous + 1 || number.value === 1) steps += 1;
    previous = number.value;
    after[index] = number.end;
  }
  const regular = numbered >= LEAST_LINES && numbered >= LEAST_SHARE * filled && steps >= 0.9 * numbered;
  return regular ? after : null;
}

function leadingNumber(text: string, from: number, end: number): { readonly value: number; readonly end: number } | null {
  let at = from;
  while (at < end && at < from + 3 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at += 1;
  if (at === from) return null;
  const value = Number(text.slice(from, at));
  if (value === 0 || value > MAX_NUMBER) return null;
  return at === end || isWhiteSpace(text.charCodeAt(at)) ? { value, end: at } : null;
}
