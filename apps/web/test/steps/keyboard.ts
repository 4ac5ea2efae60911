import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { readClipboard, visit } from "../visit.js";
import type { Step } from "./step.js";

async function expectTurn(page: Page, ordinal: number): Promise<void> {
  await page.locator(".turn.selected .ordinal", { hasText: new RegExp(`^${ordinal}$`) }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), String(ordinal));
  assert.equal(new URL(page.url()).hash, `#t=${ordinal}`);
}

export const KEYBOARD: readonly Step[] = [
  {
    name: "j and k go through the turns, with focus and address",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.keyboard.press("j");
        await expectTurn(page, 1);
        await page.keyboard.press("j");
        await expectTurn(page, 2);
        await page.keyboard.press("k");
        await expectTurn(page, 1);
      }),
  },
  {
    name: "c copies the citation of the turn that has the focus",
    run: (site, log) =>
      visit(site, log, { hash: "#t=4" }, async ({ page }) => {
        await page.locator(".forms dd").first().waitFor();
        await page.locator("#t\\=6 .ordinal").focus();
        await page.locator(".forms dd", { hasText: "turn 6." }).first().waitFor();
        await page.keyboard.press("c");
        await page.getByRole("status").getByText("Citation copied.").waitFor({ state: "attached" });
        assert.match((await readClipboard(page)).text, /turn 6\.$/);
      }),
  },
  {
    name: "? opens the help, Escape closes it, and letters can be turned off",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.keyboard.press("?");
        const help = page.getByRole("dialog", { name: "Help" });
        await help.getByRole("checkbox").uncheck();
        await page.keyboard.press("Escape");
        await help.waitFor({ state: "hidden" });
        await page.keyboard.press("j");
        assert.equal(await page.locator(".turn.selected").count(), 0);
      }),
  },
  {
    name: "Tab reaches the skip link first, and it leads to the transcript",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Skip to the transcript");
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        // On a wide page the topics stand in the contents, so that the first turn comes next.
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Turn 1");
      }),
  },
  {
    name: "a link to turn 12 opens the page there",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await expectTurn(page, 12);
        const { y } = (await page.locator("#t\\=12").boundingBox()) ?? { y: -1 };
        assert.ok(y >= 0 && y < 800, `turn 12 stands at ${y}`);
      }),
  },
  {
    name: "the colours that were chosen are remembered",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await background();
        await page.getByRole("button", { name: "Colours: Auto" }).click();
        await page.getByRole("button", { name: "Colours: Light" }).click();
        assert.notEqual(await background(), light);
        await page.reload();
        await page.getByRole("button", { name: "Colours: Dark" }).waitFor();
        assert.notEqual(await background(), light);
      }),
  },
];
