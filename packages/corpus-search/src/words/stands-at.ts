/** Words that are looked for side by side. */
export interface WantedWords {
  readonly keys: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
}

/** Whether words stand side by side from a place among some others on. */
export function standsAt({ keys, prefix }: WantedWords, among: readonly string[], at: number): boolean {
  const last = keys.length - 1;
  for (const [offset, key] of keys.entries()) {
    const word = among[at + offset];
    if (word === undefined || !(offset === last && prefix ? word.startsWith(key) : word === key)) return false;
  }
  return keys.length > 0;
}

/** Whether words stand side by side anywhere among some others. */
export function standsAmong(wanted: WantedWords, among: readonly string[]): boolean {
  return among.some((_, at) => standsAt(wanted, among, at));
}
