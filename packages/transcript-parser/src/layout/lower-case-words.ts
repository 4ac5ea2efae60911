const SAMPLE = 300_000;

/**
 * Tells whether a text writes a word in lower case somewhere: then `Breakfast:` at the start of a line is no name.
 * The words are gathered when the first one is asked for, from the beginning of a long text.
 *
 * @returns a test of words that are in lower case
 */
export function lowerCaseWords(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= gather(text.slice(0, SAMPLE));
    return words.has(word);
  };
}

function gather(sample: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of sample.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}'’-]*/gu)) words.add(word);
  return words;
}
