/**
 * Hands a long list over piece by piece and rests in between, so that neither thread is kept from a person for long.
 *
 * @param size how many members a piece has
 * @param goesOn asked before each piece; where it is false, no more are handed over
 */
export async function inPieces<T>(
  list: readonly T[],
  size: number,
  handOver: (piece: readonly T[]) => void,
  goesOn: () => boolean = () => true,
): Promise<void> {
  for (let at = 0; at < list.length && goesOn(); at += size) {
    handOver(list.slice(at, at + size));
    await rest();
  }
}

/** Resolves when everything else that waits has had its turn. */
export function rest(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
