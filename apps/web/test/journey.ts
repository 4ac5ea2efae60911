/**
 * A person's way through both forms of the built page, in a real browser. Run with `npm run test:browser`, or for some
 * groups of steps with `npm run test:browser -- citing access`, or for one form with `-- --form single-file`; prints a line
 * for each step and ends with exit code 1 where one failed.
 */
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import { findChromium, openSites, type Site } from "./site.js";
import { ACCESS } from "./steps/access.js";
import { ADDRESSES } from "./steps/addresses.js";
import { CITING } from "./steps/citing.js";
import { CORRECTING } from "./steps/correcting.js";
import { HOSTILE } from "./steps/hostile.js";
import { KEYBOARD } from "./steps/keyboard.js";
import { LOOKING } from "./steps/looking.js";
import { MISHAPS } from "./steps/mishaps.js";
import { OFFLINE } from "./steps/offline.js";
import { OPENING } from "./steps/opening.js";
import { READING } from "./steps/reading.js";
import { SAVING } from "./steps/saving.js";
import { SEARCHING } from "./steps/searching.js";
import type { Step } from "./steps/step.js";
import { VERIFYING } from "./steps/verifying.js";
import type { Log } from "./visit.js";

/** The steps, by the name of their group. */
const GROUPS: Readonly<Record<string, readonly Step[]>> = {
  reading: READING,
  citing: CITING,
  correcting: CORRECTING,
  keyboard: KEYBOARD,
  addresses: ADDRESSES,
  opening: OPENING,
  offline: OFFLINE,
  hostile: HOSTILE,
  mishaps: MISHAPS,
  verifying: VERIFYING,
  looking: LOOKING,
  searching: SEARCHING,
  saving: SAVING,
  access: ACCESS,
};

/** What must be true of all visits together; it comes last. */
const AFTERWARDS: readonly Step[] = [
  {
    name: "no request left the origin of the page",
    forms: ["served"],
    run: ({ url }, { requests }) => {
      const { origin } = new URL(url);
      assert.deepEqual(requests.filter((address) => new URL(address).origin !== origin), []);
      assert.ok(requests.length > 0, "no request was noticed at all");
      return Promise.resolve();
    },
  },
  {
    name: "nothing was asked for but the file itself",
    forms: ["single-file"],
    run: ({ url }, { requests }) => {
      const others = requests.filter((address) => address.replace(/#.*/, "") !== url && !address.startsWith("blob:null/"));
      assert.deepEqual(others, []);
      assert.ok(requests.includes(url), "not even the file was asked for");
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
  const walked = steps.filter(({ forms }) => forms?.includes(site.kind) ?? true);
  let failed = 0;
  console.log(`\n${site.kind}: ${site.url}`);
  for (const { name, run } of walked) {
    try {
      await run(site, log);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${String(error).replace(/^/gm, "        ")}`);
    }
  }
  console.log(`${walked.length - failed} passed, ${failed} failed`);
  return failed;
}

/** The steps of the groups that were asked for; without any, all of them. */
function chooseSteps(names: readonly string[]): readonly Step[] {
  const chosen = names.length === 0 ? Object.keys(GROUPS) : names;
  return chosen.flatMap((name) => {
    const steps = GROUPS[name];
    if (steps === undefined) throw new Error(`There is no group ${name}; there are ${Object.keys(GROUPS).join(", ")}.`);
    return steps;
  });
}

async function main(): Promise<number> {
  const chromium = findChromium(process.env);
  if (chromium === null) {
    console.error("Chromium was not found. Install it (Debian: apt install chromium), or set CHROMIUM_PATH to it.");
    return 1;
  }
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { form: { type: "string" } } });
  const steps = [...chooseSteps(positionals), ...AFTERWARDS];
  const { sites, close } = await openSites(chromium);
  try {
    const chosen = sites.filter(({ kind }) => values.form === undefined || kind === values.form);
    if (chosen.length === 0) throw new Error(`There is no form ${values.form}; there are ${sites.map(({ kind }) => kind).join(", ")}.`);
    let failed = 0;
    for (const site of chosen) failed += await walk(site, steps);
    return Math.min(1, failed);
  } finally {
    await close();
  }
}

process.exitCode = await main();
