import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { violations } from "../violations.js";
import { visit } from "../visit.js";
import type { Step } from "./step.js";

const SAID = "“This is our historic mission,” said Tokaev.";
const ARTICLE = `${SAID}\n\n“They even devised a new term, the New American Interventionism,” said Tokaev.\n`;

async function openView(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Verify" }).click();
  await page.getByRole("heading", { level: 1, name: "Were these words said?" }).waitFor();
}

async function checkSample(page: Page): Promise<void> {
  await openView(page);
  await page.getByRole("button", { name: "Try it with a sample article" }).click();
  await page.getByRole("heading", { name: "3 of 7 quotations hold." }).waitFor();
}

async function check(page: Page, article: string): Promise<void> {
  await openView(page);
  await page.getByRole("textbox", { name: /^The article/ }).fill(article);
  await page.getByRole("button", { name: "Check the quotations" }).click();
}

function plain(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, " ").replace(" ;", ";"));
}

/** What is saved when a button is pressed. */
async function save(page: Page, form: string): Promise<{ readonly name: string; readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: form, exact: true }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), "utf8") };
}

/** An article of some megabytes that quotes the interview over and over. */
function longArticle(megabytes: number): string {
  const paragraph = `${SAID} ${"Nobody else said a word about it that day, and the rain went on. ".repeat(40)}\n\n`;
  return paragraph.repeat(Math.ceil((megabytes * 1_000_000) / paragraph.length));
}

export const VERIFYING: readonly Step[] = [
  {
    name: "the sample article shows a verdict of every kind, beside its marks in the text",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await checkSample(page);
        const headings = await page.locator(".verdict h3").allInnerTexts();
        assert.deepEqual(
          plain(headings),
          [
            "✓ 1. Typographic holds",
            "✓ 2. Typographic holds",
            "✗ 3. Altered does not hold",
            "✓ 4. Elided holds",
            "! 5. Out of context does not hold",
            "✗ 6. Wrong speaker does not hold",
            "✗ 7. Absent does not hold",
          ],
        );
        assert.equal(await page.locator(".quoted").count(), 7);
        assert.deepEqual(await page.locator("#verdict-3 del").allInnerTexts().then(plain), ["left out: took;", "left out: only;"]);
        assert.deepEqual(await page.locator("#verdict-3 ins").allInnerTexts().then(plain), ["put in: will take;"]);
        assert.deepEqual(await page.locator("#verdict-3 .difference .sign").allInnerTexts(), ["−\u2060", "+\u2060", "−\u2060"]);
        assert.match(await page.locator("#verdict-3 .grave").innerText(), /quantifier “only”/);
        assert.match(await page.locator("#verdict-6").innerText(), /Said by Continent \(Murat Laumulin\), turn 3\. Attributed to Tokaev\./);
        assert.deepEqual(await page.locator(".notes > .not-judged").allInnerTexts(), [
          "“multi-vector”: scare quotes, not judged.",
          "“Overcoming”: a title, not judged.",
        ]);
        const below = await page.locator(".passage").evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight));
        assert.ok(below.every((height) => height <= 1), "a verdict is cut off");
      }),
  },
  {
    name: "the result is announced and has the focus",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await checkSample(page);
        await page.getByRole("status").getByText("3 of 7 quotations hold.").waitFor({ state: "attached" });
        assert.equal(await page.evaluate(() => document.activeElement?.id), "result-heading");
      }),
  },
  {
    name: "the first link of the view leads past the masthead into it",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openView(page);
        await page.locator(".skip").focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(() => document.activeElement?.tagName), "TEXTAREA");
      }),
  },
  {
    name: "a mark leads to its verdict, and the verdict to the very words in the reading text",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await checkSample(page);
        await page.locator(".quoted").nth(5).click();
        assert.equal(await page.evaluate(() => document.activeElement?.id), "verdict-6");
        await page.locator("#verdict-1").getByRole("link", { name: "turn 12" }).click();
        await page.locator("#t\\=12 mark").first().waitFor();
        assert.deepEqual(await page.locator("main mark").allInnerTexts(), ["not a whim, but an objective necessity"]);
        assert.equal(await page.locator(".turn.selected .ordinal").innerText(), "12");
      }),
  },
  {
    name: "the article and its verdicts are still there after another view",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await check(page, ARTICLE);
        await page.getByRole("heading", { name: "1 of 2 quotations holds." }).waitFor();
        await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Read" }).click();
        await page.locator("article").first().waitFor();
        await openView(page);
        await page.getByRole("heading", { name: "1 of 2 quotations holds." }).waitFor();
        await page.getByText("Change the article").click();
        assert.equal(await page.getByRole("textbox", { name: /^The article/ }).inputValue(), ARTICLE);
      }),
  },
  {
    name: "the report is saved as a page, as Markdown and as JSON",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await checkSample(page);
        const html = await save(page, "HTML");
        assert.equal(html.name, "sample-article-quotations.html");
        assert.match(html.content, /^<!doctype html>[\s\S]*This is our\s+historic mission,/);
        const markdown = await save(page, "Markdown");
        assert.equal(markdown.name, "sample-article-quotations.md");
        assert.equal(markdown.content.split("\n").filter((line) => /^\| \d/.test(line)).length, 7);
        const json = await save(page, "JSON");
        assert.equal(json.name, "sample-article-quotations.json");
        const { counts } = JSON.parse(json.content) as { counts: unknown };
        assert.deepEqual(counts, { quotations: 7, holding: 3, failing: 4, others: 2 });
      }),
  },
  {
    name: "a file that is dropped on the field is an article, and its markup is told from its words",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openView(page);
        await page.locator("textarea").evaluate((field) => {
          const data = new DataTransfer();
          data.items.add(new File(["<p>“This is our <b>historic</b> mission,” said Tokaev.</p><script>window.ran = 1</script>"], "story.html"));
          const init = { bubbles: true, cancelable: true, dataTransfer: data };
          field.dispatchEvent(new DragEvent("dragover", init));
          field.dispatchEvent(new DragEvent("drop", init));
        });
        await page.getByRole("button", { name: "Check the quotations" }).click();
        await page.getByRole("heading", { name: "The one quotation holds." }).waitFor();
        assert.match(await page.locator(".verify-result").innerText(), /story\.html.*Read as HTML\./s);
        assert.equal(await page.locator(".tag", { hasText: "<p>" }).count(), 1);
        assert.equal(await page.locator(".drop-zone").count(), 0);
        assert.equal(await page.evaluate(() => "ran" in window), false);
        // The interview is still what is open.
        await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Read" }).click();
        assert.equal(await page.locator("article").count(), 14);
      }),
  },
  {
    name: "another transcript is checked against as soon as it is open",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await check(page, ARTICLE);
        await page.getByRole("heading", { name: "1 of 2 quotations holds." }).waitFor();
        await page.getByLabel("Open a file").setInputFiles({
          name: "other.txt",
          mimeType: "text/plain",
          buffer: Buffer.from("Ann: Is it open?\n\nTokaev: This is not our mission.\n"),
        });
        await page.locator("article").nth(2).waitFor({ state: "detached" });
        await openView(page);
        await page.getByRole("heading", { name: "None of 2 quotations holds." }).waitFor();
      }),
  },
  {
    name: "a long article is checked while the page answers, can be stopped, and is shown in parts",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await openView(page);
        await page.getByLabel("Open an article").setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(longArticle(10)) });
        await page.getByText("long.txt: 10.0 million characters.").waitFor();
        await page.getByRole("button", { name: "Check the quotations" }).click();
        await page.getByRole("button", { name: "Stop" }).click();
        assert.equal(await page.locator(".checking").count(), 0);
        await page.getByRole("button", { name: "Check the quotations" }).click();
        await page.locator(".checking").waitFor();
        // The page answers meanwhile: it switches views and comes back.
        await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Read" }).click();
        await page.keyboard.press("j");
        await page.locator(".turn.selected").waitFor();
        await openView(page);
        await page.getByRole("heading", { name: /^All [\d,]+ quotations hold\.$/ }).waitFor({ timeout: 60_000 });
        await page.getByRole("navigation", { name: "Parts of the article" }).first().getByRole("button", { name: "Next" }).click();
        await page.getByText(/^Part 2 of \d+$/).first().waitFor();
        assert.ok((await page.locator(".verdict").count()) <= 60);
      }),
  },
  ...(["light", "dark", "forced"] as const).flatMap((colours) =>
    [1280, 360].map((width): Step => ({
      name: `axe finds nothing wrong with verdicts in ${colours} colours at ${width} pixels, and nothing is too wide`,
      run: (site, log) =>
        visit(site, log, { width, colorScheme: colours === "dark" ? "dark" : "light" }, async ({ page }) => {
          if (colours === "forced") await page.emulateMedia({ forcedColors: "active" });
          await openView(page);
          assert.deepEqual(await violations(page), [], "without an article");
          await checkSample(page);
          assert.deepEqual(await violations(page), [], "with verdicts");
          await page.getByText("Change the article").click();
          assert.deepEqual(await violations(page), [], "with the field open");
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        }),
    })),
  ),
];
