import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { give, readClipboard, selectWords, visit } from "../visit.js";
import type { Step } from "./step.js";

const WORDS = "an objective necessity";

const CSL = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">';

/** A style that prints a name and a word of its own, with a title that would run if anything ran it. */
const LAMP_STYLE = `${CSL}
  <info><title>Lamp &lt;img src=x onerror="window.ran = 1"&gt;</title><id>lamp</id></info>
  <citation><layout suffix="."><names variable="author"/><text value=", as in the Lamp"/></layout></citation>
</style>`;
const BROKEN_STYLE = `${CSL}
  <citation><layout><text macro="titel"/></layout></citation>
</style>`;

/** Selects from a word of one turn to a word of another one. */
async function selectAcross(page: Page, from: readonly [number, string], to: readonly [number, string]): Promise<void> {
  await page.evaluate(
    (ends) => {
      const found = ends.map(([ordinal, word]) => {
        const element = document.querySelector(`[data-turn="${ordinal}"]`);
        const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(word) ?? -1;
          if (at !== -1) return { node, at };
        }
        throw new Error(`not in turn ${ordinal}: ${word}`);
      });
      const [start, end] = found;
      if (start && end) getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + ends[1][1].length);
    },
    [from, to] as const,
  );
}

async function chooseForm(page: Page, name: string): Promise<void> {
  const summary = page.locator(".copy-as summary");
  await summary.waitFor();
  if (!(await page.locator(".copy-as").evaluate((element) => element.hasAttribute("open")))) await summary.click();
  await page.getByRole("radio", { name, exact: true }).check({ force: true });
}

export const CITING: readonly Step[] = [
  {
    name: "a click on turn 12 cites it, and shows its exact place in the source",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.locator('[data-turn="12"] p').first().click();
        await page.locator(".forms dd").first().waitFor();
        assert.equal(await page.locator(".citation h2").innerText(), "Turn 12, Tokaev");
        assert.match(await page.locator(".forms dd").first().innerText(), /Tokaev.*Laumulin.*Continent.*turn 12\.$/);
        assert.equal(await page.locator(".forms dd i").first().innerText(), "Continent");
        assert.match(await page.locator(".source-place pre").innerText(), /^Tokaev: The balanced .* our nation\.$/s);
        assert.match(await page.locator(".citation .hint").innerText(), /not printed by this style: .*Roman Vassilenko/);
        assert.equal(new URL(page.url()).hash, "#t=12");
      }),
  },
  {
    name: "the button copies the citation, with and without formatting, and says so",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await page.locator(".main-action").click();
        await page.getByRole("status").getByText("Citation copied.").waitFor({ state: "attached" });
        const { text, html } = await readClipboard(page);
        assert.equal(text, await page.locator(".forms dd").first().innerText());
        assert.match(html, /<i>Continent<\/i>/);
      }),
  },
  {
    name: "selected words are copied with their citation, from their exact place",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await selectWords(page, 12, WORDS);
        await page.locator(".citation blockquote", { hasText: WORDS }).waitFor();
        assert.equal(await page.locator(".source-place pre").innerText(), WORDS);
        await page.keyboard.press("c");
        await page.getByRole("status").getByText("Quotation and citation copied.").waitFor({ state: "attached" });
        const note = await page.locator(".forms dd").first().innerText();
        assert.equal((await readClipboard(page)).text, `“${WORDS}”\n\n${note}`);
      }),
  },
  {
    name: "a double click quotes its word, and the button takes it along",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.locator('[data-turn="14"] p').first().dblclick({ position: { x: 12, y: 12 } });
        await page.locator(".citation blockquote", { hasText: "English" }).waitFor();
        await page.getByRole("button", { name: "Copy quotation and citation" }).click();
        await page.getByRole("status").getByText("Quotation and citation copied.").waitFor({ state: "attached" });
        assert.match((await readClipboard(page)).text, /^“English”\n\nKassymzhomart Tokaev, .* turn 14\.$/);
      }),
  },
  {
    name: "words marked as evidence are quoted from their exact place too",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await page.locator("nav ol > li").nth(3).getByRole("button", { name: "Russia" }).click();
        await selectWords(page, 8, " and strengthening mutually");
        await page.locator(".citation blockquote").waitFor();
        assert.equal(await page.locator(".source-place pre").innerText(), "and strengthening mutually");
      }),
  },
  {
    name: "a selection across turns quotes each turn with its speaker, and cites the range",
    run: (site, log) =>
      visit(site, log, {}, async ({ page, context }) => {
        const [first, second] = await page.locator("article h3").evaluateAll((all) => all.slice(10, 12).map((one) => one.textContent));
        const ending = (await page.locator('[data-turn="11"]').innerText()).slice(-20);
        await selectAcross(page, [11, ending], [12, "The balanced"]);
        await page.getByRole("heading", { name: "Turns 11–12" }).waitFor();
        await page.locator(".forms dd", { hasText: /turns 11–12\.$/ }).first().waitFor();
        await page.keyboard.press("c");
        await page.getByRole("status").getByText("Quotation and citation copied.").waitFor({ state: "attached" });
        const { text } = await readClipboard(page);
        assert.match(text, new RegExp(`^${first}: “[^\n]+”\n\n${second}: “The balanced”\n\n[^\n]*turns 11–12\\.$`));
        assert.match(new URL(page.url()).hash, /^#c=\d+-\d+$/);
        const again = await context.newPage();
        await again.goto(page.url());
        await again.getByRole("heading", { name: "Turns 11–12" }).waitFor();
        assert.equal(await again.locator("blockquote").innerText(), await page.locator("blockquote").innerText());
      }),
  },
  {
    name: "the style is found by name and chosen from the keyboard, cites in the text, and is remembered",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        const field = page.getByRole("combobox", { name: "Style" });
        await field.focus();
        await page.keyboard.press("ArrowDown");
        assert.equal(await field.getAttribute("aria-expanded"), "true");
        const options = page.getByRole("listbox", { name: "Styles" }).getByRole("option");
        assert.equal(await options.count(), 9);
        await page.keyboard.press("ArrowDown");
        assert.equal(await page.locator(".combobox [aria-selected=true]").innerText(), "Chicago author-date");
        await page.keyboard.type("zz");
        await page.getByText("No style has that in its name.").waitFor();
        await page.keyboard.press("Escape");
        assert.equal(await field.inputValue(), "Chicago notes and bibliography");
        assert.equal(await page.locator(".turn.selected").count(), 1);
        await field.press("ArrowDown");
        await page.keyboard.type("chicago author");
        await page.keyboard.press("Enter");
        await page.locator(".forms dd", { hasText: "(Tokaev 2004, turn 12)" }).waitFor();
        assert.equal(await field.inputValue(), "Chicago author-date");
        await page.reload();
        await page.locator(".forms dd", { hasText: "(Tokaev 2004, turn 12)" }).waitFor();
        await page.getByRole("button", { name: "Copy bibliography" }).click();
        await page.getByRole("status").getByText("Bibliography copied.").waitFor({ state: "attached" });
        assert.match((await readClipboard(page)).text, /^Tokaev, Kassymzhomart\. 2004\. /);
      }),
  },
  {
    name: "a citation in German has German terms",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await page.getByLabel("Language").selectOption("de-DE");
        await page.locator(".forms dd", { hasText: /Interview .*„|„.*[Ii]nterview/ }).first().waitFor();
      }),
  },
  {
    name: "a dropped style cites, is kept, and its title does nothing; a broken one is refused with line and column",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await give(page, "drop", LAMP_STYLE, "lamp.csl");
        await page.locator(".forms dd", { hasText: "as in the Lamp" }).first().waitFor();
        assert.match(await page.getByRole("combobox", { name: "Style" }).inputValue(), /^Lamp <img src=x/);
        await give(page, "drop", BROKEN_STYLE, "broken.csl");
        const refused = page.getByRole("region", { name: "Not opened" });
        await refused.getByText('Line 2, column 21: There is no macro "titel".').waitFor();
        assert.equal(await page.locator("article").count(), 14);
        await page.reload();
        await page.locator(".forms dd", { hasText: "as in the Lamp" }).first().waitFor();
        await page.getByRole("combobox", { name: "Style" }).click();
        assert.equal(await page.locator(".combobox [role=option]").count(), 10);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Remove lamp.csl" }).click();
        await page.locator(".forms dd", { hasText: /turn 12\.$/ }).first().waitFor();
        assert.equal(await page.evaluate(() => "ran" in window), false);
      }),
  },
  {
    name: "every form can be seen and copied: footnote, records, links",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await selectWords(page, 12, WORDS);
        const expected: readonly (readonly [string, RegExp])[] = [
          ["Note", /turn 12\.$/],
          ["Short note", /^Tokaev, .*turn 12\.$/],
          ["Markdown footnote", /^“an objective necessity”\[\^tokaev-t12\]\n\n\[\^tokaev-t12\]: .*\*Continent\*.*turn 12\.\n$/],
          ["BibTeX", /^@\w+\{.*author += \{Tokaev, Kassymzhomart\}/s],
          ["BibLaTeX", /^@\w+\{.*author += \{Tokaev, Kassymzhomart\}/s],
          ["RIS", /^TY {2}- /],
          ["CSL-JSON", /^\[\s+\{.*"family": "Tokaev"/s],
          ["Link to this page", /#c=\d+-\d+$/],
        ];
        for (const [name, pattern] of expected) {
          await chooseForm(page, name);
          const preview = page.locator(".copy-as .preview");
          await page.locator(".copy-as button[type=submit]").click();
          await page.getByRole("status").getByText(`${name} copied.`).waitFor({ state: "attached" });
          const text = await page.evaluate(() => navigator.clipboard.readText());
          assert.match(text, pattern);
          assert.equal((await preview.textContent())?.trim(), text.trim(), name);
        }
      }),
  },
  {
    name: "the forms come all at once, so that none is pushed away from under the pointer",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await page.locator(".copy-as summary").waitFor();
        await page.evaluate(() => {
          const forms = document.querySelector<HTMLElement>(".copy-as");
          if (forms === null) throw new Error("nothing to copy as");
          new MutationObserver(() => {
            const count = forms.querySelectorAll("input").length;
            if (count > 0) forms.dataset["counts"] = `${forms.dataset["counts"] ?? ""}${count} `;
          }).observe(forms, { childList: true, subtree: true });
        });
        await chooseForm(page, "Link to this page");
        await page.locator(".copy-as .preview", { hasText: "#t=12" }).waitFor();
        const counts = (await page.locator(".copy-as").getAttribute("data-counts"))?.trim().split(" ") ?? [];
        assert.equal(new Set(counts).size, 1, counts.join(", "));
      }),
  },
  {
    name: "a record is saved as a file",
    run: (site, log) =>
      visit(site, log, { hash: "#t=12" }, async ({ page }) => {
        await chooseForm(page, "RIS");
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save .ris file" }).click()]);
        assert.match(download.suggestedFilename(), /-ris\.ris$/);
        assert.match(await readFile(await download.path(), "utf8"), /^TY {2}- [A-Z]+\r?\n.*ER {2}- /s);
      }),
  },
  {
    name: "a small transcript travels in the link, which opens it elsewhere",
    run: (site, log) =>
      visit(site, log, {}, async ({ page }) => {
        await give(page, "paste", "Ann: Was the harbour damp?\n\nBo: It was, and it is.\n");
        await page.locator("article", { hasText: "It was, and it is." }).click();
        await chooseForm(page, "Link to this page");
        await page.getByText("The transcript travels in the link").waitFor();
        const url = (await page.locator(".copy-as .preview").textContent()) ?? "";
        await visit(site, log, { hash: new URL(url).hash }, async ({ page: other }) => {
          await other.locator("article.selected", { hasText: "It was, and it is." }).waitFor();
        });
      }),
  },
];
