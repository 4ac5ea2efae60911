import assert from "node:assert/strict";
import { give, selectWords, untilTrue, visit } from "../visit.js";
import type { Step } from "./step.js";

const OWN = "Ann: Was the harbour damp?\n\nBo: It was, and it is.\n\nAnn: And now?\n\nBo: We drain it.\n";

/** Runs in the page before its scripts: nothing more can be kept. */
const FILL_STORE = `IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };`;

/** Whether the page has kept what is open, as its address says it. Runs in the page. */
function isKept(words: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open("colloquy", 1);
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      const sessions = request.result.transaction("sessions").objectStore("sessions");
      const kept = sessions.get("last") as IDBRequest<{ input?: unknown; hash?: string } | undefined>;
      kept.onerror = () => resolve(false);
      kept.onsuccess = () => {
        request.result.close();
        resolve(kept.result?.input === words && kept.result.hash === location.hash);
      };
    };
  });
}

export const ADDRESSES: readonly Step[] = [
  {
    name: "an address leads to an exchange",
    run: (site, log) =>
      visit(site, log, { hash: "#q=3" }, async ({ page }) => {
        const turn = page.locator("article.selected");
        await turn.waitFor();
        const exchange = page.locator(".exchange-head", { hasText: "Exchange 3" });
        assert.equal(await exchange.evaluate((head) => head.nextElementSibling?.classList.contains("selected")), true);
      }),
  },
  {
    name: "selected words have an address of exact characters, which leads back to them",
    run: (site, log) =>
      visit(site, log, {}, async ({ page, context }) => {
        await selectWords(page, 12, "an objective necessity");
        await page.waitForFunction(() => /^#c=\d+-\d+$/.test(location.hash));
        const again = await context.newPage();
        await again.goto(page.url());
        await again.locator(".citation blockquote", { hasText: "an objective necessity" }).waitFor();
        assert.equal(await again.locator("[data-turn='12'] mark").innerText(), "an objective necessity");
      }),
  },
  {
    name: "a view has an address, and Read leads out of it",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Verify" }).click();
        await page.waitForFunction(() => location.hash === "#verify");
        await page.reload();
        await page.locator("main.view").waitFor();
        await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Read" }).click();
        await page.locator("article").first().waitFor();
        assert.equal(new URL(page.url()).hash, "");
      }),
  },
  {
    name: "what is open is there the next time, until everything is forgotten",
    run: (site, log) =>
      visit(site, log, {}, async ({ page, context }) => {
        await give(page, "paste", OWN);
        await page.locator("article", { hasText: "We drain it." }).waitFor();
        await page.keyboard.press("j");
        await untilTrue(page, isKept, OWN);
        // The first page stays: a browser without a past forgets what is kept with the last one.
        const again = await context.newPage();
        await again.goto(site.url);
        await again.locator("article.selected", { hasText: "Was the harbour damp?" }).waitFor();
        await again.keyboard.press("?");
        await again.getByRole("button", { name: "Forget everything" }).click();
        await again.getByText("Everything that this page kept in this browser is forgotten.").waitFor();
        await again.locator("article", { hasText: "the New American Interventionism" }).first().waitFor();
        assert.equal(await again.evaluate(() => Object.keys(localStorage).filter((key) => key === "colloquy-styles").length), 0);
      }),
  },
  {
    name: "a link that was cut off says so, and the founding interview opens",
    run: (site, log) =>
      visit(site, log, { hash: "#d=AbC" }, async ({ page }) => {
        await page.getByText("The transcript in this link cannot be read").waitFor();
        assert.ok((await page.locator("article").count()) > 10);
      }),
  },
  {
    name: "a text fragment is followed by the browser",
    run: (site, log) =>
      visit(site, log, { hash: "#:~:text=English%20is%20the%20modern" }, async ({ page }) => {
        const words = page.locator('[data-turn="14"] p', { hasText: "English is the modern" });
        await untilTrue(page, () => Promise.resolve(scrollY > 0), null);
        assert.ok(await words.evaluate((paragraph) => paragraph.getBoundingClientRect().top < innerHeight));
      }),
  },
  {
    name: "where the store is full, the page says so, and keeps on showing what is open",
    run: (site, log) =>
      visit(site, log, { before: FILL_STORE }, async ({ page }) => {
        await give(page, "paste", OWN);
        await page.getByText("There is no room left in this browser to keep the pasted text.").waitFor();
        assert.equal(await page.locator("article").count(), 4);
      }),
  },
];
