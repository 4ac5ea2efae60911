import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { give, visit } from "../visit.js";
import type { Step } from "./step.js";

const LAMP = `The Keeper of the Lamp

Ann Bell: When did you first see the light?

Bo Marsh: In the winter of 1950. My father kept it then, and his father before him.

Ann Bell: And what became of it?

Bo Marsh: It was put out in May. Nobody asked us.
`;

async function expectLamp(page: Page): Promise<void> {
  await page.locator("#t\\=4 .words", { hasText: "It was put out in May." }).waitFor();
  assert.deepEqual(await page.locator("article h3").allInnerTexts(), ["Ann Bell", "Bo Marsh", "Ann Bell", "Bo Marsh"]);
  assert.equal(await page.locator("#t\\=4 .words").innerText(), "It was put out in May. Nobody asked us.");
}

async function expectRefusal(page: Page, says: RegExp): Promise<void> {
  assert.match(await page.getByRole("region", { name: "Not opened" }).innerText(), says);
  assert.equal(await page.locator("article").count(), 14);
}

const HOSTILE = `<img src=x onerror="window.ran = 1"> & <script>window.ran = 1</script>

Ann: Is it <b><img src=x onerror="window.ran = 1"> damp?

Bo: It <script>window.ran = 1</script> was. <iframe srcdoc="<script>parent.ran = 1</script>"></iframe>

Ann: And <a href="javascript:window.ran = 1">now</a>?

Bo: <svg onload="window.ran = 1"> Dry.
`;

export const OPENING: readonly Step[] = [
  {
    name: "a dropped file takes the place of the interview",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "drop", LAMP, "lamp.txt");
        await expectLamp(page);
        assert.match(await page.locator("footer").innerText(), /^lamp\.txt: /);
      }),
  },
  {
    name: "pasted text is read, and so is text in the field for it",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "paste", LAMP);
        await expectLamp(page);
        await page.reload();
        await page.getByRole("button", { name: "Paste text" }).click();
        await page.getByRole("textbox").fill(LAMP);
        await page.getByRole("button", { name: "Read it" }).click();
        await expectLamp(page);
      }),
  },
  {
    name: "a chosen file is read, and one that is empty or no text is refused with what to do",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const choose = (name: string, content: string): Promise<void> =>
          page.getByLabel("Open a file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
        await choose("empty.txt", "");
        await page.getByText("empty.txt has no text in it.").first().waitFor();
        await expectRefusal(page, /Choose the file that holds the words/);
        await choose("picture.png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        await page.getByText("picture.png is not a text file.").first().waitFor();
        await expectRefusal(page, /Save the transcript as plain text/);
        await choose("story.txt", "Once upon a time there was a lamp.");
        await page.getByText("Nobody was found speaking in story.txt.").first().waitFor();
        await expectRefusal(page, /Each turn needs the speaker’s name/);
        await choose("lamp.txt", LAMP);
        await expectLamp(page);
      }),
  },
  {
    name: "HTML in a transcript is shown as text and does nothing",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "drop", HOSTILE, "<img src=x onerror=alert(1)>.txt");
        await page.locator("article").nth(4).waitFor({ state: "detached" });
        await page.locator("#t\\=2 .words").click();
        await page.locator(".forms dd").first().waitFor();
        assert.match(await page.locator("#t\\=1 .words").innerText(), /<b><img src=x onerror="window\.ran = 1"> damp\?$/);
        assert.equal(await page.locator("#app :is(img, script, iframe, svg, a[href^='javascript:'])").count(), 0);
        assert.equal(await page.evaluate(() => "ran" in window), false);
      }),
  },
  {
    name: "the policy of the page refuses text as HTML or as script, and requests by script",
    run: (site) =>
      // What is refused here is refused on purpose, and no finding about the page.
      visit(site, { requests: [], errors: [] }, {}, async ({ page }) => {
        const refused = await page.evaluate(async () => {
          const now = Promise.resolve();
          const outcomes = await Promise.allSettled([
            now.then(() => Object.assign(document.createElement("p"), { innerHTML: "<b>text</b>" })),
            now.then(() => Object.assign(document.createElement("script"), { text: "window.ran = 1" })),
            now.then(() => new Worker("data:text/javascript,0")),
            now.then(() => fetch(location.href)),
          ]);
          return outcomes.map(({ status }) => status);
        });
        assert.deepEqual(refused, ["rejected", "rejected", "rejected", "rejected"]);
      }),
  },
];
