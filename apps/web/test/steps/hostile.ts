import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { give, visit } from "../visit.js";
import { HOSTILE_PAYLOADS } from "./hostile-payloads.table.js";
import type { Step } from "./step.js";

/** The ways in which a payload reaches the page, each as the words of a speaker, as a title and as a speaker. */
const WAYS: readonly {
  readonly name: string;
  readonly give: (page: Page, payload: string, index: number) => Promise<void>;
}[] = [
  { name: "pasted as text", give: (page, payload) => give(page, "paste", transcriptOf(payload)) },
  { name: "dropped as a text file", give: (page, payload, index) => give(page, "drop", transcriptOf(payload), `p${index}.txt`) },
  { name: "dropped as Markdown", give: (page, payload, index) => give(page, "drop", markdownOf(payload), `p${index}.md`) },
  { name: "dropped as HTML", give: (page, payload, index) => give(page, "drop", htmlOf(payload), `p${index}.html`) },
  { name: "in the name of a file", give: (page, payload) => give(page, "drop", transcriptOf("words"), `${payload}.txt`) },
];

function transcriptOf(payload: string): string {
  const line = payload.replace(/\s+/g, " ");
  return `${line}\n\nby ${line}\n\nAnn: Is it ${line} damp?\n\nBo: It was ${payload}\n\nAnn: And now?\n\nBo: Dry ${line}.\n`;
}

function markdownOf(payload: string): string {
  return `# ${payload}\n\n**Ann:** Is it ${payload} damp?\n\n**Bo:** It [was](${payload})\n\n**Ann:** And ![now](${payload})?\n\n**Bo:** Dry.\n`;
}

function htmlOf(payload: string): string {
  const attribute = payload.replaceAll('"', "&quot;");
  return `<!doctype html><title>${payload}</title><meta name="author" content="${attribute}"><body>${payload}
<p><b>Ann:</b> Is it ${payload} damp?</p><p><b>Bo:</b> It <a href="${attribute}">was</a>.</p>
<p><b>Ann:</b> And now?</p><p><b>Bo:</b> Dry.</p></body>`;
}

/** Waits until the page has read what it was given, or has refused it. */
async function waitUntilRead(page: Page): Promise<void> {
  await page.locator(".notice.reading").waitFor({ state: "detached" });
  await page.locator("article, .refusal").first().waitFor();
}

/** Whatever a payload would do if it did anything: run, speak up, add elements, lead away. */
async function expectNothing(page: Page, opened: string, name: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: "ran" in window,
    elements: document.querySelectorAll("#app :is(img, script, iframe, object, embed, svg.hostile, video, audio, base, link, meta, style, math, form[action])").length,
    links: [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "").filter((to) => !to.startsWith("#")),
    handlers: [...document.querySelectorAll("#app *")].flatMap((one) => one.getAttributeNames().filter((attribute) => attribute.startsWith("on"))),
  }));
  assert.deepEqual(found, { ran: false, elements: 0, links: [], handlers: [] }, name);
  assert.equal(page.url().replace(/#.*/, ""), opened, name);
}

export const HOSTILE: readonly Step[] = [
  {
    name: "the table has 50 payloads, each once",
    run: () => {
      assert.equal(new Set(HOSTILE_PAYLOADS).size, 50);
      return Promise.resolve();
    },
  },
  ...WAYS.map((way): Step => ({
    name: `50 hostile payloads do nothing, ${way.name}`,
    run: (site, log) =>
      visit(site, log, {}, async ({ page, context }) => {
        const noticed: string[] = [];
        const opened = page.url();
        page.on("dialog", (dialog) => {
          noticed.push(dialog.message());
          void dialog.dismiss();
        });
        context.on("page", (other) => noticed.push(other.url()));
        context.on("request", (request) => {
          if (!request.url().startsWith("blob:") && !request.url().startsWith(new URL("./", opened).href)) noticed.push(request.url());
        });
        for (const [index, payload] of HOSTILE_PAYLOADS.entries()) {
          await way.give(page, payload, index);
          await waitUntilRead(page);
          // Cited too, with a turn of its own and in every form of the citation.
          const turn = page.locator("article .words").first();
          if (await turn.count() > 0) await turn.click();
          await expectNothing(page, opened, payload);
        }
        assert.deepEqual(noticed, []);
      }),
  })),
];
