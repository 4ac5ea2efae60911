/** The turn that an address asks for (`#t=12`), or null. */
export function readDeepLink(hash: string): number | null {
  const match = /^#t=([1-9]\d{0,8})$/.exec(hash);
  return match === null ? null : Number(match[1]);
}

/** The fragment of an address that asks for a turn; without one, empty. */
export function writeDeepLink(ordinal: number | null): string {
  return ordinal === null ? "" : `#t=${ordinal}`;
}

/** The id of the element of a turn, so that a plain link reaches it without script. */
export function turnElementId(ordinal: number): string {
  return `t=${ordinal}`;
}
