import fc from "fast-check";

/** A file with some bytes changed, taken out or repeated, and perhaps cut off. */
export function damaged(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(file.length - 1);
  const change = fc.oneof(
    fc.record({ kind: fc.constant("flip" as const), at: place, length: fc.constant(1), byte: fc.nat(255) }),
    fc.record({ kind: fc.constantFrom("cut" as const, "repeat" as const), at: place, length: fc.nat(2000), byte: fc.constant(0) }),
    // Signs of markup do more harm than others.
    fc.record({ kind: fc.constant("flip" as const), at: place, length: fc.constant(1), byte: fc.constantFrom(0x3c, 0x3e, 0x22, 0x26, 0x2f) }),
  );
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 6 }), fc.option(place)).map(([changes, end]) => {
    let bytes = file;
    for (const { kind, at, length, byte } of changes) {
      const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
      const middle = kind === "flip" ? Uint8Array.of(byte) : kind === "cut" ? new Uint8Array() : Uint8Array.from([...piece, ...piece]);
      bytes = Uint8Array.from([...before, ...middle, ...after]);
    }
    return end === null ? bytes : bytes.slice(0, end);
  });
}
