import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { give, selectWords, visit } from "../visit.js";
import type { Step } from "./step.js";

const LAMP = "Keeping the light on\n\nAnn: When was it lit? I ask.\n\nBo: In May. And where was that?\n\nCid: Here.\n\nAnn: And then?\n\nBo: Nobody asked us.\n";

async function openCorrections(page: Page): Promise<void> {
  await page.locator(".tools").getByRole("button", { name: "Correct", exact: true }).click();
  await page.getByRole("region", { name: "Correct" }).waitFor();
}

/** Opens a chapter of the panel. */
async function openChapter(page: Page, name: string): Promise<void> {
  await page.locator(".correcting summary", { hasText: name }).click();
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole("status").getByText(words).waitFor({ state: "attached" });
}

async function giveLamp(page: Page): Promise<void> {
  await give(page, "drop", LAMP, "lamp.txt");
  await page.locator("#t\\=5 .words", { hasText: "Nobody asked us." }).waitFor();
}

const heads = (page: Page): Promise<string[]> => page.locator("article h3").allTextContents();

export const CORRECTING: readonly Step[] = [
  {
    name: "the person behind a label is set, undone and done again by button and by key",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await openCorrections(page);
        await openChapter(page, "Speakers");
        await page.getByLabel("Person behind “Continent”").fill("Eve Ray");
        await page.keyboard.press("Enter");
        await say(page, "Murat Laumulin is Eve Ray now. 14 turns.");
        await page.locator("h4", { hasText: "Eve Ray" }).waitFor();
        assert.equal(await page.locator("#t\\=1 h3").getAttribute("title"), "Eve Ray");
        await page.getByRole("button", { name: "Undo" }).click();
        await page.locator("h4", { hasText: "Murat Laumulin" }).waitFor();
        await page.keyboard.press("Control+Shift+Z");
        await page.locator("h4", { hasText: "Eve Ray" }).waitFor();
        await page.keyboard.press("Control+z");
        await say(page, "Undone. 14 turns.");
        assert.equal(await page.locator(".turn.selected .ordinal").textContent(), "12");
        assert.equal(await page.locator(".colophon", { hasText: "none is missing" }).count(), 1);
      }),
  },
  {
    name: "keys in a field are the field's",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openCorrections(page);
        await openChapter(page, "Facts");
        await page.getByLabel("Place", { exact: true }).fill("Astana");
        await page.keyboard.press("Enter");
        await say(page, "Place changed. 14 turns.");
        await page.getByLabel("Rights").fill("mine");
        await page.keyboard.press("Control+z");
        assert.equal(await page.getByLabel("Place", { exact: true }).inputValue(), "Astana");
        assert.notEqual(await page.getByLabel("Rights").inputValue(), "mine");
      }),
  },
  {
    name: "a turn is split where it was clicked, given away and joined again, and stays in its place",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await giveLamp(page);
        await selectWords(page, 2, "And where was that?");
        await page.getByRole("button", { name: "Correct turn" }).click();
        await page.getByLabel("and is said by").selectOption({ label: "Ann" });
        const before = await page.locator("#t\\=2").boundingBox();
        await page.getByRole("button", { name: "Split here" }).click();
        await say(page, "Turn 2 is split. 6 turns.");
        assert.deepEqual(await heads(page), ["Ann", "Bo", "Ann", "Cid", "Ann", "Bo"]);
        assert.equal(await page.locator("#t\\=2 .words").innerText(), "In May.");
        assert.equal(await page.locator(".turn.selected .ordinal").textContent(), "2");
        const after = await page.locator("#t\\=2").boundingBox();
        assert.ok(Math.abs((before?.y ?? 0) - (after?.y ?? 99)) < 2, `turn 2 moved from ${before?.y} to ${after?.y}`);
        await page.getByLabel("Speaker", { exact: true }).selectOption({ label: "Cid" });
        await page.getByRole("button", { name: "Give the turn" }).click();
        await page.locator("#t\\=2 h3", { hasText: "Cid" }).waitFor();
        await page.getByRole("button", { name: "Join with turn 3" }).click();
        await say(page, "Turns 2 and 3 are one now. 5 turns.");
        assert.deepEqual(await heads(page), ["Ann", "Cid", "Cid", "Ann", "Bo"]);
      }),
  },
  {
    name: "two speakers become one, and what nobody says is told what it is",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await giveLamp(page);
        await openCorrections(page);
        await openChapter(page, "Speakers (3)");
        await page.locator("li", { has: page.locator("h4", { hasText: "Cid" }) }).getByLabel("Merge into").selectOption({ label: "Bo" });
        await page.getByRole("button", { name: "Merge Cid" }).click();
        await page.locator(".correcting summary", { hasText: "Speakers (2)" }).waitFor();
        await openChapter(page, "What nobody says");
        await page.getByLabel("is really").selectOption({ label: "heading" });
        await page.getByRole("button", { name: "Change what the text is" }).click();
        await page.locator(".paratext.heading", { hasText: "Keeping the light on" }).waitFor();
      }),
  },
  {
    name: "a date that is none is explained, and is not taken",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openCorrections(page);
        await openChapter(page, "Facts");
        await page.getByLabel("Date").fill("2003-02-29");
        await page.getByRole("button", { name: "Set facts" }).click();
        await page.getByText("2003-02 has no day 29.").waitFor();
        assert.equal(await page.getByLabel("Date").getAttribute("aria-invalid"), "true");
        assert.equal(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), "true");
        await page.getByLabel("Date").fill("2003-02-28");
        await page.getByRole("button", { name: "Set facts" }).click();
        await page.locator(".facts", { hasText: "28 February 2003" }).waitFor();
      }),
  },
  {
    name: "a recipe is saved, dropped onto the same document again, and each correction can be taken back",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await giveLamp(page);
        await page.locator("#t\\=2 .ordinal").click();
        await openCorrections(page);
        await page.getByRole("button", { name: "Split here" }).click();
        await page.locator("#t\\=6").waitFor();
        await openChapter(page, "Facts");
        await page.getByLabel("Title").fill("Lamps");
        await page.getByRole("button", { name: "Set facts" }).click();
        await say(page, "Title changed.");
        const saving = page.waitForEvent("download");
        await page.getByRole("button", { name: "Save recipe" }).click();
        const saved = await saving;
        assert.equal(saved.suggestedFilename(), "lamp.recipe.json");
        const text = await readFile(await saved.path(), "utf8");
        await giveLamp(page);
        await page.locator("#t\\=6").waitFor({ state: "detached" });
        await give(page, "drop", text, "lamp.recipe.json");
        await say(page, "The recipe in lamp.recipe.json is applied. 6 turns.");
        await openChapter(page, "Corrections made (2)");
        assert.deepEqual(await page.locator(".corrections li > span").allTextContents(), ["Title: Lamps", "Split before “And where was that?”"]);
        await page.getByRole("button", { name: "Take back: Split" }).click();
        await page.locator("#t\\=6").waitFor({ state: "detached" });
        assert.equal(await page.evaluate(() => document.activeElement?.className), "corrections");
      }),
  },
  {
    name: "a recipe of another text says so, and a broken one is refused with the reason",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openCorrections(page);
        const other = { schemaVersion: 1, textSha256: "0".repeat(64), corrections: [{ type: "split", at: 4 }] };
        await give(page, "drop", JSON.stringify(other), "a.json");
        await page.locator(".correcting .doubts", { hasText: "The recipe was made for another text" }).waitFor();
        await give(page, "drop", JSON.stringify({ ...other, textSha256: "none" }), "a.json");
        await page.getByRole("region", { name: "Not opened" }).getByText("a.json is no recipe that can be read.").waitFor();
        assert.equal(await page.locator("article").count(), 14);
      }),
  },
  {
    name: "everything is reached by key, and Escape goes back to the turn",
    run: (site, log) =>
      visit(site, log, { hash: "#t=2" }, async ({ page }) => {
        await page.locator("#t\\=2 .ordinal").focus();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.getByRole("region", { name: "Correct" }).waitFor();
        const names: string[] = [];
        for (let press = 0; press < 9; press += 1) {
          await page.keyboard.press("Tab");
          names.push(await page.evaluate(() => {
            const focused = document.activeElement;
            return focused === null || focused.id === "" ? (focused?.textContent ?? "") : focused.id;
          }));
        }
        assert.deepEqual(names, ["Close", "Undo", "Redo", "Save recipe", "Turn 2, Tokaev", "turn-speaker", "Give the turn", "split-at", "split-speaker"]);
        await page.keyboard.press("Escape");
        await page.getByRole("region", { name: "Correct" }).waitFor({ state: "detached" });
        await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Turn 2");
      }),
  },
  ...[320, 360, 768, 1000, 1280].map((width): Step => ({
    name: `nothing is wider than a page of ${width} pixels while it is corrected`,
    run: (site, log) =>
      visit(site, log, { width, hash: "#t=4" }, async ({ page }) => {
        await openCorrections(page);
        await page.locator(".correcting details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
        await page.getByLabel("Second turn begins").selectOption({ label: "with other words…" });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${beyond} pixels too wide`);
        const inside = await page.locator(".correcting").evaluate((panel) => panel.scrollWidth - panel.clientWidth);
        assert.ok(inside <= 0, `the panel is ${inside} pixels too wide`);
      }),
  })),
];
