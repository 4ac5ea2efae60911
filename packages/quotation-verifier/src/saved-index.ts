export { saveQuoteIndex } from "./index/save-quote-index.js";
export { loadQuoteIndex, SAVED_INDEX_CODES, type SavedIndexCode } from "./index/load-quote-index.js";
