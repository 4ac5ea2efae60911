import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { violations } from "../violations.js";
import { give, visit } from "../visit.js";
import type { Step } from "./step.js";

async function openView(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Look" }).click();
  await page.locator(".drawing svg").first().waitFor();
}

function figure(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

async function save(page: Page, button: Locator): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), "utf8") };
}

const ARABIC = `مقابلة

أحمد: كيف حال الميناء اليوم؟

سارة: الميناء مفتوح، والميناء لم يغلق يوما.

أحمد: والميناء القديم؟

سارة: الميناء القديم بعيد.
`;

const TIMED = "[00:00:01] Ann: Is it open?\n\n[00:00:05] Bo: It is open. It was never closed.\n\n[00:01:10] Ann: Good.\n";

export const LOOKING: readonly Step[] = [
  {
    name: "who talks: a sentence, a picture with a description, and a table that agree",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openView(page);
        const talk = figure(page, "Who talks");
        await talk.getByText("Tokaev says 88 % of 1,728 words, in 7 of 14 turns.").waitFor();
        const picture = talk.getByRole("img");
        assert.match((await picture.locator("desc").textContent()) ?? "", /^Tokaev: 88 % of the words, 50 % of the turns; Continent: /);
        await talk.getByText("The numbers").click();
        assert.deepEqual(await talk.locator("tbody tr").allInnerTexts(), [
          "Kassymzhomart Tokaev\t1513\t88 %\t7\t50 %",
          "Continent (Murat Laumulin)\t215\t12 %\t7\t50 %",
        ]);
      }),
  },
  {
    name: "each figure says how it is computed, and is saved as CSV and as a picture that needs nothing else",
    run: (site, log) =>
      visit(site, log, { colorScheme: "dark" }, async ({ page }) => {
        await openView(page);
        await page.getByRole("searchbox").fill("kazakhstan");
        await page.getByText("“kazakhstan” is said 10 times, in 9 turns.").waitFor();
        const names = ["Who talks", "What is spoken of, and where", "In what order", "A word in its contexts"];
        const files: string[] = [];
        for (const name of names) {
          const one = figure(page, name);
          await one.getByText("How this is computed").click();
          assert.ok((await one.locator(".computed").innerText()).length > 100);
          const csv = await save(page, one.getByRole("button", { name: "CSV" }));
          assert.match(csv.content, /^[A-Z][^\r\n]*,[^\r\n]*\r\n[^\r\n]+\r\n/);
          const svg = await save(page, one.getByRole("button", { name: "SVG" }));
          assert.match(svg.content, /^<\?xml [^>]*\?>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
          assert.match(svg.content, /<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
          assert.doesNotMatch(svg.content, /var\(|href=|class="[^"]*"\s*style=|url\((?!#)/);
          files.push(csv.name, svg.name);
        }
        assert.deepEqual(
          files,
          ["talk-share", "topics", "timeline", "word-in-context"].flatMap((id) => ["csv", "svg"].map((end) => `kazakhstans-echo-2004-03-02-${id}.${end}`)),
        );
      }),
  },
  {
    name: "a number of the topics leads to the words that decided",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openView(page);
        const topics = figure(page, "What is spoken of, and where");
        await topics.getByText("The numbers").click();
        await topics.locator("tr", { hasText: "Russia" }).getByRole("link").first().click();
        await page.locator("#t\\=7").waitFor();
        assert.deepEqual(await page.locator("main mark").allInnerTexts(), ["Russia", "Russian", "Russia", "Moscow"]);
      }),
  },
  {
    name: "a word in its contexts leads to its place in the text",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openView(page);
        await page.getByRole("searchbox").fill("Historic MISSION");
        const lines = page.locator(".concordance tbody tr");
        await lines.first().waitFor();
        assert.equal(await lines.count(), 1);
        assert.match(await lines.innerText(), /^Turn\s+12\s+Tokaev\s+….* necessity\. This is our \s*historic mission\s*\. Kazakhstan cannot/s);
        await lines.getByRole("link", { name: "Turn 12" }).click();
        await page.locator("#t\\=12 mark").waitFor();
        assert.deepEqual(await page.locator("main mark").allInnerTexts(), ["historic mission"]);
        await openView(page);
        assert.equal(await page.getByRole("searchbox").inputValue(), "Historic MISSION");
      }),
  },
  {
    name: "a transcript with times has a timeline of the recording",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "drop", TIMED, "timed.txt");
        await page.locator("article").nth(3).waitFor({ state: "detached" });
        await openView(page);
        const order = figure(page, "In what order");
        await order.getByRole("button", { name: "By time" }).click();
        assert.equal(await order.getByRole("img").locator("title").textContent(), "Turns by the time of the recording");
        await order.getByText("The numbers").click();
        assert.equal(await order.locator("tbody tr").nth(1).innerText(), "2\tBo\t7\t0:05\t1:10");
      }),
  },
  {
    name: "words that are written from right to left stand so in their contexts",
    run: (site, log) =>
      visit(site, log, { width: 360 }, async ({ page }) => {
        await give(page, "drop", ARABIC, "ar.txt");
        await page.locator("article").nth(4).waitFor({ state: "detached" });
        await openView(page);
        await page.getByRole("searchbox").fill("الميناء");
        const line = page.locator(".concordance tbody tr").first();
        await line.waitFor();
        const x = async (cell: string): Promise<number> => (await line.locator(cell).boundingBox())?.x ?? NaN;
        assert.ok((await x(".before")) > (await x(".found")) && (await x(".found")) > (await x(".after")));
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      }),
  },
  ...(["light", "dark", "forced"] as const).flatMap((colours) =>
    [1280, 360].map((width): Step => ({
      name: `axe finds nothing wrong with figures in ${colours} colours at ${width} pixels, and nothing is too wide`,
      run: (site, log) =>
        visit(site, log, { width, colorScheme: colours === "dark" ? "dark" : "light" }, async ({ page }) => {
          if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
          await openView(page);
          assert.deepEqual(await violations(page), [], "without a query");
          await page.getByRole("searchbox").fill("china");
          await page.locator(".concordance").waitFor();
          for (const summary of await page.getByText(/^(The numbers|How this is computed)$/).all()) await summary.click();
          assert.deepEqual(await violations(page), [], "with everything open");
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        }),
    })),
  ),
];
