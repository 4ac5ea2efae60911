import assert from "node:assert/strict";
import { open, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { give, visit } from "../visit.js";
import type { Step } from "./step.js";

const LAMP = "Ann Bell: When did you first see the light?\n\nBo Marsh: In the winter of 1950.\n\nAnn Bell: And then?\n\nBo Marsh: It was put out.\n";
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
/** A document of a word processor that breaks off. */
const BROKEN_ZIP = Buffer.from("PK\u0003\u0004\u0014\0\0\0\b\0word/document.xml", "latin1");

/** What happened, what to do, and that what was open is still there. */
async function expectRefusal(page: Page, happened: RegExp, advice: RegExp): Promise<void> {
  const refusal = page.locator(".refusal");
  await refusal.getByText(happened).waitFor();
  assert.match(await refusal.innerText(), advice);
  assert.equal(await page.locator("article").count(), 14);
}

export const MISHAPS: readonly Step[] = [
  {
    name: "pictures, damaged files and empty text are refused with what to do, and nothing is lost",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        const choose = (name: string, buffer: Buffer): Promise<void> =>
          page.getByLabel("Open a file").setInputFiles({ name, mimeType: "", buffer });
        const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 89) % 256));
        for (const { name, bytes, happened, advice } of [
          { name: "picture.png", bytes: PNG, happened: "was not opened\\. This is a PNG picture\\. Nothing of it was read", advice: /text recognition/ },
          { name: "picture.txt", bytes: PNG, happened: "was not opened\\. This is a PNG picture\\. Nothing of it was read", advice: /text recognition/ },
          { name: "damaged.docx", bytes: BROKEN_ZIP, happened: "is not a text file", advice: /Save the transcript as plain text/ },
          { name: "noise.txt", bytes: noise, happened: "is not a text file", advice: /Save the transcript as plain text/ },
        ]) {
          await choose(name, bytes);
          await expectRefusal(page, new RegExp(`^${name} ${happened}\\.$`), advice);
          await page.locator(".refusal").getByRole("button", { name: "Close" }).click();
        }
        await page.getByRole("button", { name: "Paste text" }).click();
        await page.getByRole("button", { name: "Read it" }).click();
        await expectRefusal(page, /^the pasted text has no text in it\.$/i, /Choose the file that holds the words of the transcript, or paste them/);
      }),
  },
  {
    name: "a file of 200 MB is refused at once, with the reason",
    run: async (site, log) => {
      const folder = await mkdtemp(join(tmpdir(), "colloquy-large-"));
      const path = join(folder, "all.txt");
      const file = await open(path, "w");
      await file.truncate(200_000_000);
      await file.close();
      try {
        await visit(site, log, {}, async ({ page }) => {
          await page.getByLabel("Open a file").setInputFiles(path);
          await expectRefusal(page, /^all\.txt has 200 MB; this page reads up to 50\.$/, /Split the file, or read it with the colloquy command line/);
        });
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  },
  ...[
    { what: "where the browser has no workers", before: "delete globalThis.Worker" },
    {
      what: "where the browser refuses to start one",
      before: `globalThis.Worker = class { constructor() { throw new DOMException("refused", "SecurityError"); } }`,
    },
    {
      what: "where a worker fails to start",
      before: `globalThis.Worker = class extends EventTarget {
        constructor() { super(); setTimeout(() => this.dispatchEvent(new Event("error")), 10); }
        postMessage() {}
        terminate() {}
      }`,
    },
  ].map(({ what, before }): Step => ({
    name: `${what}, the page reads by itself and says so`,
    run: (site, log) =>
      visit(site, log, { before }, async ({ page }) => {
        assert.equal(await page.locator("article").count(), 14);
        await page.getByText("This browser starts no worker").waitFor();
        assert.match(await page.getByRole("complementary", { name: "About this page" }).innerText(), /Nothing is lost\. .* use another browser/);
        await give(page, "drop", LAMP, "lamp.txt");
        await page.locator("#t\\=4 .words", { hasText: "It was put out." }).waitFor();
        await page.getByRole("complementary", { name: "About this page" }).getByRole("button", { name: "Close" }).click();
        assert.equal(await page.getByText("This browser starts no worker").count(), 0);
      }),
  })),
  ...[
    {
      what: "storage is refused",
      before: `Object.defineProperty(globalThis, "localStorage", {
        get() { throw new DOMException("refused", "SecurityError"); },
      })`,
    },
    {
      what: "storage is full",
      before: `Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }`,
    },
  ].map(({ what, before }): Step => ({
    name: `where ${what}, the page says what that means, and works`,
    run: (site, log) =>
      visit(site, log, { before, hash: "#t=12" }, async ({ page }) => {
        await page.getByText("This browser lets the page remember nothing").waitFor();
        await page.locator(".forms dd").first().waitFor();
        await page.getByRole("button", { name: "Colours: Auto" }).click();
        await page.getByRole("button", { name: "Colours: Light" }).waitFor();
      }),
  })),
  {
    name: "where the clipboard is refused, the page says so, and what to do instead",
    run: (site, log) =>
      visit(
        site,
        log,
        {
          hash: "#t=12",
          permissions: [],
          before: `{
            const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
            Object.assign(globalThis.Clipboard?.prototype ?? {}, { write: refuse, writeText: refuse });
            Object.assign(Document.prototype, { execCommand: () => false });
          }`,
        },
        async ({ page }) => {
          await page.locator(".main-action").click();
          const words = page.getByText("The browser did not allow copying. Select the citation and copy it by hand.");
          await words.first().waitFor({ state: "attached" });
        },
      ),
  },
];
