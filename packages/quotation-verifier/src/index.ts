export { createQuoteIndex } from "./create-quote-index.js";
export { addToIndex } from "./index/create-quote-index.js";
export { removeFromIndex } from "./index/remove-from-index.js";
export type { QuoteIndex } from "./index/quote-index.js";
export { verifyQuote, type VerifyOptions } from "./verify-quote.js";
export { quoteHolds } from "./quote-holds.js";
export {
  QUOTE_CODES,
  type Intervention,
  type QuoteCode,
  type QuotePart,
  type QuotePlace,
  type QuoteSpeaker,
  type QuoteVerdict,
  type SpeakerJudgement,
  type WordDifference,
  type Wording,
} from "./verdict.js";
export { FOLDING_NAMES, type FoldingName } from "./fold/token.js";
export { GRAVE_KINDS, type Finding, type GraveChange, type GraveKind } from "./grave/finding.js";
export type { SourceSelectors, TextPositionSelector, TextQuoteSelector } from "@colloquy/corpus-schema";
export * from "./article.js";
export * from "./anchor.js";
