import fc from "fast-check";
import { expect, test } from "vitest";
import { readAll } from "../io/read-all.js";
import { peek } from "./peek.js";

async function* stream(pieces: readonly Uint8Array[], closed: () => void): AsyncGenerator<Uint8Array> {
  try {
    await Promise.resolve();
    yield* pieces;
  } finally {
    closed();
  }
}

test("the head is the beginning, and the stream still has everything", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 9 })), fc.integer({ min: 1, max: 30 }), async (pieces, length) => {
      const all = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
      const { head, chunks } = await peek(stream(pieces, () => undefined), length);
      expect(head).toEqual(all.slice(0, length));
      expect(await readAll(chunks)).toEqual(all);
    }),
  );
});

test("a stream that is left early is closed", async () => {
  let closed = 0;
  const pieces = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];
  const { chunks } = await peek(stream(pieces, () => (closed += 1)), 1);
  const iterator = chunks[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.return?.();
  expect(closed).toBe(1);
});
