const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Quotation marks and apostrophes, which a style is free to change. */
const QUOTES = /["'“”‘’«»‚„]/g;

/** Whether a text holds each of some words or phrases, not as part of a longer word; case and quotation marks aside. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => holdsWord(folded, fold(word)));
}

function fold(text: string): string {
  return text.replace(QUOTES, "").toLowerCase();
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isWhole = !WORD_CHARACTER.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(text.charAt(at + word.length));
    if (isWhole || word === "") return true;
  }
  return false;
}
