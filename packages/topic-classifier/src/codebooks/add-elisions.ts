import type { Codebook } from "@colloquy/corpus-schema";

const STARTS_WITH_VOWEL = /^[aeiouyhâàéèêëîïôöûùœæ]/i;
const PLURAL = /^[^ -]*[sx](?:[ -]|$)/;

/**
 * A French codebook whose terms and excluded phrases also have their forms after an elided article or preposition.
 * A word goes on over an apostrophe, so that `inflation` does not match in “l’inflation”: `l’inflation` and
 * `d’inflation` stand beside it. A plural has no `l’`; an aspirated h is not told from a mute one, since nobody
 * writes `l’handicap`.
 */
export function addElisions(codebook: Codebook): Codebook {
  const codes = codebook.codes.map((code) => ({
    ...code,
    terms: code.terms.flatMap(withElided),
    excludes: code.excludes.flatMap(withElided),
  }));
  return { ...codebook, codes };
}

function withElided(phrase: string): string[] {
  if (!STARTS_WITH_VOWEL.test(phrase)) return [phrase];
  return PLURAL.test(phrase) ? [phrase, `d’${phrase}`] : [phrase, `l’${phrase}`, `d’${phrase}`];
}
