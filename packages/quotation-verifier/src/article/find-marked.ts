import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { tokenise } from "../fold/tokenise.js";
import type { ArticleAttribution, ArticleCode } from "./article-verdict.js";
import { findAttribution, hasReportingVerb, type Attribution } from "./find-attribution.js";
import { findMarkedQuotations } from "./find-quotations.js";
import { readBlockQuote } from "./read-block-quote.js";
import { readSurroundings } from "./read-surroundings.js";
import { splitBlocks, type Block } from "./split-blocks.js";

/** Words of an article that may be a quotation, before they are looked up. */
export interface Marked {
  readonly text: string;
  readonly span: Span;
  readonly block: boolean;
  readonly attribution: ArticleAttribution | null;
  /** The sentence in front of the words. */
  readonly before: readonly Token[];
}

/** Everything between quotation marks and in block quotes, with whom the article gives it to. */
export function findMarked(text: string): { marked: Marked[]; diagnostics: Diagnostic<ArticleCode>[] } {
  const marked: Marked[] = [];
  const diagnostics: Diagnostic<ArticleCode>[] = [];
  const blocks = splitBlocks(text);
  let named: Named = { attribution: null, block: -1 };
  blocks.forEach((block, at) => {
    const found =
      block.kind === "block-quote"
        ? markedBlock(text, block, blocks[at - 1])
        : markedInParagraph(text, block, blocks[at + 1], diagnostics);
    for (const { attribution, follows, ...rest } of found) {
      const resolved = resolve(attribution, follows, named, at);
      if (resolved !== null) named = { attribution: resolved, block: at };
      marked.push({ ...rest, attribution: resolved });
    }
  });
  return { marked, diagnostics };
}

/** Who was named last, and in which block. */
interface Named {
  readonly attribution: ArticleAttribution | null;
  readonly block: number;
}

type Unresolved = Omit<Marked, "attribution"> & {
  readonly attribution: Attribution | null;
  /** Whether the sentence has no verb of its own that says who speaks. */
  readonly follows: boolean;
};

/** A pronoun stands for who was named in this or the last block; a quotation alone goes on with its paragraph's. */
function resolve(
  attribution: Attribution | null,
  follows: boolean,
  named: Named,
  block: number,
): ArticleAttribution | null {
  const claim = named.attribution?.claim;
  if (attribution?.by === "name") return { ...attribution, by: "name" };
  if (claim === undefined) return null;
  if (attribution?.by === "pronoun")
    return block - named.block <= 1 ? { claim, span: attribution.span, by: "pronoun" } : null;
  const goesOn = follows && named.block === block && named.attribution !== null;
  return goesOn ? { claim, span: named.attribution.span, by: "continuation" } : null;
}

function markedInParagraph(
  text: string,
  block: Block,
  next: Block | undefined,
  diagnostics: Diagnostic<ArticleCode>[],
): Unresolved[] {
  const opensNext = (open: string): boolean =>
    next?.kind === "paragraph" && next.lines[0].text.trimStart().startsWith(open);
  const { quotations, unbalanced } = findMarkedQuotations(text, block.span, opensNext);
  diagnostics.push(...unbalanced.map(unbalancedMark));
  const surroundings = readSurroundings(text, block.span, quotations);
  return quotations.map(({ span }, at) => {
    const around = surroundings[at] ?? { before: [], after: [] };
    return {
      text: text.slice(span.start, span.end),
      span,
      block: false,
      before: around.before,
      attribution: findAttribution(around),
      follows: !hasReportingVerb(around),
    };
  });
}

/** The paragraph before a block quote says who speaks where it ends in a colon. */
function markedBlock(text: string, block: Block, previous: Block | undefined): Unresolved[] {
  const quote = readBlockQuote(block);
  if (quote === null) return [];
  const before = previous?.kind === "paragraph" ? leadIn(text, previous) : [];
  const attribution = quote.attribution ?? findAttribution({ before, after: [] });
  return [{ text: quote.text, span: quote.span, block: true, before, attribution, follows: false }];
}

function leadIn(text: string, paragraph: Block): Token[] {
  const { start, end } = paragraph.span;
  if (!text.slice(start, end).trimEnd().endsWith(":")) return [];
  const [around] = readSurroundings(text, { start, end: end + 1 }, [
    { span: { start: end, end }, outer: { start: end, end: end + 1 } },
  ]);
  return [...(around?.before ?? tokenise(""))];
}

function unbalancedMark(span: Span): Diagnostic<ArticleCode> {
  return {
    code: "mark-unbalanced",
    severity: "warning",
    message: "A quotation mark opens and nothing closes it in its paragraph.",
    span,
    hint: "Close the quotation, or begin the next paragraph with a mark if it goes on there.",
  };
}
