import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { bundleProgram } from "./bundle-script.js";
import { servedHtml, singleFileHtml, type BuiltFile } from "./page-html.js";
import { integrityOf, type PageKind } from "./policy.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PUBLIC = join(ROOT, "public");
const SERVICE_WORKER = join(ROOT, "src/offline/service-worker.ts");

/** The page as one file; it lies beside the files of the page that is served, which know nothing of it. */
export const SINGLE_FILE = "colloquy.html";

/** Builds both forms of the page into a folder, which is emptied before. */
export async function buildPages(outDir: string): Promise<void> {
  const files = [...(await servedFiles()), { path: SINGLE_FILE, content: await singleFile() }];
  await rm(outDir, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), content);
  }
}

/** The page that is served, with a service worker that keeps every file of it. */
async function servedFiles(): Promise<BuiltFile[]> {
  const built = await bundlePage("served");
  const html = { path: "index.html", content: servedHtml(htmlOf(built), built) };
  const files = [html, ...built.filter(isPart), ...(await readPublic())];
  const kept = files.map(({ path, content }) => ({ path, integrity: integrityOf(content) }));
  const list = JSON.stringify(kept);
  const version = JSON.stringify(createHash("sha256").update(list).digest("hex").slice(0, 16));
  const worker = await bundleProgram(SERVICE_WORKER, { KEPT_FILES: list, VERSION: version });
  return [...files, { path: "service-worker.js", content: worker }];
}

async function singleFile(): Promise<string> {
  const built = await bundlePage("single-file");
  const scripts = built.filter(({ path }) => path.endsWith(".js"));
  if (scripts.length > 1) throw new Error(`a single file cannot have ${scripts.map(({ path }) => path).join(" and ")}`);
  return singleFileHtml(htmlOf(built), [...built, ...(await readPublic())]);
}

/** What vite makes of the page; `import.meta.env.MODE` tells the page which form it has. */
async function bundlePage(kind: PageKind): Promise<BuiltFile[]> {
  const result = await build({
    root: ROOT,
    mode: kind,
    logLevel: "warn",
    build: { write: false, rolldownOptions: { output: { codeSplitting: kind === "served" }, checks: { bundlerTimings: false } } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((one) => ({ path: one.fileName, content: one.type === "chunk" ? one.code : one.source }));
}

function htmlOf(files: readonly BuiltFile[]): string {
  const content = files.find(({ path }) => path === "index.html")?.content;
  if (typeof content !== "string") throw new Error("there is no index.html");
  return content;
}

/** Not the page itself, nor the style sheet, which stands in it. */
function isPart({ path }: BuiltFile): boolean {
  return path !== "index.html" && !path.endsWith(".css");
}

async function readPublic(): Promise<BuiltFile[]> {
  const names = await readdir(PUBLIC);
  return Promise.all(names.sort().map(async (path) => ({ path, content: await readFile(join(PUBLIC, path)) })));
}
