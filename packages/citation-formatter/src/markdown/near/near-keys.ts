/** Keys of more letters are not compared: nobody types them. */
const LONGEST = 64;
/** So many keys are looked at for each that is not known. */
const COMPARED = 1000;

/** The known keys that a mistyped one may mean, the nearest first: at most three, at most two or a third of its letters away. */
export function nearKeys(key: string, known: readonly string[]): string[] {
  if (key.length > LONGEST) return [];
  const limit = Math.min(2, Math.floor(key.length / 3));
  return known
    .slice(0, COMPARED)
    .map((candidate) => ({ candidate, distance: distance(key.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter((near) => near.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Letters to add, drop or change (Levenshtein); more than the limit where the lengths differ by more. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
