import type { Token } from "../fold/token.js";
import type { LanguageWords } from "./define-language.js";

const TERMINAL = new Set([".", "!", "?", "…", "。", "؟", "۔", "।", "‽"]);
const CLOSING = new Set(['"', ")", "]"]);

/**
 * Which tokens begin a sentence: the first, the first of each paragraph, and those after a terminal mark and its
 * closing marks. A full stop ends no sentence in front of a small letter or after a form of address; after another
 * abbreviation (`the U.S.`, `Inc.`) only in front of a word that commonly begins sentences.
 */
export function markSentenceStarts(tokens: readonly Token[], language: LanguageWords): boolean[] {
  const starts: boolean[] = [];
  let ended = true;
  tokens.forEach((token, at) => {
    const opens = ended || token.before.includes("\n");
    starts.push(opens && !(CLOSING.has(token.key) && token.before === ""));
    if (TERMINAL.has(token.key)) ended = endsSentence(tokens, at, language);
    else if (!CLOSING.has(token.key) || token.before !== "") ended = false;
  });
  return starts;
}

function endsSentence(tokens: readonly Token[], at: number, language: LanguageWords): boolean {
  const next = tokens.slice(at + 1, at + 5).find((token) => token.kind === "word");
  if (tokens[at]?.key !== "." || next === undefined) return true;
  if (/^\p{Ll}/u.test(next.raw)) return false;
  const word = tokens[at - 1];
  if (word?.kind !== "word" || tokens[at].before !== "") return true;
  const { abbreviations, honorifics, negations, quantifiers, sentenceOpeners } = language;
  // "No. 5" goes on, "No. We left." does not.
  if (abbreviations.has(word.key) && negations.has(word.key)) return !/^\p{N}/u.test(next.raw);
  const abbreviated = word.key.includes(".") || /^\p{Lu}$/u.test(word.raw) || abbreviations.has(word.key);
  if (!abbreviated) return true;
  // "Mr. So", "Dr. He" are names.
  return !honorifics.has(word.key) && [sentenceOpeners, negations, quantifiers].some((list) => list.has(next.key));
}
