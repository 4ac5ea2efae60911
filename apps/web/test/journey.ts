/**
 * A person's way through the built page, in a real browser. Run with `npm run test:browser`; prints a line for each
 * step and ends with exit code 1 where one failed.
 */
import assert from "node:assert/strict";
import { findChromium, openSite, type Site } from "./site.js";
import { ACCESS } from "./steps/access.js";
import { CITING } from "./steps/citing.js";
import { KEYBOARD } from "./steps/keyboard.js";
import { OPENING } from "./steps/opening.js";
import { READING } from "./steps/reading.js";
import type { Step } from "./steps/step.js";
import type { Log } from "./visit.js";

/** What must be true of all visits together; it comes last. */
const AFTERWARDS: readonly Step[] = [
  {
    name: "no request left the origin of the page",
    run: ({ url }, { requests }) => {
      const { origin } = new URL(url);
      assert.deepEqual(requests.filter((address) => new URL(address).origin !== origin), []);
      assert.ok(requests.length > 0, "no request was noticed at all");
      return Promise.resolve();
    },
  },
  {
    name: "no script failed, and the page's policy had nothing to refuse",
    run: (_site, { errors }) => {
      assert.deepEqual(errors, []);
      return Promise.resolve();
    },
  },
];

async function walk(site: Site, steps: readonly Step[]): Promise<number> {
  const log: Log = { requests: [], errors: [] };
  let failed = 0;
  for (const { name, run } of steps) {
    try {
      await run(site, log);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${String(error).replace(/^/gm, "        ")}`);
    }
  }
  console.log(`${steps.length - failed} passed, ${failed} failed`);
  return failed;
}

async function main(): Promise<number> {
  const chromium = findChromium(process.env);
  if (chromium === null) {
    console.error("Chromium was not found. Install it (Debian: apt install chromium), or set CHROMIUM_PATH to it.");
    return 1;
  }
  const site = await openSite(chromium);
  try {
    return Math.min(1, await walk(site, [...READING, ...CITING, ...KEYBOARD, ...OPENING, ...ACCESS, ...AFTERWARDS]));
  } finally {
    await site.close();
  }
}

process.exitCode = await main();
