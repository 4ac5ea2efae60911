import { searchStyles, type SearchableStyle } from "@colloquy/citation-formatter/catalogue";
import { list } from "../layout/ranges.js";

const MOST = 3;
/** Longer words are not compared letter by letter. */
const LONGEST = 60;

/** The ids that a name which is none may have meant, the nearest first: found by its words, or a few letters away. */
export function nearStyles(name: string, styles: readonly SearchableStyle[]): string[] {
  const found = searchStyles(name, styles).map(({ id }) => id);
  const wanted = name.toLowerCase().slice(0, LONGEST);
  const reach = Math.max(1, Math.floor(wanted.length / 4));
  const near = styles
    .map(({ id }) => ({ id, distance: editDistance(wanted, id.toLowerCase().slice(0, LONGEST)) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  return [...new Set([...found, ...near])].slice(0, MOST);
}

/** `Did you mean apa or apsa?`; null where nothing is near. */
export function didYouMean(name: string, styles: readonly SearchableStyle[]): string | null {
  const near = nearStyles(name, styles);
  return near.length === 0 ? null : `Did you mean ${list(near, "or")}?`;
}

/** How many letters must be put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}
