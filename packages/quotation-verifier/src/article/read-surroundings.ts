import type { Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { tokenise } from "../fold/tokenise.js";
import { ENGLISH } from "../languages/english.table.js";
import { markSentenceStarts } from "../grave/mark-sentence-starts.js";
import type { Surroundings } from "./find-attribution.js";
import type { MarkedQuotation } from "./find-quotations.js";
import type { KnownSpeakers } from "./known-speakers.js";

/** The sentence around a quotation, and who of the known speakers is named before it in its paragraph. */
export interface QuotationSurroundings extends Surroundings {
  /** The last mention of each of them, in the order of these. More than two are not told apart from two. */
  readonly mentions: readonly Token[];
  /** Those in the sentences between the last quotation and this one. */
  readonly between: readonly Token[];
}

/**
 * The rest of the sentence that each quotation of a paragraph stands in, without the words of any quotation. Token
 * offsets are those of the article.
 */
export function readSurroundings(
  text: string,
  paragraph: Span,
  quotations: readonly Pick<MarkedQuotation, "outer">[],
  known: KnownSpeakers,
): QuotationSurroundings[] {
  if (quotations.length === 0) return [];
  const tokens = withStandIns(text, paragraph, quotations);
  const starts = sentenceStarts(tokens);
  let mentions: readonly Token[] = [];
  let between: readonly Token[] = [];
  let sentenceEnd = 0;
  const isOther = ({ raw }: Token): ((earlier: Token) => boolean) => (earlier) => !known.isSameName(earlier.raw, raw);
  return tokens.flatMap((token, at) => {
    if (token.kind === "word" && /^\p{Lu}/u.test(token.raw) && known.isKnown(token.raw)) {
      mentions = [...mentions.filter(isOther(token)).slice(-1), token];
      if (at >= sentenceEnd) between = [...between.filter(isOther(token)).slice(-1), token];
    }
    if (token.key !== STAND_IN) return [];
    let from = at;
    while (from > Math.max(0, at - MAX_TOKENS) && starts[from] !== true) from -= 1;
    let to = at + 1;
    while (to < Math.min(tokens.length, at + MAX_TOKENS) && starts[to] !== true) to += 1;
    const spoken = (part: readonly Token[]): Token[] => part.filter((token) => token.key !== STAND_IN);
    const found = { before: spoken(tokens.slice(from, at)), after: spoken(tokens.slice(at + 1, to)), mentions, between };
    between = [];
    sentenceEnd = to;
    return [found];
  });
}

/** How far a sentence is read on each side of a quotation. */
const MAX_TOKENS = 80;
const TERMINAL = /^[.!?…。]$/;
/** A capital at the beginning of a quotation, behind its mark. */
const CAPITAL = /^\P{L}{0,4}\p{Lu}/u;
/** Stands for a quotation among the tokens around it. */
const STAND_IN = "“…”";

function withStandIns(text: string, paragraph: Span, quotations: readonly Pick<MarkedQuotation, "outer">[]): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  const readTo = (end: number): void => {
    const offset = at;
    for (const token of tokenise(text.slice(offset, end))) {
      tokens.push({ ...token, start: token.start + offset, end: token.end + offset });
    }
  };
  for (const { outer } of quotations) {
    readTo(outer.start);
    const raw = text.slice(outer.start, outer.end);
    tokens.push({
      kind: "mark",
      key: STAND_IN,
      raw,
      before: text.slice(tokens.at(-1)?.end ?? at, outer.start),
      ...outer,
    });
    at = outer.end;
  }
  readTo(paragraph.end);
  return tokens;
}

/** A quotation that ends in a full stop ends the sentence, unless a small letter follows. A line break ends none. */
function sentenceStarts(tokens: readonly Token[]): boolean[] {
  const flowing = tokens.map((token) => ({ ...token, before: token.before.replace(/\s+/g, " ") }));
  const starts = markSentenceStarts(flowing, ENGLISH);
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1];
    const ended = previous?.key === STAND_IN && /\.[^\p{L},;:]{0,3}$/u.test(previous.raw.slice(-4));
    if (ended && !/^\p{Ll}/u.test(token.raw) && token.key !== "-" && token.key !== "(") starts[at] = true;
    // A line that begins with a label: `A: “…”`
    if (/[\r\n]/.test(token.before) && tokens[at + 1]?.key === ":") starts[at] = true;
    // A quotation that begins with a capital behind a full stop begins a sentence, whatever follows it.
    if (token.key === STAND_IN && previous?.key === STAND_IN && /[.!?…]\P{L}{0,3}$/u.test(previous.raw.slice(-4))) starts[at] = true;
    if (token.key === STAND_IN && TERMINAL.test(previous?.key ?? "") && CAPITAL.test(token.raw)) starts[at] = true;
  });
  return starts;
}
