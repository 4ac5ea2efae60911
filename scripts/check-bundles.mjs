// Bundles the libraries for the browser, as a user's bundler would: fails when one outgrows its budget, when a bundle
// of spans and invariants holds zod, or when anything of Node is pulled in. Run after `npm run build`.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What is imported, the most it may weigh (bytes, minified and gzipped), and what must not be in it. */
const BUNDLES = [
  {
    name: "corpus-schema: spans and invariants",
    code: `export { sliceSpan, toSource, textSpanToSource, checkInvariants } from "@colloquy/corpus-schema";`,
    budget: 11_000,
    without: /node_modules\/zod\//,
  },
  {
    name: "corpus-schema/span",
    code: `export * from "@colloquy/corpus-schema/span";`,
    budget: 1_500,
    without: /node_modules\//,
  },
  {
    name: "corpus-schema/check-invariants",
    code: `export * from "@colloquy/corpus-schema/check-invariants";`,
    budget: 11_000,
    without: /node_modules\/zod\//,
  },
  { name: "corpus-schema", code: `export * from "@colloquy/corpus-schema";`, budget: 60_000 },
  {
    name: "transcript-parser",
    code: `export * from "@colloquy/transcript-parser";`,
    budget: 25_000,
    without: /node_modules\/zod\//,
  },
  {
    name: "topic-classifier, without codebooks",
    code: `export * from "@colloquy/topic-classifier";`,
    budget: 20_000,
    without: /node_modules\/zod\//,
  },
  { name: "csl-processor, without locales", code: `export * from "@colloquy/csl-processor";`, budget: 50_000 },
  {
    name: "citation-formatter, without processor and styles",
    code: `export * from "@colloquy/citation-formatter";`,
    budget: 15_000,
    external: ["@colloquy/csl-processor", "@colloquy/csl-processor/*"],
    without: /node_modules\/zod\//,
  },
  {
    name: "quotation-verifier",
    code: `export * from "@colloquy/quotation-verifier";`,
    budget: 20_000,
    without: /node_modules\/zod\//,
  },
  { name: "corpus-formats", code: `export * from "@colloquy/corpus-formats";`, budget: 75_000 },
];

let failed = false;
for (const { name, code, budget, without, external = [] } of BUNDLES) {
  const result = await build({
    stdin: { contents: code, resolveDir: "bench", loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    external,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const size = gzipSync(result.outputFiles[0].contents).length;
  const unwanted = Object.entries(Object.values(result.metafile.outputs)[0].inputs)
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && without?.test(path))
    .map(([path]) => path);
  const ok = size <= budget && unwanted.length === 0;
  failed ||= !ok;
  const share = `${String(size).padStart(7)} of ${String(budget).padStart(6)} bytes`;
  console.log(`${ok ? "ok  " : "FAIL"} ${share}  ${name}${unwanted.length > 0 ? `, holds ${unwanted[0]}` : ""}`);
}
if (failed) process.exitCode = 1;
