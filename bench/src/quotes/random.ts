/** A stream of numbers that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** The generator of Park and Miller: enough to choose passages with. */
export function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return limit <= 0 ? 0 : state % limit;
  };
  return { below, pick: (items) => items[below(items.length)] };
}
