/**
 * Pictures of the page at several widths in both themes, for `docs/screenshots`: `npm run screenshots`. They are made
 * from the built page with the founding interview, and change only where the page does.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { findChromium, openSites, type Site } from "./site.js";
import { selectWords } from "./visit.js";

const FOLDER = fileURLToPath(new URL("../../../docs/screenshots", import.meta.url));
const THEMES = ["light", "dark"] as const;

/** What is shown, and how to get there from the page as it opens. */
interface Scene {
  readonly name: string;
  readonly widths: readonly number[];
  readonly reach: (page: Page) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  {
    name: "read",
    widths: [360, 768, 1280, 1920],
    reach: async (page) => {
      await selectWords(page, 12, "an objective necessity");
      await page.locator(".citation blockquote").waitFor();
      await page.locator('[data-turn="11"]').evaluate((turn) => turn.scrollIntoView({ block: "start" }));
    },
  },
  { name: "opening", widths: [360, 1280], reach: () => Promise.resolve() },
  {
    name: "verify",
    widths: [360, 1280],
    reach: async (page) => {
      await openView(page, "Verify");
      await page.locator(".view").getByRole("button", { name: /sample/i }).click();
      await page.getByText(/quotations? hold/).first().waitFor();
    },
  },
  { name: "look", widths: [360, 1280], reach: (page) => openView(page, "Look") },
  {
    name: "correct",
    widths: [1280],
    reach: async (page) => {
      await page.locator('[data-turn="4"] p').first().click();
      await page.getByRole("button", { name: "Correct", exact: true }).click();
      await page.locator(".correcting").waitFor();
    },
  },
];

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name }).click();
  await page.locator("main.view > *").first().waitFor();
}

async function take(site: Site, { name, reach }: Scene, width: number, colorScheme: (typeof THEMES)[number]): Promise<void> {
  const viewport = { width, height: width < 700 ? 740 : 900 };
  const context = await site.browser.newContext({ viewport, colorScheme, reducedMotion: "reduce", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator("article").first().waitFor();
  await reach(page);
  // Styles and figures are on their way for a moment.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`) });
  await context.close();
}

const chromium = findChromium(process.env);
if (chromium === null) throw new Error("Chromium was not found. Set CHROMIUM_PATH to it.");
await mkdir(FOLDER, { recursive: true });
const { sites, close } = await openSites(chromium);
const [site] = sites;
if (site === undefined) throw new Error("No page was built.");
for (const scene of SCENES) {
  for (const width of scene.widths) for (const theme of THEMES) await take(site, scene, width, theme);
}
await close();
