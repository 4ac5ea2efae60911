/**
 * A word as a shell takes it, quoted only where it must be: in double quotes, which every shell knows, or in single
 * quotes where it has signs that mean something inside of double ones.
 */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_@%+=:,./-]+$/u.test(word)) return word;
  return /^[^"$`\\!\p{Cc}]+$/u.test(word) ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
