import type { ArticleQuotation, ArticleVerdict } from "./article/article-verdict.js";
import { classifyQuotation } from "./article/classify-quotation.js";
import { findMarked, type Marked } from "./article/find-marked.js";
import { findLineStarts, lineAndColumn } from "./article/line-and-column.js";
import type { QuoteIndex } from "./index/quote-index.js";
import { verifyQuote } from "./verify-quote.js";

/**
 * Finds the quotations of an article by itself and verifies each one. Quotations are what stands between quotation
 * marks (`“ ”`, `" "`, `« »`, `„ “`, `‘ ’` and others) or in a Markdown block quote; the speaker is who the sentence
 * around gives the words to, by name (`said Tokaev`, `according to Tokaev`), by a pronoun for the last name, or by
 * going on. Sentences around quotations are read as English. Never throws; time in proportion to the article.
 *
 * @param text The article, plain text or Markdown.
 */
export function verifyArticle(index: QuoteIndex, text: string): ArticleVerdict {
  const { marked, diagnostics } = findMarked(text);
  const lineStarts = findLineStarts(text);
  const quotations = marked.map((found) => verifyMarked(index, lineStarts, found));
  const judged = quotations.filter(({ kind }) => kind === "quotation");
  const holding = judged.filter(({ verdict }) => verdict.holds).length;
  const counts = {
    quotations: judged.length,
    holding,
    failing: judged.length - holding,
    others: quotations.length - judged.length,
  };
  return { quotations, counts, holds: counts.failing === 0, diagnostics };
}

function verifyMarked(
  index: QuoteIndex,
  lineStarts: readonly number[],
  { before, ...found }: Marked,
): ArticleQuotation {
  const { text, attribution, block } = found;
  const verdict = verifyQuote(index, text, attribution === null ? {} : { speaker: attribution.claim });
  const kind = block ? "quotation" : classifyQuotation(text, before, verdict, attribution !== null);
  return { kind, ...found, ...lineAndColumn(lineStarts, found.span.start), verdict };
}
