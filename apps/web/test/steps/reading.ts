import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { selectWords, visit } from "../visit.js";
import type { Step } from "./step.js";

const FOUNDING = new URL("../../../../seeds/000_c324e881610add9a.txt", import.meta.url);
const TITLE = "“Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says";

export const READING: readonly Step[] = [
  {
    name: "the founding interview is there: its title, 14 turns, 7 exchanges, its language",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        assert.equal(await page.locator("h1").innerText(), TITLE);
        assert.equal(await page.locator("article").count(), 14);
        assert.equal(await page.locator("nav ol > li").count(), 7);
        assert.equal(await page.locator("#transcript").getAttribute("lang"), "en");
      }),
  },
  {
    name: "the page read the very bytes of the file",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const hash = createHash("sha256").update(readFileSync(FOUNDING)).digest("hex");
        assert.equal(await page.locator("footer code").innerText(), hash);
      }),
  },
  {
    name: "every paratext stands in its place",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const kinds = await page.locator(".paratext").evaluateAll((all) => all.map((one) => one.getAttribute("class")));
        assert.deepEqual(
          kinds.map((kind) => kind?.replace("paratext ", "")),
          ["byline", "biography", "furniture", "contact", "masthead", "masthead", "masthead"],
        );
        assert.equal(await page.locator("#t\\=10 .aside").innerText(), "[NPT]");
      }),
  },
  {
    name: "a fact shows where the source says it, and marks the place",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const fact = page.locator(".fact", { hasText: "Murat Laumulin" });
        await fact.hover();
        assert.equal(await page.locator(".evidence").innerText(), "The source says “Murat Laumulin” at characters 153–167.");
        await fact.click();
        assert.deepEqual(await page.locator("main mark").allInnerTexts(), ["Murat Laumulin"]);
      }),
  },
  {
    name: "a topic marks the words that decided, in its exchange only, and lets go of them",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const topic = page.locator("nav ol > li").nth(3).getByRole("button", { name: "Russia" });
        await topic.click();
        assert.deepEqual(await page.locator("main mark").allInnerTexts(), ["Russia", "Russian", "Russia", "Moscow"]);
        assert.equal(await page.locator("#t\\=7 mark, #t\\=8 mark").count(), 4);
        await topic.click();
        assert.equal(await page.locator("main mark").count(), 0);
      }),
  },
  {
    name: "the turns of one speaker alone are shown and gone through, until another one is asked for",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.keyboard.press("s");
        await page.keyboard.type("Kassym");
        await page.waitForFunction(() => document.querySelectorAll("article").length === 7);
        assert.deepEqual([...new Set(await page.locator("article h3").allInnerTexts())].map((name) => name.toLowerCase()), ["tokaev"]);
        await page.locator("article").first().locator("a").focus();
        await page.keyboard.press("j");
        await page.locator("#t\\=4.selected").waitFor();
        await page.getByRole("navigation", { name: "exchanges" }).getByRole("link").nth(1).click();
        await page.locator("#t\\=3.selected").waitFor();
        assert.equal(await page.locator("article").count(), 14);
      }),
  },
  {
    name: "the source stands beside the text, with what is pointed at or has the focus marked exactly",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.getByRole("button", { name: "Source" }).click();
        const marked = page.locator(".source-pane mark");
        await page.locator("#t\\=2 p").first().hover();
        await marked.first().waitFor();
        assert.match((await marked.allInnerTexts()).join(""), /^Tokaev: /);
        await page.locator(".title-page .byline").hover();
        await page.locator(".source-pane mark", { hasText: "Interview of Kassymzhomart Tokaev" }).first().waitFor();
        await page.locator("#t\\=14 .ordinal").focus();
        await page.locator(".source-pane mark", { hasText: "English is the modern lingua franca" }).waitFor();
        await selectWords(page, 12, "an objective necessity");
        await page.locator(".source-pane mark", { hasText: /^an objective necessity$/ }).waitFor();
        const line = await page.locator(".source-line:has(mark)").getAttribute("data-line");
        assert.equal(readFileSync(FOUNDING, "utf8").split("\n").findIndex((text) => text.includes("an objective necessity")) + 1, Number(line));
      }),
  },
  {
    name: "the browser finds words by itself, also in turns that are out of sight",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const found = await page.evaluate('window.find("modern lingua franca")');
        assert.equal(found, true);
        assert.equal(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest("[data-turn]")?.getAttribute("data-turn")), "14");
      }),
  },
];
