import { readTime } from "../layout/read-time.js";
import { findPageFurniture } from "./page-furniture.js";
import { stripLineNumbers } from "./line-numbers.js";
import { isBlank, LINE, type LineTable } from "./split-lines.js";

const MAX_TIME_LINE = 40;

/**
 * Marks what stands on lines of its own and nobody reads: page heads and numbers, rules, times. The numbers of a court
 * record's lines are taken off their lines. Everything is learned from its repetition in this document.
 */
export function markFurniture(lines: LineTable): LineTable {
  const bare = stripLineNumbers(lines);
  const flags = Uint8Array.from(bare.flags);
  for (const index of findTimeLines(bare)) flags[index] = (flags[index] ?? 0) | LINE.furniture | LINE.time;
  for (const index of findPageFurniture(bare)) flags[index] = (flags[index] ?? 0) | LINE.furniture;
  return { ...bare, flags };
}

/** Times of the recording on lines of their own: two at least. */
function findTimeLines(lines: LineTable): number[] {
  const found: number[] = [];
  for (let index = 0; index < lines.count; index += 1) {
    const from = lines.froms[index] ?? 0;
    const end = lines.ends[index] ?? 0;
    if (end - from > MAX_TIME_LINE || end === from || isBlank(lines, index)) continue;
    const code = lines.text.charCodeAt(from);
    // A digit, or a bracket before one.
    if (!(code >= 0x30 && code <= 0x39) && !"[(<{#".includes(lines.text.charAt(from))) continue;
    const time = readTime(lines.text, from, end);
    if (time === null) continue;
    if (time.end === end || isTimeRange(lines.text.slice(time.end, end))) found.push(index);
  }
  return found.length > 1 ? found : [];
}

/** `00:00:01.000 --> 00:00:04.000`, `0:12 - 0:40`. */
function isTimeRange(rest: string): boolean {
  const second = /^\s*(?:-->|-|–|—)\s*/.exec(rest);
  if (second === null) return false;
  return readTime(rest, second[0].length, rest.length)?.end === rest.length;
}
