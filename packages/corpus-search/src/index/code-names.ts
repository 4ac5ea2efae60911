import type { Codebook } from "@colloquy/corpus-schema";
import { wordKeys } from "../words/cut-words.js";
import { standsAt, type WantedWords } from "../words/stands-at.js";

/** What codes are called: the id of each, its label where the codebook is given, and the codes below it. */
export interface CodeNames {
  /** Makes a code known that stands in a transcript, and gives the key of it. */
  readonly add: (codebookId: string, codeId: string) => string;
  /** Keys of the codes that are called so by id or label, and of those below them. */
  readonly named: (wanted: WantedWords) => ReadonlySet<string>;
}

interface NamedCode {
  readonly names: (readonly string[])[];
  readonly narrower: string[];
}

/** The names of the codes of some codebooks. */
export function createCodeNames(codebooks: readonly Codebook[]): CodeNames {
  const codes = new Map<string, NamedCode>();
  const add = (codebookId: string, codeId: string): string => {
    const key = `${codebookId}\n${codeId}`;
    if (!codes.has(key)) codes.set(key, { names: [wordKeys(codeId)], narrower: [] });
    return key;
  };
  for (const codebook of codebooks) {
    for (const { id, label } of codebook.codes) codes.get(add(codebook.id, id))?.names.push(wordKeys(label));
    for (const { id, parentId } of codebook.codes) {
      if (parentId !== null) codes.get(add(codebook.id, parentId))?.narrower.push(add(codebook.id, id));
    }
  }
  const named: CodeNames["named"] = (wanted) => {
    const waiting = [...codes].flatMap(([key, { names }]) => (names.some((name) => isCalled(name, wanted)) ? [key] : []));
    const found = new Set<string>();
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (found.has(key)) continue;
      found.add(key);
      waiting.push(...(codes.get(key)?.narrower ?? []));
    }
    return found;
  };
  return { add, named };
}

/** Whether a name is the wanted words and no others; the last may go on, and then words may follow. */
function isCalled(name: readonly string[], wanted: WantedWords): boolean {
  return standsAt(wanted, name, 0) && (wanted.prefix || name.length === wanted.keys.length);
}
