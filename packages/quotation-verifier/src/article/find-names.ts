import type { Token } from "../fold/token.js";
import { NAME_PARTICLES } from "../speaker/names.table.js";
import { NOT_NAMES } from "./attribution.table.js";

/** A name in a list of tokens, as a half-open range of it. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of capitalised words, forms of address and initials with their points included. Words that begin sentences and
 * name nobody, and names of times, are no names and no part of one.
 */
export function findNames(tokens: readonly Token[]): NameRange[] {
  const names: NameRange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const to = nameEnd(tokens, at);
    if (to > at && tokens.slice(at, to).some((token) => isNameWord(token))) names.push({ from: at, to });
    at = Math.max(at + 1, to);
  }
  return names;
}

const ADDRESS = new Set(["mr", "mrs", "ms", "dr", "m", "mme", "sr", "sra"]);

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNameWord(token) || ADDRESS.has(token.key)) end = at + 1;
    else if (!continuesName(tokens, at, from)) break;
  }
  return end;
}

/** The point of `Mr.` and `K.`, and a particle in front of another part of the name. */
function continuesName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || at === from) return false;
  if (token.key === "-") return token.before === "" && token.raw.length === 1;
  if (token.key === ".") return token.before === "" && (ADDRESS.has(before.key) || before.raw.length === 1);
  return token.kind === "word" && NAME_PARTICLES.has(token.key);
}

function isNameWord(token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}/u.test(token.raw) && !NOT_NAMES.has(token.key);
}
