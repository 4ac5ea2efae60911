import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deriveId, hashText, sha256Hex, type IdType } from "./id.js";

/** Example values of NIST for SHA-256 (FIPS 180-4): messages in ASCII, and their digests. */
const VECTORS: Record<string, [message: string, digest: string]> = {
  "the empty message": ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  "a message of one block": ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  "a message of two blocks": [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  "a message of 896 bits": [
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  ],
  "a million times the letter a": [
    "a".repeat(1_000_000),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  ],
};

test.for(Object.entries(VECTORS))("SHA-256 of %s is that of the standard", ([, [message, digest]]) => {
  expect(sha256Hex(new TextEncoder().encode(message))).toBe(digest);
  expect(hashText(message)).toBe(digest);
});

test("SHA-256 agrees with OpenSSL on every message", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
  );
});

test("the hash of a text is that of its UTF-8 form, where a lone surrogate is U+FFFD", () => {
  expect(hashText("é😀")).toBe(sha256Hex(new Uint8Array([0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80])));
  expect(hashText("a\uD83Db")).toBe(hashText("a\uFFFDb"));
});

test("the hash of a text keeps its byte-order mark, its line ends and its normalisation apart", () => {
  const texts = ["é", "e\u0301", "\uFEFFé", "é\n", "é\r\n"];
  expect(new Set(texts.map(hashText)).size).toBe(texts.length);
});

const TYPES = { source: "src", transcript: "tr", speaker: "sp", turn: "t", exchange: "x" } satisfies Record<
  IdType,
  string
>;
const type = fc.constantFrom("source", "transcript", "speaker", "turn", "exchange");
const span = fc.record({ start: fc.nat(), end: fc.nat() });

test("an id is a prefix and the first 60 bits of a digest in Crockford's base 32", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), type, span, (hash, of, place) => {
      const digest = createHash("sha256").update(`${hash}:${of}:${place.start}:${place.end}`).digest("hex");
      const bits = BigInt(`0x${digest.slice(0, 15)}`)
        .toString(2)
        .padStart(60, "0");
      const letters = (bits.match(/.{5}/g) ?? []).map((five) =>
        "0123456789abcdefghjkmnpqrstvwxyz".charAt(parseInt(five, 2)),
      );
      expect(deriveId(of, hash, place)).toBe(`${TYPES[of]}-${letters.join("")}`);
    }),
  );
});

test("ids of a known place stay what they are from release to release", () => {
  const hash = hashText("Q: Why?");
  expect(deriveId("turn", hash, { start: 0, end: 7 })).toBe("t-352db011v8vt");
  expect(deriveId("source", hash, { start: 0, end: 7 })).toBe("src-vk2pfenv7ccj");
});

test("another type, text or place gives another id", () => {
  const hash = hashText("a");
  const ids = [
    deriveId("turn", hash, { start: 1, end: 23 }),
    deriveId("exchange", hash, { start: 1, end: 23 }).replace("x-", "t-"),
    deriveId("turn", hashText("b"), { start: 1, end: 23 }),
    deriveId("turn", hash, { start: 12, end: 3 }),
    deriveId("turn", hash, { start: 1, end: 24 }),
    deriveId("turn", hash, { start: 2, end: 23 }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
