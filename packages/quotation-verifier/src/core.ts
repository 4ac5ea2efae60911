export { addToIndex, createQuoteIndex, type QuoteIndexOptions } from "./index/create-quote-index.js";
export { removeFromIndex } from "./index/remove-from-index.js";
export type { QuoteIndex } from "./index/quote-index.js";
export { verifyQuote, type VerifyOptions } from "./verify-quote.js";
export { quoteHolds } from "./quote-holds.js";
export type { LanguageWords } from "./grave/define-language.js";
export type * from "./verdict.js";
