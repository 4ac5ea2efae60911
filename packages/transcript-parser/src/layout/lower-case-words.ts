const SAMPLE = 1_000_000;

/**
 * Tells whether a text writes a word in lower case somewhere: then `Breakfast:` at the start of a line is no name.
 * The words are gathered when the first one is asked for, from the beginning of a long text.
 *
 * @returns a test of words that are in lower case
 */
export function lowerCaseWords(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(text.slice(0, SAMPLE).match(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}'’-]*/gu));
    return words.has(word);
  };
}
