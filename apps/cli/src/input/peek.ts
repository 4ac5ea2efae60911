/** The beginning of a stream, and the stream as if nothing had been read of it. */
export interface PeekedStream {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads the first `length` bytes of a stream, or all where it has fewer. */
export async function peek(stream: AsyncIterable<Uint8Array>, length: number): Promise<PeekedStream> {
  const iterator = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
  }
  return { head: joinUpTo(read, length), chunks: resume(read, iterator) };
}

async function* resume(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* read;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

function joinUpTo(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(Math.min(length, pieces.reduce((sum, piece) => sum + piece.length, 0)));
  let at = 0;
  for (const piece of pieces) {
    const fitting = piece.subarray(0, joined.length - at);
    joined.set(fitting, at);
    at += fitting.length;
  }
  return joined;
}
