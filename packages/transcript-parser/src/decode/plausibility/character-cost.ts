/**
 * What a character costs in a text of some language, in bits: the rarer it is where it stands, the more. `previous`
 * and `next` are its neighbours, a space at either end of the text; `afterLatin` says whether the last letter before,
 * with signs and spaces between, was one of ASCII. The character itself is never ASCII.
 */
export type CharacterCost = (code: number, previous: number, next: number, afterLatin: boolean) => number;

/** Characters of equal frequency, with the bits that each of them costs. */
export type CostGroup = readonly [bits: number, characters: string];

const SPACE = 0x20;

/**
 * How many bits a text costs in all. Every reading of the same bytes pays for all of them, so that the reading with
 * the fewest bits is the likeliest. ASCII costs the same in all languages; it counts because a wrong reading may
 * swallow ASCII as the second half of a character.
 */
export function textCost(text: string, cost: CharacterCost): number {
  let bits = 0;
  let afterLatin = false;
  let previous = SPACE;
  let code = text.length === 0 ? SPACE : text.charCodeAt(0);
  for (let index = 1; index <= text.length; index += 1) {
    const next = index === text.length ? SPACE : text.charCodeAt(index);
    bits += code < 0x80 ? asciiCost(code) : cost(code, previous, next, afterLatin);
    // Signs outside ASCII count as letters here: quotation marks are as likely to be misread letters.
    if (code >= 0x80) afterLatin = false;
    else if (isAsciiLetter(code)) afterLatin = true;
    previous = code;
    code = next;
  }
  return bits;
}

/** The bits of an ASCII character, wherever it stands. */
export function asciiCost(code: number): number {
  if (isAsciiLetter(code)) return code >= 0x61 ? 4.5 : 5.5;
  if (code === SPACE || code === 0x0a || code === 0x0d || code === 0x09) return 3;
  return code < SPACE || code === 0x7f ? 12 : 6;
}

/** Whether a code unit is one of A-Z and a-z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Looks up characters that come in groups of equal frequency. */
export function costMap(groups: readonly CostGroup[]): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  // The first group that has a character decides, so that lists may overlap.
  for (const [bits, characters] of groups) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (!costs.has(code)) costs.set(code, bits);
    }
  }
  return costs;
}
