import type { Diagnostic } from "@colloquy/corpus-schema";
import { unknownSpeaker, unresolvedSpeaker } from "./article/article-diagnostics.js";
import type { ArticleCode, ArticleOptions, ArticleQuotation, ArticleVerdict } from "./article/article-verdict.js";
import { classifyQuotation } from "./article/classify-quotation.js";
import { findMarked } from "./article/find-marked.js";
import { knownSpeakers } from "./article/known-speakers.js";
import { findLineStarts, lineAndColumn } from "./article/line-and-column.js";
import { detectFormat, readArticle } from "./article/read-article.js";
import type { QuoteIndex } from "./index/quote-index.js";
import type { QuoteVerdict } from "./verdict.js";
import { verifyQuote } from "./verify-quote.js";

/**
 * Finds the quotations of an article by itself and verifies each one. Quotations are what stands between quotation
 * marks (`“ ”`, `" "`, `« »`, `„ “`, `‘ ’` and others) or in a block quote; the speaker is who the sentence around
 * gives the words to, by name (`said Tokaev`, `laut Tokaev`), by a pronoun for the last name, by an office, or by going
 * on. Sentences are read in English, German, French, Spanish and Russian. Never throws; time in proportion to the
 * article.
 *
 * @param text The article: plain text, Markdown or HTML. Offsets, lines and columns are those of this string.
 */
export function verifyArticle(index: QuoteIndex, text: string, options: ArticleOptions = {}): ArticleVerdict {
  const format = options.format ?? detectFormat(text);
  const reading = readArticle(text, format);
  const { marked, diagnostics } = findMarked(reading.text, index, options);
  const known = knownSpeakers(index);
  const lineStarts = findLineStarts(text);
  const found: Diagnostic<ArticleCode>[] = diagnostics.map((one) => ({ ...one, span: one.span && reading.toSource(one.span) }));
  /** The same words under the same name are the same, however often an article has them. */
  const verdicts = new Map<string, QuoteVerdict>();
  const verify = (words: string, speaker: string | undefined): QuoteVerdict => {
    const key = `${speaker ?? ""}\n${words}`;
    const verdict = verdicts.get(key) ?? verifyQuote(index, words, speaker === undefined ? {} : { speaker });
    verdicts.set(key, verdict);
    return verdict;
  };
  const quotations = marked.map((one): ArticleQuotation => {
    const span = reading.toSource(one.span);
    const attribution = one.attribution && { ...one.attribution, span: reading.toSource(one.attribution.span) };
    const verdict = verify(one.text, attribution?.claim);
    const { kind, reason } = classifyQuotation(one, verdict);
    if (kind === "quotation" && attribution !== null && !known.isSomebody(attribution.claim)) found.push(unknownSpeaker(attribution));
    if (kind === "quotation" && one.isUnresolved) found.push(unresolvedSpeaker(span));
    const { start } = span;
    return { kind, reason, text: one.text, span, ...lineAndColumn(lineStarts, start), block: one.block, attribution, verdict };
  });
  const judged = quotations.filter(({ kind }) => kind === "quotation");
  const holding = judged.filter(({ verdict }) => verdict.holds).length;
  const counts = {
    quotations: judged.length,
    holding,
    failing: judged.length - holding,
    others: quotations.length - judged.length,
  };
  found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return { format, quotations, counts, holds: counts.failing === 0, diagnostics: found };
}
