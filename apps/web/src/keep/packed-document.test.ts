import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NO_RECIPE } from "../correct/corrections.js";
import { MOST_PACKED, packDocument, unpackDocument } from "./packed-document.js";

const RECIPE = { ...NO_RECIPE, speakers: { Ann: { name: "Ann Lind" } } };

test("pasted text travels in a link, with what was corrected", async () => {
  const packed = await packDocument({ input: "Ann: Was it damp?\n\nБо: Да, «да».\n", recipe: RECIPE });
  expect(packed).toMatch(/^[\w-]+$/);
  expect(await unpackDocument(packed)).toEqual({ input: "Ann: Was it damp?\n\nБо: Да, «да».\n", recipe: RECIPE });
});

test("any bytes of a file travel as they are, under its name", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, name) => {
      const unpacked = await unpackDocument(await packDocument({ input: new File([new Uint8Array(bytes)], name), recipe: NO_RECIPE }));
      const { input } = unpacked ?? { input: "" };
      if (typeof input === "string") throw new Error("not a file");
      expect(input.name).toBe(name);
      expect(new Uint8Array(await input.arrayBuffer())).toEqual(new Uint8Array(bytes));
    }),
  );
});

test("a link that was cut off or changed gives nothing, and never fails", async () => {
  const packed = await packDocument({ input: "Ann: Was it damp?\n\nBo: It was.\n", recipe: RECIPE });
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), async (end) => {
      expect(await unpackDocument(packed.slice(0, end))).toBeNull();
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[\w-]{0,80}$/), async (odd) => {
      expect(await unpackDocument(odd)).toBeNull();
    }),
  );
});

test("a link that unpacks to more than is read gives nothing", async () => {
  const packed = await packDocument({ input: "a".repeat(6_000_000), recipe: NO_RECIPE });
  expect(packed.length).toBeLessThan(2 * MOST_PACKED);
  expect(await unpackDocument(packed)).toBeNull();
});
