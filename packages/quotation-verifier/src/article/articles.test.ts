import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildTranscript, type SpeakerSketch } from "../fixtures/build-transcript.js";
import { createQuoteIndex, verifyArticle, type QuoteIndex } from "../index.js";

const FOLDER = new URL("../fixtures/articles/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");
const SPEAKERS = JSON.parse(read("transcripts/speakers.json")) as Readonly<Record<string, readonly SpeakerSketch[]>>;

interface ExpectedQuotation {
  /** The article at the span of the quotation. */
  readonly source: string;
  /** What is verified, where it is not the same. */
  readonly text?: string;
  readonly kind: string;
  readonly claim: string | null;
  readonly block?: boolean;
}

interface ExpectedArticle {
  readonly language: string;
  readonly quotations: readonly ExpectedQuotation[];
}

const indexes = new Map<string, QuoteIndex>();
function indexOf(language: string): QuoteIndex {
  const transcript = buildTranscript(read(`transcripts/${language}.txt`), SPEAKERS[language] ?? [], { language });
  const index = indexes.get(language) ?? createQuoteIndex([transcript]);
  indexes.set(language, index);
  return index;
}

function readFixture(name: string): { article: string; expected: ExpectedArticle; found: ExpectedQuotation[] } {
  const input = readdirSync(new URL(`${name}/`, FOLDER)).find((file) => file.startsWith("input.")) ?? "";
  const article = read(`${name}/${input}`);
  const expected = JSON.parse(read(`${name}/expected.json`)) as ExpectedArticle;
  const verdict = verifyArticle(indexOf(expected.language), article, { dialogue: name.endsWith("dialogue") });
  const found = verdict.quotations.map(({ span, text, kind, attribution, block }): ExpectedQuotation => {
    const source = article.slice(span.start, span.end);
    const claim = attribution?.claim ?? null;
    return { source, kind, claim, ...(block ? { block } : {}), ...(text === source ? {} : { text }) };
  });
  return { article, expected, found };
}

const NAMES = readdirSync(FOLDER).filter((name) => name !== "transcripts");

test.each(NAMES)("every quotation of %s is found, given to whom the article gives it, and nothing else", (name) => {
  const { expected, found } = readFixture(name);
  expect(found).toEqual(expected.quotations);
});

/** Quotation marks and apostrophes of an article that belong to no quotation, nor lie in one. */
function otherMarks(name: string): number {
  const { article, expected, found } = readFixture(name);
  let rest = article;
  for (const { source } of found) {
    const at = rest.indexOf(source);
    rest = `${rest.slice(0, Math.max(0, at - 1))} ${rest.slice(at + source.length + 1)}`;
  }
  const notJudged = expected.quotations.filter(({ kind }) => kind !== "quotation").length;
  return [...rest.matchAll(/[“”„«»‹›‚‘’'"「」『』]/g)].length + notJudged;
}

test("over all articles, detection has a precision and a recall of 1.00", () => {
  const key = ({ source, kind, claim }: ExpectedQuotation): string => [source, kind, claim].join("\n");
  const counts = { expected: 0, found: 0, right: 0, others: 0 };
  for (const name of NAMES) {
    const { expected, found } = readFixture(name);
    const wanted = expected.quotations.map(key);
    counts.expected += wanted.filter((one) => one.includes("\nquotation\n")).length;
    for (const one of found.map(key)) {
      const at = wanted.indexOf(one);
      if (at !== -1) wanted.splice(at, 1);
      if (!one.includes("\nquotation\n")) continue;
      counts.found += 1;
      if (at !== -1) counts.right += 1;
    }
    counts.others += otherMarks(name);
  }
  expect(counts.expected).toBeGreaterThanOrEqual(40);
  expect(counts.others).toBeGreaterThanOrEqual(25);
  const precision = counts.right / counts.found;
  const recall = counts.right / counts.expected;
  expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
});
