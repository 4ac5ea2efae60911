import type { Benchmark } from "../benchmark.js";

/** All benchmarks. A new one is a file here and an entry. */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    name: "founding",
    description: "each stage on the founding interview, 12.4 kB, warm",
    load: async () => (await import("./founding.js")).benchFounding,
  },
  {
    name: "parser",
    description: "plain text, growing: the founding interview's conversation repeated",
    load: async () => (await import("./parser.js")).benchParser,
  },
  {
    name: "topics",
    description: "topic models on labelled datasets (--data <folder>), beside LinearSVC and fastText",
    load: async () => (await import("./topics.js")).benchTopics,
  },
  {
    name: "discovery",
    description: "topics found without codes, against those of people (--data <folder>), beside NMF of scikit-learn",
    load: async () => (await import("./discovery.js")).benchDiscovery,
  },
  {
    name: "csl-styles",
    description: "CSL styles of a folder (--styles, --locales): whether they load, and their texts beside npm citeproc's",
    load: async () => (await import("./csl-styles.js")).benchCslStyles,
  },
  {
    name: "csl",
    description: "speed of the CSL processor (--styles, --locales), beside npm citeproc",
    load: async () => (await import("./csl.js")).benchCsl,
  },
  {
    name: "citations",
    description: "10,000 citations of 1,000 transcripts in every style of our own, and the texts beside npm citeproc",
    load: async () => (await import("./citations.js")).benchCitations,
  },
  {
    name: "quotes",
    description: "5,000 quotations with known truth from transcripts of a folder (--data) and our own: found, and accepted",
    load: async () => (await import("./quotes.js")).benchQuotes,
  },
  {
    name: "citation-styles",
    description: "the founding interview in CSL styles of a folder (--styles, --locales) and our own: what is left out",
    load: async () => (await import("./citation-styles.js")).benchCitationStyles,
  },
  {
    name: "citation-records",
    description: "BibTeX, BibLaTeX, RIS and CSL-JSON of items, read back by citation-js, pandoc and biber, field by field",
    load: async () => (await import("./citation-records.js")).benchCitationRecords,
  },
  {
    name: "quote-speed",
    description: "1,000 quotations against 100,000 turns: indexing, memory, growth, beside indexOf and approx-string-match",
    load: async () => (await import("./quote-speed.js")).benchQuoteSpeed,
  },
  {
    name: "search",
    description: "search in 5,000 to 100,000 turns: indexing, memory, queries of each kind, beside includes on every turn",
    load: async () => (await import("./search.js")).benchSearch,
  },
  {
    name: "web",
    description: "the page in Chromium, both forms: until it is there, long transcripts, longest task",
    load: async () => (await import("./web.js")).benchWeb,
  },
  {
    name: "formats",
    description: "the same 50 MB of captions in WebVTT and SubRip through our readers and four of npm; the whole parse",
    load: async () => (await import("./formats.js")).benchFormats,
  },
  {
    name: "large",
    description: "documents of 10 and 100 MB in each of eleven formats: time, peak memory, what is said of them",
    load: async () => (await import("./large.js")).benchLarge,
  },
  {
    name: "recall",
    description: "every fixture of the formats, or file of a folder (--data): words kept, beside other programs' texts",
    load: async () => (await import("./recall.js")).benchRecall,
  },
];
