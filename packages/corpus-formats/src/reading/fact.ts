/** Something that is known of a transcript, for people. */
export interface Fact {
  readonly name: string;
  /** What is known, as words; empty where the addresses say all. */
  readonly value: string;
  /** Addresses that belong to it, as they were written: anything at all. */
  readonly addresses: readonly string[];
}

/** A fact of some parts with commas between them; none where nothing is known. */
export function fact(
  name: string,
  parts: readonly (string | undefined)[],
  addresses: readonly (string | undefined)[] = [],
): Fact[] {
  const value = parts.filter((part) => part !== undefined && part !== "").join(", ");
  const known = addresses.filter((address) => address !== undefined);
  return value === "" && known.length === 0 ? [] : [{ name, value, addresses: known }];
}

/** A word with a capital letter, as the name of a fact. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll("-", " ");
}
