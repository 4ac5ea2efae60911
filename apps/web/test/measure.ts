/**
 * Measures the built page in a real browser. Run with the folder of the documents to read (`5000-turns.txt`, `50-mb.txt`);
 * prints JSON. `npm run bench -- web` makes the documents and prints a table.
 */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findChromium, openSites, type Site } from "./site.js";

/** What was measured of a form of the page, in milliseconds. */
export interface PageTimes {
  readonly kind: Site["kind"];
  /** From the start of the navigation to the founding interview on the screen; several visits, sorted. */
  readonly opening: readonly number[];
  readonly documents: readonly DocumentTimes[];
}

/** What was measured of the reading of one document. */
export interface DocumentTimes {
  readonly file: string;
  /** From choosing the file to the last word of the worker that reads it. */
  readonly read: number;
  /** From there to the document on the screen. */
  readonly shown: number;
  /** The longest task of the page's thread until the document is on the screen, and for two seconds after. */
  readonly longestTask: number;
}

const VISITS = 7;
const FILES = ["5000-turns.txt", "50-mb.txt"];

/** Notes long tasks, and when the worker began to hand over what it has read. Runs before the scripts of the page. */
const OBSERVER = `{
  const noted = (globalThis.noted = { tasks: [], parsed: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => { if (data.type === "read") noted.parsed = performance.now(); });
    }
  };
}`;

async function open(site: Site): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await site.browser.newContext({ serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: OBSERVER });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator("article").first().waitFor();
  return { page, close: () => context.close() };
}

/** When the first turn of a document is on the screen, in milliseconds of the page's clock. */
function paintOfTurn(page: Page, isShown: string): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const look = () => {
      if (${isShown}) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

async function measureOpening(site: Site): Promise<number[]> {
  const times: number[] = [];
  for (let visit = 0; visit <= VISITS; visit += 1) {
    const context = await site.browser.newContext({ serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.url, { waitUntil: "commit" });
    times.push(await paintOfTurn(page, `document.querySelector("article") !== null`));
    await context.close();
  }
  // The first visit warms the server and the browser.
  return times.slice(1).sort((a, b) => a - b);
}

async function measureDocument(site: Site, folder: string, file: string): Promise<DocumentTimes> {
  const { page, close } = await open(site);
  page.setDefaultTimeout(300_000);
  try {
    await page.evaluate("noted.tasks.length = 0");
    await page.getByLabel("Open a file").setInputFiles(join(folder, file));
    const started = await page.evaluate<number>("performance.now()");
    const shown = await paintOfTurn(page, `document.querySelector("footer.colophon")?.textContent.startsWith(${JSON.stringify(file)})`);
    await page.waitForTimeout(2000);
    const noted = await page.evaluate<{ tasks: { startTime: number; duration: number }[]; parsed: number }>("noted");
    return { file, read: noted.parsed - started, shown: shown - noted.parsed, longestTask: Math.max(0, ...noted.tasks.map(({ duration }) => duration)) };
  } finally {
    await close();
  }
}

async function main(folder: string): Promise<void> {
  const chromium = findChromium(process.env);
  if (chromium === null) throw new Error("Chromium was not found. Install it, or set CHROMIUM_PATH to it.");
  const { sites, close } = await openSites(chromium);
  try {
    const results: PageTimes[] = [];
    for (const site of sites) {
      const opening = await measureOpening(site);
      const documents: DocumentTimes[] = [];
      for (const file of FILES) documents.push(await measureDocument(site, folder, file));
      results.push({ kind: site.kind, opening, documents });
    }
    console.log(JSON.stringify(results));
  } finally {
    await close();
  }
}

await main(process.argv[2] ?? ".");
