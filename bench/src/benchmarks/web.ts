import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { growingDocument } from "../growing-document.js";
import { printTable } from "../table.js";

const PAGE = fileURLToPath(new URL("../../../apps/web", import.meta.url));

/** Turns of the founding interview. */
const TURNS = 14;
const MEGABYTES_OF_5000_TURNS = ((5000 / TURNS) * 11_200) / 1e6;

/** What `apps/web/test/measure.ts` prints. */
interface PageTimes {
  readonly kind: string;
  readonly opening: readonly number[];
  readonly documents: readonly {
    readonly file: string;
    readonly read: number;
    readonly shown: number;
    readonly longestTask: number;
  }[];
}

/**
 * The page in a real browser, both forms of it: opening it, and reading long transcripts. Times are those of a clock, as
 * a person waits by it.
 */
export function benchWeb(): void {
  const folder = mkdtempSync(join(tmpdir(), "colloquy-web-"));
  try {
    writeFileSync(join(folder, "5000-turns.txt"), growingDocument(MEGABYTES_OF_5000_TURNS));
    writeFileSync(join(folder, "50-mb.txt"), growingDocument(49.9));
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "test/measure.ts", folder], {
      cwd: PAGE,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the page could not be measured: ${stderr.slice(0, 1000)}`);
    print(JSON.parse(stdout) as readonly PageTimes[]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(pages: readonly PageTimes[]): void {
  console.log("From the start of the navigation to the founding interview on the screen, ms (aim: 300)");
  printTable(
    ["page", "visits", "median", "worst"],
    pages.map(({ kind, opening }) => [kind, String(opening.length), ...[opening[opening.length >>> 1], opening.at(-1)].map(ms)]),
  );
  console.log("\nA transcript from a file: until it is read, from there until it is on the screen (aim: 1000), longest task (aim: 200), ms");
  printTable(
    ["page", "file", "read", "shown", "longest task"],
    pages.flatMap(({ kind, documents }) =>
      documents.map(({ file, read, shown, longestTask }) => [kind, file, ms(read), ms(shown), ms(longestTask)]),
    ),
  );
}

function ms(value: number | undefined): string {
  return (value ?? NaN).toFixed(0);
}
