/** Members of a long list or map of a value. */
export interface Piece {
  /** The way from the value to the list or map: names of properties, places in lists, keys of maps. */
  readonly path: readonly unknown[];
  /** What comes next in the list; for a map, pairs of key and value. */
  readonly members: readonly unknown[];
}

/** A value whose long lists and maps are empty, and their members in the order in which they are to be put back. */
export interface Apart<T> {
  readonly shell: T;
  readonly pieces: readonly Piece[];
}

/** The most that is handed over at once: numbers, objects and short strings, each counted as 1. */
const MOST_WEIGHT = 5_000;

/** Characters that are copied in the time of one object. */
const CHARACTERS_PER_WEIGHT = 500;

/**
 * Takes a value of plain objects, lists and maps apart, so that each piece is copied from thread to thread quickly. What
 * is short stays whole: a value below the weight has no pieces and is its own shell. A long string is never cut.
 */
export function takeApart<T>(value: T, mostWeight = MOST_WEIGHT): Apart<T> {
  const { shell, pieces } = take(value, [], mostWeight);
  return { shell: shell as T, pieces };
}

/** Puts a piece back into the value that it was taken from. Pieces have to come in their order; the value is changed. */
export function putBack(value: unknown, { path, members }: Piece): void {
  const target = path.reduce(stepInto, value);
  if (target instanceof Map) for (const [key, member] of members as readonly (readonly [unknown, unknown])[]) target.set(key, member);
  else if (Array.isArray(target)) for (const member of members) target.push(member);
}

function stepInto(value: unknown, step: unknown): unknown {
  if (value instanceof Map) return value.get(step);
  return typeof value === "object" && value !== null ? Reflect.get(value, step as PropertyKey) : undefined;
}

interface Taken {
  readonly shell: unknown;
  readonly weight: number;
  readonly pieces: readonly Piece[];
}

function take(value: unknown, path: readonly unknown[], most: number): Taken {
  if (typeof value === "string") return { shell: value, weight: 1 + value.length / CHARACTERS_PER_WEIGHT, pieces: [] };
  if (typeof value !== "object" || value === null) return { shell: value, weight: 1, pieces: [] };
  if (Array.isArray(value)) {
    const list = takeMembers(value, (_member, index) => [...path, index], most);
    return list.weight <= most ? { ...list, shell: list.members } : { shell: [], weight: 1, pieces: cut(list, path, most) };
  }
  if (value instanceof Map) {
    const entries = [...(value as Map<unknown, unknown>)];
    const list = takeMembers(entries.map(([, member]) => member), (_member, index) => [...path, entries[index]?.[0]], most);
    const pairs = { ...list, members: entries.map(([key], index) => [key, list.members[index]]) };
    return list.weight <= most
      ? { ...list, shell: new Map(pairs.members as [unknown, unknown][]) }
      : { shell: new Map(), weight: 1, pieces: cut(pairs, path, most) };
  }
  const keys = Object.keys(value);
  const list = takeMembers(Object.values(value), (_member, index) => [...path, keys[index]], most);
  return { ...list, shell: Object.fromEntries(keys.map((key, index) => [key, list.members[index]])) };
}

interface TakenMembers {
  readonly members: readonly unknown[];
  readonly weights: readonly number[];
  readonly weight: number;
  readonly pieces: readonly Piece[];
}

function takeMembers(
  members: readonly unknown[],
  pathOf: (member: unknown, index: number) => readonly unknown[],
  most: number,
): TakenMembers {
  const taken = members.map((member, index) => take(member, pathOf(member, index), most));
  const weights = taken.map(({ weight }) => weight);
  return {
    members: taken.map(({ shell }) => shell),
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 1),
    pieces: taken.flatMap(({ pieces }) => pieces),
  };
}

/** Cuts members into pieces; what was taken out of the members follows. */
function cut({ members, weights, pieces }: TakenMembers, path: readonly unknown[], most: number): readonly Piece[] {
  const cuts: Piece[] = [];
  let from = 0;
  let weight = 0;
  for (let index = 0; index < members.length; index += 1) {
    const next = weights[index] ?? 0;
    if (index > from && weight + next > most) {
      cuts.push({ path, members: members.slice(from, index) });
      from = index;
      weight = 0;
    }
    weight += next;
  }
  return [...cuts, { path, members: members.slice(from) }, ...pieces];
}
