import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDeepLink, turnElementId, writeDeepLink } from "./deep-link.js";

test("the link of any turn is read back, and leads to its element", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (ordinal) => {
      expect(readDeepLink(writeDeepLink(ordinal))).toBe(ordinal);
      expect(writeDeepLink(ordinal)).toBe(`#${turnElementId(ordinal)}`);
    }),
  );
});

test("without a turn there is no fragment", () => {
  expect(writeDeepLink(null)).toBe("");
});

test.each(["", "#", "#t=", "#t=0", "#t=-1", "#t=1.5", "#t=01", "#t=12x", "#x=1", "#t=99999999999"])(
  "%o asks for no turn",
  (hash) => {
    expect(readDeepLink(hash)).toBeNull();
  },
);
