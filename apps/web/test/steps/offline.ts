import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { servePages, type Site } from "../site.js";
import { give, readClipboard, untilTrue, visit, type Log, type Visit } from "../visit.js";
import type { Step } from "./step.js";

const MARKDOWN = `# The Keeper of the Lamp

**Ann Bell:** When did you first see the *light*?

**Bo Marsh:** In the winter of 1950. My father kept it then.
`;

const HTML = `<!doctype html><title>The Keeper of the Lamp</title>
<p><b>Ann Bell:</b> When did you first see the light?</p>
<p><b>Bo Marsh:</b> In the winter of 1950. My father kept it then.</p>
<p><b>Ann Bell:</b> And what became of it?</p>
<p><b>Bo Marsh:</b> It was put out in May.</p>
`;

const FRENCH = `Entretien avec la ministre

Journaliste : Madame la ministre, que fera le gouvernement pour les écoles et pour les hôpitaux cette année ?

Ministre : Nous allons recruter des enseignants et des médecins, car la santé et l’éducation sont notre priorité.

Journaliste : Et les impôts, vont-ils augmenter dans le budget ?

Ministre : Non, les impôts n’augmenteront pas, et le budget de la défense ne changera pas non plus.
`;

const PDF = fileURLToPath(new URL("../../../../packages/transcript-parser/src/formats/pdf/fixtures/founding-libreoffice.pdf", import.meta.url));

/** What a person does with the page, all of it: also what is loaded only when it is needed. */
async function useEverything(page: Page): Promise<void> {
  await page.locator('[data-turn="12"] p').first().click();
  await page.locator(".forms dd").first().waitFor();
  await page.locator(".main-action").click();
  await page.getByRole("status").getByText("Citation copied.").waitFor({ state: "attached" });
  assert.match((await readClipboard(page)).text, /Tokaev.*turn 12\.$/);
  for (const { name, content, words } of [
    { name: "lamp.md", content: MARKDOWN, words: "When did you first see the light?" },
    { name: "lamp.html", content: HTML, words: "When did you first see the light?" },
    { name: "entretien.txt", content: FRENCH, words: "Madame la ministre" },
  ]) {
    await give(page, "drop", content, name);
    await page.locator("footer", { hasText: `${name}: ` }).waitFor();
    assert.ok((await page.locator("#t\\=1 .words").innerText()).startsWith(words), name);
  }
  assert.equal(await page.locator("#transcript").getAttribute("lang"), "fr");
  assert.ok(await page.locator(".topic", { hasText: "Santé" }).count() > 0, "no topic was found in French");
  const views = page.getByRole("navigation", { name: "Views" }).getByRole("button");
  for (let index = 0; index < (await views.count()); index += 1) {
    await views.nth(index).click();
    await page.locator("main:not(:empty)").waitFor();
    assert.equal(await page.getByText("could not be loaded").count(), 0);
  }
}

/**
 * The built page on a server of its own, whose files can be changed and which can be taken away. Nothing is asked of any
 * other server.
 */
async function withOwnServer(
  { folder, ...site }: Site,
  errors: string[],
  run: (own: Site, log: Log, stop: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), "colloquy-offline-"));
  await cp(folder, copy, { recursive: true });
  const { url, close } = await servePages(copy);
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopped ??= close());
  try {
    const requests: string[] = [];
    await run({ ...site, folder: copy, url }, { requests, errors }, stop);
    assert.deepEqual(requests.filter((address) => new URL(address).origin !== new URL(url).origin), []);
  } finally {
    await stop();
    await rm(copy, { recursive: true });
  }
}

/** Visits a page that keeps itself, and waits until it has. */
function visitAndKeep(own: Site, log: Log, run: (visit: Visit) => Promise<void>): Promise<void> {
  return visit(own, log, { keepsOffline: true }, async (visited) => {
    await untilTrue(visited.page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated", null);
    await run(visited);
  });
}

/** Makes another version of the page in its folder: other words in it, and a service worker that knows their hash. */
async function publishNewVersion(folder: string): Promise<void> {
  const [page, worker] = [join(folder, "index.html"), join(folder, "service-worker.js")];
  const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const old = await readFile(page, "utf8");
  const changed = old.replace("</body>", '<p id="new">New.</p></body>');
  const script = await readFile(worker, "utf8");
  const updated = script.replace(hash(old), hash(changed)).replace(/(["'`])[0-9a-f]{16}\1/, '"0123456789abcdef"');
  assert.equal(updated.split("0123456789abcdef").length, 2);
  await writeFile(page, changed);
  await writeFile(worker, updated);
}

export const OFFLINE: readonly Step[] = [
  {
    name: "after one visit the page does everything without its server and without a network",
    forms: ["served"],
    run: (site, { errors }) =>
      withOwnServer(site, errors, (own, log, stop) =>
        visitAndKeep(own, log, async ({ page, context }) => {
          await stop();
          await context.setOffline(true);
          await page.reload();
          await page.locator("article").first().waitFor();
          await useEverything(page);
          // Whichever of the documents was open long enough to be kept has a second turn.
          await page.goto(`${own.url}index.html?from=home#t=2`);
          await page.locator(".turn.selected").waitFor();
          // What reads PDF is a script of its own, asked for only now.
          await page.getByLabel("Open a file").setInputFiles(PDF);
          await page.locator("footer", { hasText: /^founding-libreoffice\.pdf: / }).waitFor();
          assert.equal(await page.locator("article h3").count(), 14);
        }),
      ),
  },
  {
    name: "the file does everything without a network",
    forms: ["single-file"],
    run: (site, log) =>
      visit(site, log, {}, async ({ page, context }) => {
        await context.setOffline(true);
        await page.reload();
        await page.locator("article").first().waitFor();
        await useEverything(page);
        assert.equal(await page.evaluate(() => performance.getEntriesByType("resource").length), 0);
      }),
  },
  {
    name: "a new version waits, says so, takes over when it is asked to, and drops what the old one kept",
    forms: ["served"],
    run: (site, { errors }) =>
      withOwnServer(site, errors, (own, log) =>
        visitAndKeep(own, log, async ({ page }) => {
          const [before] = await page.evaluate(() => caches.keys());
          await publishNewVersion(own.folder);
          await page.reload();
          await page.getByText("A new version is ready: reload.").waitFor();
          assert.equal(await page.locator("#new").count(), 0);
          await page.getByRole("button", { name: "Reload" }).click();
          await page.locator("#new").waitFor();
          await page.locator("article").first().waitFor();
          await untilTrue(page, async () => (await caches.keys()).length === 1, null);
          assert.notDeepEqual(await page.evaluate(() => caches.keys()), [before]);
          assert.equal(await page.getByText("A new version is ready").count(), 0);
        }),
      ),
  },
  {
    name: "files that are not as they were built are not kept",
    forms: ["served"],
    run: (site) =>
      withOwnServer(site, [], async (own, log) => {
        await writeFile(join(own.folder, "icon-512.png"), "damaged");
        // The browser writes the refusal to its console, which is right.
        await visit(own, log, { keepsOffline: true }, async ({ page }) => {
          const state = await page.evaluate(async () => {
            for (let wait = 0; wait < 100; wait += 1) {
              const registration = await navigator.serviceWorker.getRegistration();
              if (registration?.active) return "active";
              if (wait > 10 && registration === undefined) return "none";
              await new Promise((resolve) => setTimeout(resolve, 50));
            }
            return "waiting";
          });
          assert.equal(state, "none");
        });
      }),
  },
  {
    name: "the page keeps every file that it has, and can be installed",
    forms: ["served"],
    run: (site, log) =>
      visitAndKeep(site, log, async ({ page, context }) => {
        const kept = await page.evaluate(async () => {
          const [name = ""] = await caches.keys();
          return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(1));
        });
        const built = (await readdir(site.folder, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(site.folder.length + 1));
        const apart = ["colloquy.html", "service-worker.js"];
        const expected = built.filter((path) => !apart.includes(path)).map((path) => (path === "index.html" ? "" : path));
        assert.deepEqual(kept.sort(), expected.sort());
        const session = await context.newCDPSession(page);
        const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
        // A window without a past counts as a private one.
        assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
      }),
  },
  {
    name: "the worker that reads is bound by the policy of the page: it can ask for nothing, not even for the page",
    forms: ["served"],
    // What is refused here is refused on purpose, and no finding about the page.
    run: (site) =>
      visit(site, { requests: [], errors: [] }, {}, async ({ page }) => {
        const started = page.waitForEvent("worker");
        await give(page, "drop", MARKDOWN.repeat(100_000), "long.md");
        const worker = await started;
        const said = await worker.evaluate((address) => fetch(address).then(() => "fetched", String), site.url);
        assert.match(said, /Failed to fetch/);
        assert.equal((await fetch(site.url)).status, 200);
      }),
  },
];
