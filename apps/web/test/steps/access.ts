import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { violations } from "../violations.js";
import { visit } from "../visit.js";
import type { Step } from "./step.js";

const STATES: readonly { readonly what: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { what: "as it opens", reach: () => Promise.resolve() },
  {
    what: "with a turn cited and a topic marked",
    reach: async (page) => {
      await page.locator(".topic:visible").first().click();
      await page.keyboard.press("j");
      await page.locator(".forms dd").first().waitFor();
    },
  },
  {
    what: "with a turn corrected, and every form of correcting open",
    reach: async (page) => {
      await page.keyboard.press("j");
      await page.getByRole("button", { name: "Correct turn" }).click();
      await page.locator(".correcting details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      await page.getByLabel("Date").fill("2004-13");
      await page.getByLabel("Second turn begins").selectOption({ label: "with other words…" });
      await page.getByRole("button", { name: "Join with turn 2" }).click();
      await page.locator("#t\\=14").waitFor({ state: "detached" });
    },
  },
  { what: "with the help open", reach: (page) => page.keyboard.press("?") },
  {
    what: "with the ways to save open",
    reach: async (page) => {
      await page.getByRole("button", { name: "Save…" }).click();
      await page.locator("dialog[open] button").nth(1).waitFor();
    },
  },
  {
    what: "with the samples open",
    reach: (page) => page.getByText("Samples", { exact: true }).first().click(),
  },
  { what: "with the field for text open", reach: (page) => page.getByRole("button", { name: "Paste text" }).click() },
  {
    what: "with a file refused",
    reach: async (page) => {
      await page.getByLabel("Open a file").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("") });
      await page.getByRole("region", { name: "Not opened" }).waitFor();
    },
  },
];

export const ACCESS: readonly Step[] = [
  ...(["light", "dark", "forced"] as const).flatMap((colours) =>
    [1280, 360].map((width): Step => ({
      name: `axe finds nothing wrong in ${colours} colours at ${width} pixels`,
      // The other form shows the same elements.
      forms: ["served"],
      run: async (site, log) => {
        for (const { what, reach } of STATES) {
          await visit(site, log, { colorScheme: colours === "dark" ? "dark" : "light", width }, async ({ page }) => {
            if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
            await reach(page);
            assert.deepEqual(await violations(page), [], what);
          });
        }
      },
    })),
  ),
  ...[320, 360, 768, 1000, 1280, 1920].map((width): Step => ({
    name: `nothing is wider than a page of ${width} pixels`,
    run: (site, log) =>
      visit(site, log, { width, hash: "#t=12" }, async ({ page }) => {
        await page.locator(".forms dd").first().waitFor();
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${beyond} pixels too wide`);
      }),
  })),
];
