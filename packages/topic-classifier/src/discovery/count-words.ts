import type { Background } from "../models/keyword/background.js";
import { tokenize, type KnownForms } from "../tokenize/tokenize.js";

/** More different words are not counted. */
const MOST_WORDS = 1 << 20;

/**
 * Counts in how many texts of a background collection each word stands, in the form in which words are compared: lower
 * case, without accents. With it `discoverTopics` knows everyday words. The texts are read one at a time and not kept.
 */
export function countWords(texts: Iterable<string>): Background {
  const counts = new Map<string, number>();
  const forms: KnownForms = new Map();
  let documents = 0;
  for (const text of texts) {
    documents += 1;
    const words = tokenize(text, forms).forms.filter(({ kind }) => kind === "word");
    for (const word of new Set(words.map((form) => form.text))) {
      const count = counts.get(word);
      if (count !== undefined || counts.size < MOST_WORDS) counts.set(word, (count ?? 0) + 1);
    }
  }
  return { documents, termDocuments: Object.fromEntries(counts) };
}
