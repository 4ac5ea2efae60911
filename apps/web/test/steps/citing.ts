import assert from "node:assert/strict";
import { readClipboard, selectWords, visit } from "../visit.js";
import type { Step } from "./step.js";

const WORDS = "an objective necessity";

export const CITING: readonly Step[] = [
  {
    name: "a click on turn 12 cites it, and shows its exact place in the source",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.locator('[data-turn="12"] p').first().click();
        await page.locator(".forms dd").first().waitFor();
        assert.equal(await page.locator(".citation h2").innerText(), "Turn 12, Tokaev");
        assert.match(await page.locator(".forms dd").first().innerText(), /Tokaev.*Laumulin.*Continent.*turn 12\.$/);
        assert.equal(await page.locator(".forms dd i").first().innerText(), "Continent");
        assert.match(await page.locator(".source-place pre").innerText(), /^Tokaev: The balanced .* our nation\.$/s);
        assert.match(await page.locator(".citation .hint").innerText(), /not printed by this style: .*Roman Vassilenko/);
        assert.equal(new URL(page.url()).hash, "#t=12");
      }),
  },
  {
    name: "the button copies the citation, with and without formatting, and says so",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await page.locator(".main-action").click();
        await page.getByRole("status").getByText("Citation copied.").waitFor({ state: "attached" });
        const { text, html } = await readClipboard(page);
        assert.equal(text, await page.locator(".forms dd").first().innerText());
        assert.match(html, /<i>Continent<\/i>/);
      }),
  },
  {
    name: "selected words are copied with their citation, from their exact place",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await selectWords(page, 12, WORDS);
        await page.locator(".citation blockquote", { hasText: WORDS }).waitFor();
        assert.equal(await page.locator(".source-place pre").innerText(), WORDS);
        await page.keyboard.press("c");
        await page.getByRole("status").getByText("Quotation and citation copied.").waitFor({ state: "attached" });
        const note = await page.locator(".forms dd").first().innerText();
        assert.equal((await readClipboard(page)).text, `“${WORDS}”\n\n${note}`);
      }),
  },
  {
    name: "a double click quotes its word, and the button takes it along",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.locator('[data-turn="14"] p').first().dblclick({ position: { x: 12, y: 12 } });
        await page.locator(".citation blockquote", { hasText: "English" }).waitFor();
        await page.getByRole("button", { name: "Copy quotation and citation" }).click();
        await page.getByRole("status").getByText("Quotation and citation copied.").waitFor({ state: "attached" });
        assert.match((await readClipboard(page)).text, /^“English”\n\nKassymzhomart Tokaev, .* turn 14\.$/);
      }),
  },
  {
    name: "words marked as evidence are quoted from their exact place too",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.locator("nav ol > li").nth(3).getByRole("button", { name: "Russia" }).click();
        await selectWords(page, 8, " and strengthening mutually");
        await page.locator(".citation blockquote").waitFor();
        assert.equal(await page.locator(".source-place pre").innerText(), "and strengthening mutually");
      }),
  },
  {
    name: "a selection across turns is no quotation, and the page says why",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await page.evaluate(() => {
          const [from, to] = ["11", "12"].map((turn) => document.querySelector(`[data-turn="${turn}"] p`));
          if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
        });
        await page.getByText("The selection crosses turns.").waitFor();
        assert.equal(await page.locator("blockquote").count(), 0);
      }),
  },
  {
    name: "another style cites in the text, and is remembered",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await page.getByLabel("Style").selectOption("chicago-author-date");
        await page.locator(".forms dd", { hasText: "(Tokaev 2004, turn 12)" }).waitFor();
        await page.reload();
        await page.locator(".forms dd", { hasText: "(Tokaev 2004, turn 12)" }).waitFor();
        await page.getByRole("button", { name: "Copy bibliography" }).click();
        await page.getByRole("status").getByText("Bibliography copied.").waitFor({ state: "attached" });
        assert.match((await readClipboard(page)).text, /^Tokaev, Kassymzhomart\. 2004\. /);
      }),
  },
];
