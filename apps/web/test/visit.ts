import type { BrowserContext, Page } from "playwright-core";
import type { Site } from "./site.js";

/** How the page is looked at. */
export interface View {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** The fragment of the address. */
  readonly hash?: string;
  /** Whether the page may keep itself for times without a network. Only for steps about that: it takes time. */
  readonly keepsOffline?: boolean;
  /** A script that runs in the page before its own. */
  readonly before?: string;
  /** What the page may do with the clipboard; without it, all. */
  readonly permissions?: readonly string[];
}

/** What was noticed over all visits. */
export interface Log {
  /** Addresses that were asked for, of any kind. */
  readonly requests: string[];
  /** Errors of scripts, refusals of the page's policy, and everything written as an error to the console. */
  readonly errors: string[];
}

/** A look at the page in a browser without a past. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Opens the page, waits for the founding interview, does something, and closes it again. */
export async function visit(site: Site, log: Log, view: View, run: (visit: Visit) => Promise<void>): Promise<void> {
  const { width = 1280, colorScheme = "light", hash = "", keepsOffline = false } = view;
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: "reduce",
    permissions: [...(view.permissions ?? ["clipboard-read", "clipboard-write"])],
    serviceWorkers: keepsOffline ? "allow" : "block",
  });
  if (view.before !== undefined) await context.addInitScript({ content: view.before });
  context.setDefaultTimeout(15_000);
  context.on("request", (request) => log.requests.push(request.url()));
  context.on("weberror", (error) => log.errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") log.errors.push(message.text());
  });
  try {
    const page = await context.newPage();
    await page.goto(site.url + hash);
    await page.locator("article").first().waitFor();
    await run({ page, context });
  } finally {
    await context.close();
  }
}

/** What is on the clipboard, in both kinds. */
export async function readClipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) throw new Error("the clipboard is empty");
    const [text, html] = await Promise.all([item.getType("text/plain"), item.getType("text/html")]);
    return { text: await text.text(), html: await html.text() };
  });
}

/** Selects the first place in a turn where some words stand, as a person does with the pointer. */
export async function selectWords(page: Page, ordinal: number, words: string): Promise<void> {
  await page.locator(`[data-turn="${ordinal}"]`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start !== -1) return getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
    throw new Error(`not in the turn: ${wanted}`);
  }, words);
}

/** Hands the page a file or text by dropping or pasting. */
export async function give(page: Page, how: "drop" | "paste", text: string, fileName?: string): Promise<void> {
  await page.evaluate(
    ([event, content, name]) => {
      const data = new DataTransfer();
      if (name === undefined) data.setData("text/plain", content);
      else data.items.add(new File([content], name));
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        event === "drop"
          ? new DragEvent("drop", { ...init, dataTransfer: data })
          : new ClipboardEvent("paste", { ...init, clipboardData: data }),
      );
    },
    [how, text, fileName] as const,
  );
}

/**
 * Waits until something that takes its time to find out is true in the page. `waitForFunction` would take the promise of it
 * for the truth.
 */
export async function untilTrue<T>(page: Page, test: (given: T) => Promise<boolean>, given: T): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    // A page that is loaded anew in between is asked again.
    const isTrue = await page.evaluate<boolean, unknown>(test as (given: unknown) => Promise<boolean>, given).catch(() => false);
    if (isTrue) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`It did not come true in the page: ${String(test)}`);
}
