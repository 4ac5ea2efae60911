import { foldLabel } from "../layout/label-shape.js";
import { HEADER_KEYS, type HeaderField } from "../layout/label-words.table.js";

/** A key of front matter within a line, and its value. Offsets in the line, half-open, without white space and stops. */
export interface KeyOfLine {
  readonly field: HeaderField;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The mark of a list or the edge of a table before a key: `• Date: …`, `| Date | … |`. */
const ITEM = /^\s{0,8}(?:[-*•·–—|]\s{1,8})/u;
const MAX_KEY = 60;

/** Where a line's key begins and ends, and where its value may begin; null where a line has none. */
export function keySpan(line: string): { readonly start: number; readonly end: number; readonly value: number } | null {
  const item = ITEM.exec(line.slice(0, MAX_KEY))?.[0] ?? "";
  const length = line.slice(item.length, MAX_KEY).search(item.includes("|") ? /[:：\t|]/u : /[:：\t]/u);
  return length === -1 ? null : { start: item.length, end: item.length + length, value: item.length + length + 1 };
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
