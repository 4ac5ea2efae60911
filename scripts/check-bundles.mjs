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
    // What recognises the formats, some 400 bytes each; readers, words and what makes transcripts come with the first document.
    name: "transcript-parser: parseTranscript, loaded at once",
    code: `export { parseTranscript, FORMATS } from "@colloquy/transcript-parser";`,
    budget: 23_000,
    lazy: true,
    without: /node_modules\/(?:zod|htmlparser2|fflate|pdfjs-dist|@noble)\//,
  },
  {
    // Two fifths of it are data: words of eleven languages (docs/decisions/0007).
    name: "transcript-parser with parseTranscriptText, without lazy readers",
    code: `export * from "@colloquy/transcript-parser";`,
    budget: 145_000,
    lazy: true,
    without: /node_modules\/(?:zod|htmlparser2|fflate|pdfjs-dist)\//,
  },
  {
    name: "topic-classifier, without codebooks",
    code: `export * from "@colloquy/topic-classifier";`,
    budget: 20_000,
    without: /node_modules\/zod\//,
  },
  {
    name: "topic-classifier/codebook-formats, without lazy parsers",
    code: ["skos", "csv", "quanteda", "lexicoder"]
      .map((format) => `export * from "@colloquy/topic-classifier/codebook-formats/${format}";`)
      .join(""),
    budget: 18_000,
    lazy: true,
    without: /node_modules\/(?:zod|n3|yaml|saxes)\//,
  },
  { name: "csl-processor, without locales", code: `export * from "@colloquy/csl-processor";`, budget: 50_000 },
  {
    // From source, since a style that stands in for a broken one is in a file of its own only there.
    name: "citation-formatter, without processor and styles",
    code: `export * from "@colloquy/citation-formatter";`,
    budget: 15_000,
    conditions: ["@colloquy/source"],
    external: ["@colloquy/csl-processor", "@colloquy/csl-processor/*", "*.csl.js"],
    without: /node_modules\/zod\//,
  },
  ...[
    ["records", 9_500],
    ["catalogue", 2_500],
    // With the main entry, which it needs.
    ["markdown", 26_000],
  ].map(([entry, budget]) => ({
    name: `citation-formatter/${entry}, without processor and styles`,
    code: `export * from "@colloquy/citation-formatter/${entry}";`,
    budget,
    conditions: ["@colloquy/source"],
    external: ["@colloquy/csl-processor", "@colloquy/csl-processor/*", "*.csl.js"],
    without: /node_modules\/zod\//,
  })),
  {
    name: "quotation-verifier/core: verifyQuote, without languages",
    code: `export { createQuoteIndex, verifyQuote } from "@colloquy/quotation-verifier/core";`,
    budget: 21_500,
    without: /node_modules\/zod\//,
  },
  {
    name: "quotation-verifier/languages: one",
    code: `export { GERMAN } from "@colloquy/quotation-verifier/languages";`,
    budget: 3_500,
  },
  {
    // A third of it are words of languages (docs/decisions/0012).
    name: "quotation-verifier: verifyQuote",
    code: `export { createQuoteIndex, verifyQuote } from "@colloquy/quotation-verifier";`,
    budget: 35_000,
    without: /node_modules\/zod\//,
  },
  {
    name: "quotation-verifier, with articles",
    code: `export * from "@colloquy/quotation-verifier";`,
    budget: 59_000,
    without: /node_modules\/zod\//,
  },
  {
    // Half of it is minisearch.
    name: "corpus-search",
    code: `export * from "@colloquy/corpus-search";`,
    budget: 12_500,
    without: /node_modules\/zod\//,
  },
  { name: "corpus-formats", code: `export * from "@colloquy/corpus-formats";`, budget: 75_000 },
];

/** The outputs that are loaded at once: the entry, and what it imports without waiting. */
function loadedAtOnce(outputs) {
  const loaded = new Set();
  const visit = (path) => {
    if (loaded.has(path) || outputs[path] === undefined) return;
    loaded.add(path);
    for (const { kind, path: next } of outputs[path].imports) if (kind === "import-statement") visit(next);
  };
  visit(Object.keys(outputs).find((path) => outputs[path].entryPoint === "<stdin>" || path.endsWith("stdin.js")) ?? Object.keys(outputs)[0]);
  return [...loaded];
}

let failed = false;
for (const { name, code, budget, without, external = [], conditions, lazy = false } of BUNDLES) {
  const result = await build({
    stdin: { contents: code, resolveDir: "bench", loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    external,
    ...(conditions === undefined ? {} : { conditions }),
    ...(lazy ? { splitting: true, outdir: "bundle" } : {}),
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const paths = loadedAtOnce(result.metafile.outputs);
  const isLoaded = ({ path }) => !lazy || paths.some((loaded) => path.endsWith(loaded.replace(/^.*\//, "")));
  const files = result.outputFiles.filter(isLoaded);
  const size = files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  const unwanted = paths
    .flatMap((path) => Object.entries(result.metafile.outputs[path].inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && without?.test(path))
    .map(([path]) => path);
  const ok = size <= budget && unwanted.length === 0;
  failed ||= !ok;
  const share = `${String(size).padStart(7)} of ${String(budget).padStart(6)} bytes`;
  console.log(`${ok ? "ok  " : "FAIL"} ${share}  ${name}${unwanted.length > 0 ? `, holds ${unwanted[0]}` : ""}`);
}
if (failed) process.exitCode = 1;
