import type { Transcript } from "@colloquy/corpus-schema";
import { addToIndex, emptyIndex } from "./index/create-quote-index.js";
import type { QuoteIndex } from "./index/quote-index.js";
import { LANGUAGES } from "./languages/all-languages.js";

/**
 * The index that quotations are looked up in, with the words of every language that is known. What speakers say is
 * indexed, not paratext: no quotation is found in a title, a label or a biography. Time and memory are in proportion to
 * the text; the transcripts are kept, not copied.
 */
export function createQuoteIndex(transcripts: Iterable<Transcript>): QuoteIndex {
  return addToIndex(emptyIndex(LANGUAGES), transcripts);
}
