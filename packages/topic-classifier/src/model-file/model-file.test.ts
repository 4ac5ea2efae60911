import fc from "fast-check";
import { expect, test } from "vitest";
import { codedTalks, HARBOUR } from "../fixtures/coded-talks.js";
import { trainModel } from "../models/trained/train-model.js";
import { checksum } from "./checksum.js";
import { loadModel, saveModel } from "./index.js";

const TALKS = codedTalks(8);
const MODEL = trainModel(HARBOUR, TALKS, { features: { bits: 12 } });
const DOCUMENTS = TALKS[0]?.documents ?? [];
const scoresOf = (bytes: Uint8Array): unknown => {
  const loaded = loadModel(bytes);
  return loaded.ok ? loaded.value.score(DOCUMENTS) : loaded.diagnostics;
};
const codeOf = (bytes: Uint8Array): string | undefined => {
  const loaded = loadModel(bytes);
  return loaded.ok ? undefined : loaded.diagnostics[0]?.code;
};

test("with 32 bits every score and every piece of evidence comes back to the last bit", () => {
  expect(scoresOf(saveModel(MODEL, { precision: 32 }))).toEqual(MODEL.score(DOCUMENTS));
});

test("with 8 bits the likeliest codes stay, and their scores nearly", () => {
  const loaded = loadModel(saveModel(MODEL));
  if (!loaded.ok) throw new Error("not loaded");
  const scores = loaded.value.score(DOCUMENTS);
  MODEL.score(DOCUMENTS).forEach(([first], at) => {
    expect(scores[at]?.[0]?.codeId).toBe(first?.codeId);
    expect(scores[at]?.[0]?.score).toBeCloseTo(first?.score ?? 0, 1);
  });
});

test("the same model gives the same bytes, and a loaded one those that it was loaded from", () => {
  const bytes = saveModel(MODEL, { precision: 32 });
  expect(saveModel(MODEL, { precision: 32 })).toEqual(bytes);
  const loaded = loadModel(bytes);
  expect(loaded.ok && saveModel(loaded.value, { precision: 32 })).toEqual(bytes);
});

/** The bytes with something changed and a checksum that fits again. */
function forged(bytes: Uint8Array, change: (content: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy.subarray(24));
  new DataView(copy.buffer).setUint32(20, checksum(copy.subarray(24)), true);
  return copy;
}

const BYTES = saveModel(MODEL);
const bodyOf = (content: Uint8Array): number => 8 + new DataView(content.buffer, content.byteOffset).getUint32(0, true);
const withHeader = (change: (header: string) => string): Uint8Array =>
  forged(BYTES, (content) => {
    const length = new DataView(content.buffer, content.byteOffset).getUint32(0, true);
    const text = change(new TextDecoder().decode(content.subarray(8, 8 + length)));
    content.set(new TextEncoder().encode(text.padEnd(length).slice(0, length)), 8);
  });

test.each<[string, string, Uint8Array]>([
  ["nothing", "not-a-model", new Uint8Array(0)],
  ["another file", "not-a-model", new TextEncoder().encode("PK a file of another kind")],
  ["a file cut off", "model-cut-off", BYTES.slice(0, -10)],
  ["a file with more behind it", "model-cut-off", Uint8Array.of(...BYTES, 0)],
  ["only the beginning", "model-version", BYTES.slice(0, 18)],
  ["a later version", "model-version", BYTES.map((byte, at) => (at === 16 ? 2 : byte))],
  ["one bit changed", "model-damaged", BYTES.map((byte, at) => (at === BYTES.length - 1 ? byte ^ 1 : byte))],
  ["a header that is no JSON", "model-header", withHeader((text) => text.replace("{", "["))],
  ["millions of features", "model-cut-off", withHeader((text) => text.replace(/"features":\d{3}/, '"features":999'))],
  ["more columns than the shape has", "model-header", withHeader((text) => text.replace(/"columns":\d+/, '"columns":9'))],
  ["a learner that nobody knows", "model-header", withHeader((text) => text.replace('"svm"', '"xyz"'))],
  ["features out of order", "model-numbers", forged(BYTES, (content) => content.fill(0x7f, bodyOf(content), bodyOf(content) + 100))],
])("%s is refused as %s", (_, code, bytes) => {
  expect(codeOf(bytes)).toBe(code);
});

test("a weight that is no number is refused", () => {
  const bytes = saveModel(MODEL, { precision: 32 });
  expect(codeOf(forged(bytes, (content) => new DataView(content.buffer, content.byteOffset).setFloat32(content.length - 4, Number.NaN, true)))).toBe("model-numbers");
});

test("no bytes make loading throw, and what loads scores", () => {
  const patch = fc.tuple(fc.nat({ max: BYTES.length - 25 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(patch, { minLength: 1, maxLength: 5 }), (patches) => {
      const bytes = forged(BYTES, (content) => {
        for (const [at, byte] of patches) content[at] = byte;
      });
      const loaded = loadModel(bytes);
      if (loaded.ok) for (const scores of loaded.value.score(DOCUMENTS)) for (const { score } of scores) expect(score >= 0 && score <= 1.000001).toBe(true);
      else expect(loaded.diagnostics[0]?.hint).toBeTruthy();
    }),
    { numRuns: 200 },
  );
});
