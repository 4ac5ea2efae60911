/** The bytes that this process holds once garbage is collected; where it may not be (`--expose-gc`), with the garbage. */
export function heldBytes(): number {
  // The first collection finds the arrays that are not held any more, the second gives their memory back.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
