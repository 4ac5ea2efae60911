import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { violations } from "../violations.js";
import { give, visit } from "../visit.js";
import type { Step } from "./step.js";

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(query);
}

async function expectFound(page: Page, turns: string): Promise<void> {
  await page.getByRole("heading", { name: turns, exact: true }).waitFor();
}

/** A conversation that is shown in parts; only its last turn says “lighthouse”. */
const LONG = Array.from({ length: 2400 }, (_, at) => `${at % 2 === 0 ? "Birch" : "Ash"}: ${at === 2399 ? "The lighthouse." : `Sand, load ${at + 1}.`}`).join("\n\n");

export const SEARCHING: readonly Step[] = [
  {
    name: "/ and words: the turns that have them, the places marked, the count said",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await search(page, '"historic mission"');
        await expectFound(page, "1 turn");
        await page.getByRole("status").getByText("1 turn.").waitFor({ state: "attached" });
        assert.match(await page.locator(".result").innerText(), /^Turn\s+12 Tokaev\s+….*historic mission/i);
        assert.deepEqual(await page.locator(".conversation mark").allInnerTexts(), ["historic mission"]);
        assert.equal(await page.locator(".contents ol:not(.results)").count(), 0);
      }),
  },
  {
    name: "Enter, n and N go through the places and around the ends, and the turn can be cited",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await search(page, "speaker:tokaev kazakhstan");
        await page.keyboard.press("Enter");
        await page.locator(".turn.selected mark.current").waitFor();
        const places = await page.locator(".conversation mark").count();
        assert.ok(places > 1);
        assert.equal(await page.locator(".match-steps span").first().innerText(), `1 of ${places}`);
        await page.keyboard.press("N");
        await page.locator(".match-steps span", { hasText: `${places} of ${places}` }).first().waitFor();
        await page.keyboard.press("n");
        await page.locator(".match-steps span", { hasText: `1 of ${places}` }).first().waitFor();
        await page.locator(".forms dd").first().waitFor();
        assert.equal(await page.locator("mark.current").count(), 1);
      }),
  },
  {
    name: "the arrow keys go through the results, Enter leads to the text, Escape clears",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await search(page, "china");
        await page.locator(".result").first().waitFor();
        const second = await page.locator(".result").nth(1).getAttribute("href");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.locator("mark.current").waitFor();
        assert.equal(new URL(page.url()).hash, second);
        await page.keyboard.press("Escape");
        await page.getByRole("heading", { name: /exchanges/ }).waitFor();
        assert.equal(await page.locator(".conversation mark").count(), 0);
        assert.equal(await page.getByRole("searchbox").inputValue(), "");
      }),
  },
  {
    name: "what is odd in a query is said in words",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await search(page, "speaker:zebra");
        await page.getByText("No speaker is called zebra.").waitFor();
        await expectFound(page, "No turns");
      }),
  },
  {
    name: "topics are searched by their labels",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await search(page, "topic:russia moscow");
        await page.locator(".result").first().waitFor();
        assert.ok((await page.locator(".conversation mark").allInnerTexts()).every((word) => word === "Moscow"));
        assert.equal(await page.locator(".query-notes").count(), 0);
      }),
  },
  {
    name: "a match in another part of a long transcript is gone to, and another document is searched anew",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "drop", LONG, "sand.txt");
        await page.locator(".parts").first().waitFor({ timeout: 60_000 });
        await search(page, "lighthouse");
        await page.keyboard.press("Enter");
        await page.locator("#t\\=2400 mark.current").waitFor({ timeout: 60_000 });
        await give(page, "drop", "Ann: A lighthouse?\n\nBo: Yes.\n", "two.txt");
        await page.getByRole("heading", { name: "1 exchange", exact: true }).waitFor();
        assert.equal(await page.getByRole("searchbox").inputValue(), "");
        await search(page, "lighthouse");
        await expectFound(page, "1 turn");
      }),
  },
  {
    name: "on a narrow page the masthead leads to the field, and a bar back to the results",
    run: (site, log) =>
      visit(site, log, { width: 360 }, async ({ page }) => {
        await page.getByRole("button", { name: "Search" }).click();
        await page.keyboard.type("kazakh*");
        await page.locator(".result").nth(3).click();
        await page.locator("mark.current").waitFor();
        const bar = page.getByRole("group", { name: "Matches" });
        await bar.getByRole("button", { name: "Next" }).click();
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        await bar.getByRole("button", { name: "Results" }).click();
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Search the transcript");
      }),
  },
  ...(["light", "dark"] as const).flatMap((colorScheme) =>
    [1280, 360].map((width): Step => ({
      name: `axe finds nothing wrong with results in ${colorScheme} colours at ${width} pixels`,
      run: (site, log) =>
        visit(site, log, { colorScheme, width }, async ({ page }) => {
          await search(page, "kazakhstan OR zebra:x");
          await page.locator(".result").first().waitFor();
          await page.keyboard.press("Enter");
          await page.locator("mark.current").waitFor();
          await page.locator(".forms dd").first().waitFor();
          assert.deepEqual(await violations(page), []);
        }),
    })),
  ),
];
