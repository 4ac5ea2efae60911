import { foldLabel } from "../layout/label-shape.js";
import { HEADER_KEYS, type HeaderField } from "../layout/label-words.table.js";

/** A key of front matter within a line, and its value. Offsets in the line, half-open, without white space and stops. */
export interface KeyOfLine {
  readonly field: HeaderField;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const KEY = /(?:^|[.;,|·•–—]\s{1,4}|\s{2,8}|\t)(\p{L}[\p{L} ]{1,30}?)\s?[:：]\s/gu;
const MAX_LINE = 800;

/**
 * The keys of a line that holds several: `Interviewer: Carla Ruiz. Date: 4 May 2021. Location: Varnhamn.` Empty where it
 * does not begin with one, has fewer than two different ones, or one has no value.
 */
export function keysOfLine(line: string): readonly KeyOfLine[] {
  if (line.length > MAX_LINE) return [];
  const found: { field: HeaderField; key: string; at: number; from: number }[] = [];
  for (const match of line.matchAll(KEY)) {
    const key = foldLabel(match[1] ?? "");
    const field = HEADER_KEYS.get(key);
    if (field === undefined) continue;
    found.push({ field, key, at: match.index, from: match.index + match[0].length });
  }
  if (found.length < 2 || line.slice(0, found[0]?.at).trim() !== "" || new Set(found.map(({ key }) => key)).size < found.length) return [];
  const keys = found.map(({ field, key, from }, index): KeyOfLine => {
    const value = line.slice(from, found[index + 1]?.at ?? line.length);
    const start = from + value.length - value.trimStart().length;
    return { field, key, start, end: start + withoutStop(value.trim()).length };
  });
  return keys.every(({ start, end }) => start < end) ? keys : [];
}

/** A value without the mark that parts it from the next key; a full stop after one letter belongs to a name. */
function withoutStop(value: string): string {
  const bare = /[;,|·•–—]$/u.test(value) ? value.slice(0, -1).trimEnd() : value;
  return /\p{L}{2}\.$|\d\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}
