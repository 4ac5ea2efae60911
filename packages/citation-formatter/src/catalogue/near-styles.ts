import { editDistance } from "../near/edit-distance.js";
import { searchStyles, type SearchableStyle } from "./search-styles.js";

const MOST = 3;
/** Longer words are not compared letter by letter. */
const LONGEST = 60;

/**
 * The ids that a name which is none may have meant, the nearest first: found by its words, or at most a fourth of its
 * letters away, one at least.
 *
 * @returns three ids at most.
 */
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
