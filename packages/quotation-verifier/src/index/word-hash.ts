/** The hash of no characters (FNV-1a, 32 bits). */
export const EMPTY_HASH = 0x811c9dc5 | 0;
/** What a hash is multiplied by for each UTF-16 code unit. */
export const HASH_PRIME = 0x01000193;

/**
 * The number by which the index knows a word: a hash of its folded form. That two words share one costs a comparison
 * and nothing else, since what is found is compared letter by letter.
 */
export function wordHash(key: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), HASH_PRIME);
  return hash;
}
