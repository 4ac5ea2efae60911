import type { Transcript } from "@colloquy/corpus-schema";
import type { ArticleQuotation, ArticleVerdict, QuotePlace, QuoteVerdict } from "@colloquy/quotation-verifier";
import { transcriptTitle } from "../layout/transcript-facts.js";

/** An article with its verdict. */
export interface JudgedArticle {
  /** As it was named on the command line. */
  readonly name: string;
  readonly text: string;
  readonly verdict: ArticleVerdict;
}

/** What was judged: articles, or one quotation alone. */
export type Judged =
  | { readonly kind: "articles"; readonly articles: readonly JudgedArticle[] }
  | { readonly kind: "quote"; readonly text: string; readonly claim: string | null; readonly verdict: QuoteVerdict };

/** What is said of transcripts beside a verdict. */
export interface Sources {
  /** Their titles, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The sentence that a quotation stands in, as it was said. */
  readonly sentenceOf: (place: QuotePlace) => string | null;
}

/** Whether everything that was judged holds. */
export function judgedHolds(judged: Judged): boolean {
  return judged.kind === "quote" ? judged.verdict.holds : judged.articles.every(({ verdict }) => verdict.holds);
}

/** The quotations of an article that are judged: no scare quotes, no titles. */
export function quotationsOf({ verdict }: JudgedArticle): readonly ArticleQuotation[] {
  return verdict.quotations.filter(({ kind }) => kind === "quotation");
}

/** The titles of the transcripts, by id. */
export function titlesOf(transcripts: readonly Transcript[]): ReadonlyMap<string, string> {
  return new Map(transcripts.map((transcript) => [transcript.id, transcriptTitle(transcript)]));
}
