import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { preview } from "vite";
import { buildPages, SINGLE_FILE } from "../build/build-pages.js";
import type { PageKind } from "../build/policy.js";

/** A form of the built page, and a browser to look at it with. */
export interface Site {
  readonly kind: PageKind;
  /** Of this machine: its server or its disk. */
  readonly url: string;
  /** Where both forms of the page were built. */
  readonly folder: string;
  readonly browser: Browser;
}

/** Both forms of the page. */
export interface Sites {
  readonly sites: readonly Site[];
  readonly close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of Chromium: `CHROMIUM_PATH`, or the first of its usual names that is found on the `PATH`; null without it. */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  const given = env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") return existsSync(given) ? given : null;
  const folders = (env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

/** Builds the page into a folder of its own, serves it on a free port and starts the browser. */
export async function openSites(executablePath: string): Promise<Sites> {
  const outDir = await mkdtemp(join(tmpdir(), "colloquy-page-"));
  await buildPages(outDir);
  const server = await servePages(outDir);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    sites: [
      { kind: "served", url: server.url, folder: outDir, browser },
      { kind: "single-file", url: pathToFileURL(join(outDir, SINGLE_FILE)).href, folder: outDir, browser },
    ],
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Serves the built page of a folder on a free port. */
export async function servePages(outDir: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await preview({ root: ROOT, logLevel: "warn", build: { outDir }, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the server has no address");
  // A browser keeps its connections open, for which the server would wait.
  const close = (): Promise<void> => {
    if ("closeAllConnections" in server.httpServer) server.httpServer.closeAllConnections();
    return server.close();
  };
  return { url, close };
}
