import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { violations } from "../violations.js";
import { give, visit } from "../visit.js";
import type { Step } from "./step.js";

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Save…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save" });
  await dialog.getByRole("button", { name: "JSON lines" }).waitFor();
  return dialog;
}

async function save(page: Page, button: Locator): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), "utf8") };
}

const STEM = "kazakhstans-echo-2004-03-02";

const SINGLE_FILES: readonly { readonly format: string; readonly name: string; readonly begins: RegExp; readonly says: RegExp }[] = [
  { format: "JSON lines", name: `${STEM}-transcript.jsonl`, begins: /^\{"/, says: /Nothing is lost/ },
  { format: "HTML to read", name: `${STEM}-transcript.html`, begins: /^<!doctype html>/i, says: /could not carry.*14 places of turns/s },
  { format: "Markdown", name: `${STEM}-transcript.md`, begins: /^# /, says: /could not carry.*1 source text/s },
  { format: "BibTeX", name: `${STEM}-bibtex.bib`, begins: /^@/, says: /could not carry.*14 turns/s },
  { format: "BibLaTeX", name: `${STEM}-biblatex.bib`, begins: /^@/, says: /could not carry/ },
  { format: "RIS", name: `${STEM}-ris.ris`, begins: /^TY {2}- /, says: /could not carry/ },
  { format: "CSL-JSON", name: `${STEM}-csl-json.json`, begins: /^\[/, says: /could not carry/ },
];

export const SAVING: readonly Step[] = [
  {
    name: "every format of one file is saved at once, and says what it could not carry",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const dialog = await openDialog(page);
        for (const { format, name, begins, says } of SINGLE_FILES) {
          const file = await save(page, dialog.getByRole("button", { name: new RegExp(`^${format} `) }));
          assert.equal(file.name, name);
          assert.match(file.content, begins);
          await dialog.getByText(`Saved ${name}.`).first().waitFor();
          assert.match(await dialog.locator(".written").innerText(), says);
        }
        assert.equal(await dialog.getByRole("button", { name: "WebVTT" }).count(), 0);
      }),
  },
  {
    name: "tables are several files, each with its button",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const dialog = await openDialog(page);
        await dialog.getByRole("button", { name: "CSV tables" }).click();
        const turns = await save(page, dialog.getByRole("button", { name: `${STEM}-turns.csv` }));
        assert.equal(turns.content.split("\r\n").length, 16);
        assert.equal(await dialog.locator(".several button").count(), 4);
      }),
  },
  {
    name: "a transcript with times is saved as captions",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "drop", "[00:00:01] Ann: Is it open?\n\n[00:00:05] Bo: It is open.\n", "timed.txt");
        await page.locator("article").nth(2).waitFor({ state: "detached" });
        const dialog = await openDialog(page);
        const captions = await save(page, dialog.getByRole("button", { name: "WebVTT" }));
        assert.match(captions.content, /^WEBVTT[\s\S]*00:00:05\.000 --> [\s\S]*<v Bo>It is open\.<\/v>/);
        assert.match((await save(page, dialog.getByRole("button", { name: "SubRip" }))).content, /00:00:05,000 --> /);
      }),
  },
  {
    name: "a link carries the transcript to another browser, at its turn",
    forms: ["served"],
    run: async (site, log) => {
      let link = "";
      await visit(site, log, {}, async ({ page }) => {
        await give(page, "drop", "Ann: Is the lock open?\n\nBo: No.\n", "lock.txt");
        await page.locator("article").nth(2).waitFor({ state: "detached" });
        await page.locator("#t\\=2 .ordinal").click();
        const dialog = await openDialog(page);
        await dialog.getByRole("button", { name: "Copy a link" }).click();
        await dialog.getByText(/^Copied: a link of/).waitFor();
        link = await page.evaluate(() => navigator.clipboard.readText());
      });
      assert.match(link, /#d=[\w-]+&t=2$/);
      await visit(site, log, { hash: new URL(link).hash }, async ({ page }) => {
        await page.locator(".turn.selected", { hasText: "No." }).waitFor();
        assert.equal(await page.locator("article").count(), 2);
      });
    },
  },
  {
    name: "a transcript that is too long for a link says so, and what to do",
    forms: ["served"],
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const words = Array.from({ length: 6000 }, (_, at) => ((at * 48_271) % 2_147_483).toString(36)).join(" ");
        await give(page, "drop", `Ann: Count.\n\nBo: ${words}.\n`, "long.txt");
        await page.locator("article").nth(2).waitFor({ state: "detached" });
        const dialog = await openDialog(page);
        await dialog.getByRole("button", { name: "Copy a link" }).click();
        await dialog.getByText(/^Packed, this transcript has \d\d,\d{3} characters; links carry at most 8,000\./).waitFor();
      }),
  },
  {
    name: "a page on a disk copies no link, and offers a page to send instead",
    forms: ["single-file"],
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const dialog = await openDialog(page);
        await dialog.getByRole("button", { name: "Copy a link" }).click();
        await dialog.getByText(/a link to it leads nowhere for others/).waitFor();
        const file = await save(page, dialog.getByRole("button", { name: "Save it as a page to read" }));
        assert.equal(file.name, `${STEM}-transcript.html`);
      }),
  },
  {
    name: "on paper there are numbers, speakers and how to cite it, and nothing of the apparatus",
    run: (site, log) =>
      visit(site, log, { colorScheme: "dark", hash: "#t=4" }, async ({ page }) => {
        await page.locator(".forms dd").first().waitFor();
        // The code for it comes after the first look at the page.
        await page.waitForFunction(() => dispatchEvent(new Event("beforeprint")) && document.querySelector(".print-entry p") !== null);
        await page.emulateMedia({ media: "print" });
        await page.locator(".print-entry p", { hasText: /Tokaev.*2004/i }).waitFor();
        for (const hidden of ["header.masthead", ".contents", ".citation", ".turn .tool"]) assert.ok(await page.locator(hidden).first().isHidden(), hidden);
        assert.ok(await page.locator("#t\\=4 .ordinal").isVisible());
        assert.ok(await page.locator("#t\\=4 h3").isVisible());
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light");
      }),
  },
  ...(["light", "dark"] as const).flatMap((colorScheme) =>
    [1280, 360].map((width): Step => ({
      name: `axe finds nothing wrong with saving in ${colorScheme} colours at ${width} pixels, and nothing is too wide`,
      run: (site, log) =>
        visit(site, log, { colorScheme, width }, async ({ page }) => {
          const dialog = await openDialog(page);
          await dialog.getByRole("button", { name: "CSV tables" }).click();
          await dialog.getByRole("button", { name: "Copy a link" }).click();
          assert.deepEqual(await violations(page), []);
          assert.ok((await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)) <= 0);
        }),
    })),
  ),
];
