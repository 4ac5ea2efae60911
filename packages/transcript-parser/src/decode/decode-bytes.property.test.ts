import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.js";
import { encode } from "./encoders.test-data.js";
import { sampleBytes } from "./sample-bytes.js";
import { findUtf8Damage } from "./utf-8-damage.js";

const anyBytes = fc.uint8Array({ maxLength: 400 });
const SIGNIFICANT = [0, 10, 0x1b, 0x20, 0x24, 0x28, 0x41, 0x42, 0x61, 0x80, 0xa4, 0xbb, 0xbd, 0xbf, 0xc3, 0xe9, 0xef, 0xfe, 0xff];
/** Bytes that are likelier to come near to an encoding than random ones. */
const nearText = fc
  .array(fc.constantFrom(...SIGNIFICANT), {
    maxLength: 60,
  })
  .map((bytes) => Uint8Array.from(bytes));
const encodings = fc.constantFrom(undefined, "utf-8", "utf-16le", "utf-32be", "gb18030", "big5", "euc-jp", "nonsense");

test("bytes never throw, are decoded the same way twice, and give no more code units than there are bytes", () => {
  fc.assert(
    fc.property(fc.oneof(anyBytes, nearText), encodings, (bytes, encoding) => {
      const before = Uint8Array.from(bytes);
      const options = encoding === undefined ? {} : { encoding };
      const decoded = decodeBytes(bytes, options);
      expect(decodeBytes(bytes, options)).toEqual(decoded);
      expect(bytes).toEqual(before);
      expect(decoded.text.length).toBeLessThanOrEqual(bytes.length);
      expect(decoded.text).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("the memory of a Buffer is the caller's, and stays as it was", () => {
  // A replacement character that is spelled, beside a byte that cannot be decoded: the two are told apart.
  const spelled = fc.constantFrom([0xef, 0xbf, 0xbd], [0xfd, 0xff], [0xff], [0x61], [0x84, 0x31, 0xa4, 0x37]);
  const bytes = fc.array(spelled, { maxLength: 12 }).map((parts) => Uint8Array.from(parts.flat()));
  fc.assert(
    fc.property(fc.oneof(bytes, nearText), encodings, (given, encoding) => {
      const buffer = Buffer.from(given);
      const decoded = decodeBytes(buffer, encoding === undefined ? {} : { encoding });
      expect(Uint8Array.from(buffer)).toEqual(given);
      expect(decoded).toEqual(decodeBytes(given, encoding === undefined ? {} : { encoding }));
    }),
  );
});

test("what could not be decoded is always reported, once, at a U+FFFD", () => {
  fc.assert(
    fc.property(fc.oneof(anyBytes, nearText), (bytes) => {
      const { text, encoding, diagnostics } = decodeBytes(bytes);
      const reports = diagnostics.filter(({ code }) => code === "undecodable-bytes");
      expect(reports.length).toBeLessThanOrEqual(1);
      for (const { span } of reports) expect(text.slice(span?.start, span?.end)).toBe("\uFFFD");
      // Only Unicode can spell U+FFFD itself.
      if (!/^(?:utf|gb)/.test(encoding.name) && text.includes("\uFFFD")) expect(reports).toHaveLength(1);
    }),
  );
});

test("UTF-8 comes back as it was, with or without a mark", () => {
  // Control characters may make it UTF-16, and a mark is not text.
  const text = fc.string({ unit: "binary" }).map((value) => value.replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, "x"));
  fc.assert(
    fc.property(text, (value) => {
      expect(decodeBytes(encode(value, "utf-8"))).toEqual({
        text: value,
        encoding: { name: "utf-8", byteOrderMark: false },
        diagnostics: [],
      });
      for (const encoding of ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"]) {
        const decoded = decodeBytes(encode(`\uFEFF${value}`, encoding));
        expect(decoded).toEqual({ text: value, encoding: { name: encoding, byteOrderMark: true }, diagnostics: [] });
      }
    }),
  );
});

test("damage is counted as the platform counts it", () => {
  fc.assert(
    fc.property(fc.oneof(anyBytes, nearText), (bytes) => {
      const { invalid, firstInvalid } = findUtf8Damage(bytes);
      const intact = firstInvalid === -1 ? bytes : bytes.subarray(0, firstInvalid);
      expect(() => new TextDecoder("utf-8", { fatal: true }).decode(intact)).not.toThrow();
      const spelled = new TextDecoder().decode(bytes.map((byte) => (byte === 0xbd ? 0xbc : byte)));
      const { invalid: expected } = findUtf8Damage(bytes.map((byte) => (byte === 0xbd ? 0xbc : byte)));
      expect(spelled.split("\uFFFD").length - 1).toBe(expected);
      expect(invalid === 0).toBe(firstInvalid === -1);
    }),
  );
});

test("a sample is bounded, has what is not ASCII, and is the whole of a small file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 2000 }), (piece, times) => {
      const bytes = new Uint8Array(piece.length * times);
      for (let index = 0; index < times; index += 1) bytes.set(piece, index * piece.length);
      const sample = sampleBytes(bytes);
      expect(sample.length).toBeLessThanOrEqual(32_768 + 32);
      if (bytes.length <= 32_768) expect(sample).toBe(bytes);
      else expect(sample.some((byte) => byte >= 0x80)).toBe(piece.some((byte) => byte >= 0x80));
    }),
    { numRuns: 50 },
  );
});
