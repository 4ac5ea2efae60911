// Weighs the built page: fails when what is loaded before anything is shown outgrows its budget, or when the table in
// README.md is more than a tenth wrong. Run after `npm run build`; with `--write` the table is written anew.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

const DIST = new URL("../dist/", import.meta.url);
const README = new URL("../README.md", import.meta.url);
/** The most that the page, its first script and what that imports may weigh together, gzipped. */
const BUDGET = 90_000;
const TOLERANCE = 0.1;
const TABLE = /\| file \| bytes \| gzip \|\n\| --- \| ---: \| ---: \|\n(?:\|.*\|\n)+/;

const read = (path) => readFileSync(new URL(path, DIST));
const html = read("index.html").toString();
const entry = /<script type="module" src="\.\/([^"]+)"/.exec(html)?.[1];
if (entry === undefined) throw new Error("index.html has no script");

/** A script and those that it imports at once. */
function withImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const { program } = parseSync(path, read(path).toString());
  for (const { type, source } of program.body) {
    const isImport = type === "ImportDeclaration" || type.startsWith("Export");
    if (isImport && source) withImports(new URL(source.value, new URL(path, DIST)).href.slice(DIST.href.length), found);
  }
  return found;
}

const atOnce = new Set(["index.html", ...withImports(entry)]);
const rows = [...readdirSync(new URL("assets/", DIST)).map((name) => `assets/${name}`), "index.html", "service-worker.js", "colloquy.html"]
  .map((path) => ({
    // Names hold a hash that changes with every build.
    name: path.replace(/-[\w-]{8}(?=\.\w+$)/, "").replace("assets/_virtual_", "assets/"),
    isAtOnce: atOnce.has(path),
    bytes: read(path).length,
    gzip: gzipSync(read(path)).length,
  }))
  .sort((a, b) => Number(b.isAtOnce) - Number(a.isAtOnce) || a.name.localeCompare(b.name, "en"));

const first = rows.filter(({ isAtOnce }) => isAtOnce).reduce((sum, { gzip }) => sum + gzip, 0);
const count = (bytes) => bytes.toLocaleString("en");
const lines = rows.map(({ name, isAtOnce, bytes, gzip }) => `| \`${name}\`${isAtOnce ? ", at once" : ""} | ${count(bytes)} | ${count(gzip)} |\n`);
const table = `| file | bytes | gzip |\n| --- | ---: | ---: |\n${lines.join("")}`;
console.log(`${table}\n${first <= BUDGET ? "ok  " : "FAIL"} ${count(first)} of ${count(BUDGET)} bytes are loaded at once`);
if (first > BUDGET) process.exitCode = 1;

const readme = readFileSync(README, "utf8");
const printed = TABLE.exec(readme)?.[0];
if (printed === undefined) throw new Error("README.md has no table of sizes");
if (process.argv.includes("--write")) writeFileSync(README, readme.replace(TABLE, () => table));
else {
  const told = new Map([...printed.matchAll(/^\| `([^`]+)`.*\| ([\d,]+) \|$/gm)].map(([, name, gzip]) => [name, Number(gzip.replaceAll(",", ""))]));
  const wrong = rows.filter(({ name, gzip }) => !(Math.abs((told.get(name) ?? NaN) - gzip) <= TOLERANCE * gzip + 100));
  const gone = [...told.keys()].filter((name) => !rows.some((row) => row.name === name));
  for (const name of [...wrong.map(({ name }) => name), ...gone]) console.log(`FAIL README.md is wrong about ${name}; run with --write`);
  if (wrong.length + gone.length > 0) process.exitCode = 1;
}
