import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";

// A page whose policy forbids code made from text reports each attempt, also one that is caught.
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  z.config({ jitless: false });
  vi.unstubAllGlobals();
});

async function attemptsWith(jitless: boolean): Promise<number> {
  z.config({ jitless });
  const attempt = vi.fn();
  vi.stubGlobal("Function", new Proxy(Function, { construct: (target, args: string[]) => (attempt(), new target(...args)) }));
  const { readRecipe } = await import("./index.js");
  expect(readRecipe({ schemaVersion: 1, speakers: { Bo: { name: "Bo Ray" } } }).ok).toBe(true);
  expect(readRecipe({ schemaVersion: 2 }).ok).toBe(false);
  return attempt.mock.calls.length;
}

test("no code is made from text where zod is told not to", async () => {
  expect(await attemptsWith(true)).toBe(0);
});

test("elsewhere it is, for speed", async () => {
  expect(await attemptsWith(false)).toBeGreaterThan(0);
});
