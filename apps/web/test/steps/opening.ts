import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

async function untilAllAreRead(page: Page): Promise<void> {
  await page.getByRole("status").getByText("All files are read.").waitFor({ state: "attached" });
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

/** The founding interview in two columns, as a browser prints it. */
const PDF = fileURLToPath(new URL("../../../../packages/transcript-parser/src/formats/pdf/fixtures/founding-chromium-two-columns.pdf", import.meta.url));

export const OPENING: readonly Step[] = [
  {
    name: "a PDF in two columns is read in order",
    forms: ["served"],
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.getByLabel("Open a file").setInputFiles(PDF);
        await page.locator("footer", { hasText: /^founding-chromium-two-columns\.pdf: / }).waitFor();
        assert.equal(await page.locator("article").count(), 14);
        assert.match(await page.locator("#t\\=14 .words").innerText(), /^English is the modern lingua franca\. It has been noted/);
      }),
  },
  {
    name: "a PDF is refused by the page of one file, with what to do",
    forms: ["single-file"],
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.getByLabel("Open a file").setInputFiles(PDF);
        await page.getByText("This page of one file reads no PDF").first().waitFor();
        assert.equal(await page.locator("article").count(), 14);
      }),
  },
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
  {
    name: "samples are read as they are, from right to left too",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        for (const [title, turns] of [["The Port of Elderhaven", 16], ["Warum die Uhr", 14], ["המגדלור", 12]] as const) {
          await page.getByRole("button", { name: "Samples" }).click();
          await page.getByRole("dialog", { name: "Samples" }).getByRole("button", { name: new RegExp(`^${title}`) }).click();
          await page.waitForFunction((count) => document.querySelectorAll("article").length === count, turns);
        }
        assert.equal(await page.locator("#transcript").evaluate((element) => getComputedStyle(element).direction), "rtl");
      }),
  },
  {
    name: "several files are read one after another; one that fails is named and keeps none of the others",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const file = (name: string, content: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
        await page.getByLabel("Open a file").setInputFiles([
          file("empty.txt", ""),
          file("lamp.txt", LAMP),
          file("harbour.txt", "Cy Dorn: Is the harbour deep?\n\nDi Holt: Nine metres.\n"),
        ]);
        const shelf = page.getByRole("region", { name: "Documents" });
        await shelf.getByText("1 file was not opened").click();
        await shelf.getByText("empty.txt has no text in it.").waitFor();
        await expectLamp(page);
        const choice = shelf.getByRole("combobox");
        await untilAllAreRead(page);
        await choice.selectOption({ index: 1 });
        await page.locator("#t\\=2 .words", { hasText: "Nine metres." }).waitFor();
        await choice.selectOption({ index: 0 });
        await expectLamp(page);
        await shelf.getByRole("button", { name: "Close this list" }).click();
        await shelf.waitFor({ state: "hidden" });
        await expectLamp(page);
      }),
  },
  {
    name: "what was corrected in a document is there when it is chosen again",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const file = (name: string, content: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
        await page.getByLabel("Open a file").setInputFiles([file("a.txt", LAMP), file("b.txt", LAMP.replace("May", "June"))]);
        const shelf = page.getByRole("region", { name: "Documents" });
        await untilAllAreRead(page);
        await give(page, "paste", JSON.stringify({ schemaVersion: 1, speakers: { "Bo Marsh": { name: "Bo Ray" } } }));
        await page.locator('h3[title="Bo Ray"]').first().waitFor();
        await shelf.getByRole("combobox").selectOption({ index: 1 });
        await page.locator("#t\\=4 .words", { hasText: "June" }).waitFor();
        await shelf.getByRole("combobox").selectOption({ index: 0 });
        await page.locator('h3[title="Bo Ray"]').first().waitFor();
      }),
  },
  {
    name: "a chosen folder is read with the folders in it, without hidden files",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const folder = await mkdtemp(join(tmpdir(), "colloquy-folder-"));
        try {
          await mkdir(join(folder, "inner"));
          await writeFile(join(folder, "a.txt"), LAMP);
          await writeFile(join(folder, "inner", "b.txt"), LAMP);
          await writeFile(join(folder, ".hidden.txt"), LAMP);
          await page.getByLabel("Folder").setInputFiles(folder);
          await untilAllAreRead(page);
          assert.equal(await page.getByRole("region", { name: "Documents" }).getByRole("option").count(), 2);
        } finally {
          await rm(folder, { recursive: true });
        }
      }),
  },
];
