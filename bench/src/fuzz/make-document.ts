import type { BaseDocument } from "./base-documents.js";
import { encodeSomehow } from "./encode.js";
import { anyFragment, mutate } from "./mutate.js";
import { mutateBytes } from "./mutate-bytes.js";
import { Random } from "./random.js";

/** What is given to the parser. */
export interface FuzzDocument {
  readonly input: Uint8Array | string;
  readonly fileName: string;
}

/** The document of a number: always the same for a seed, whatever was made before. */
export function makeDocument(seed: number, index: number, base: readonly BaseDocument[]): FuzzDocument {
  const random = new Random(seed, index);
  const { content, fileName } = random.chance(0.5) ? assemble(random) : mutateOne(random, base);
  if (typeof content !== "string") return { input: content, fileName };
  return { input: random.chance(0.6) ? content : encodeSomehow(content, random), fileName };
}

function mutateOne(random: Random, base: readonly BaseDocument[]): BaseDocument {
  const { content, fileName } = random.pick(base);
  const name = random.chance(0.8) ? fileName : anyFileName(random);
  if (typeof content !== "string") return { content: mutateBytes(content, random), fileName: name };
  const other = random.chance(0.1) ? random.pick(base).content : null;
  const spliced = typeof other === "string" ? splice(content, other, random) : content;
  return { content: mutate(spliced, random), fileName: name };
}

/** The beginning of one document and the end of another. */
function splice(first: string, second: string, random: Random): string {
  return first.slice(0, random.below(first.length)) + second.slice(random.below(second.length));
}

/** Pieces in any order, or the same few over and over: a layout is learned from what is repeated. */
function assemble(random: Random): BaseDocument {
  const pieces = Array.from({ length: 1 + random.below(random.pick([6, 30, 120])) }, () => anyFragment(random));
  const few = Array.from({ length: 2 + random.below(6) }, () => anyFragment(random));
  const repeated = Array.from({ length: random.below(40) }, () => few.join("") + (random.chance(0.3) ? anyFragment(random) : ""));
  const order = random.pick([pieces, [...pieces, ...repeated], [...repeated, ...pieces], repeated]);
  return { content: order.join(random.pick(["", "", "\n", " "])), fileName: anyFileName(random) };
}

function anyFileName(random: Random): string {
  return random.pick(["a.txt", "a.md", "a.html", "a.htm", "README", "a.bin", "a.docx", "a.pdf", "a.json", "a.xml", "", "../../ä\u202E.TXT", "a.markdown"]);
}
