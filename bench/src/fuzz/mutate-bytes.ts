import { strToU8, unzipSync, zipSync } from "fflate";
import { mutate } from "./mutate.js";
import type { Random } from "./random.js";

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What a disk, a network or a careless program does to a file. */
const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => changed(bytes, random, 1 + random.below(8), () => random.below(256)),
  (bytes, random) => changed(bytes, random, 1 + random.below(4), (byte) => byte ^ (1 << random.below(8))),
  (bytes, random) => changed(bytes, random, 1 + random.below(4), () => random.pick([0, 0xff, 0x7f, 0x80])),
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  (bytes, random) => {
    const [from, to] = inOrder(random.below(bytes.length + 1), random.below(bytes.length + 1));
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const piece = bytes.subarray(from, from + random.below(2000));
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return new Uint8Array(bytes).fill(0, from, from + random.below(600));
  },
];

/** A file with one to four things wrong; of an archive, half the time, what is in it. Node reads files as buffers. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const mutated = disturbed(bytes, random);
  return random.chance(0.2) ? Buffer.from(mutated) : mutated;
}

function disturbed(bytes: Uint8Array, random: Random): Uint8Array {
  const inside = random.chance(0.5) ? mutateEntry(bytes, random) : null;
  if (inside !== null) return inside;
  let mutated = bytes;
  for (let count = 1 + random.below(4); count > 0; count -= 1) mutated = random.pick(MUTATIONS)(mutated, random);
  return mutated;
}

/** The archive with one entry disturbed, taken out or renamed; null for what is none. */
function mutateEntry(bytes: Uint8Array, random: Random): Uint8Array | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const entries = unpacked(bytes);
  const names = Object.keys(entries);
  const name = random.pickAny(names.filter((each) => /\.(?:xml|xhtml|opf|rels|ncx|txt|html)$/.test(each)));
  if (name === undefined) return null;
  const content = entries[name] ?? new Uint8Array(0);
  const text = new TextDecoder().decode(content);
  const other = entries[random.pick(names)] ?? content;
  const changed = random.pick<() => Uint8Array | null>([
    () => strToU8(mutate(text, random)),
    () => strToU8(moveTags(text, random)),
    () => random.pick(MUTATIONS)(content, random),
    () => other,
    () => null,
  ])();
  const left = Object.entries(entries).filter(([each]) => each !== name || changed !== null);
  const mutated = left.map(([each, old]): [string, Uint8Array] => [each, each === name ? (changed ?? old) : old]);
  return zipSync(Object.fromEntries(mutated), { level: 1, mtime: new Date(2004, 2, 2) });
}

/** What is in an archive; nothing where the fixture is broken already. */
function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

/** XML in which tags are taken out, doubled or set elsewhere. */
function moveTags(text: string, random: Random): string {
  const pieces = text.split(/(<[^>]*>)/);
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const piece = pieces[random.below(pieces.length)] ?? "";
    pieces.splice(random.below(pieces.length), random.below(3), piece);
  }
  return pieces.join("");
}

function changed(bytes: Uint8Array, random: Random, count: number, change: (byte: number) => number): Uint8Array {
  // Not `slice`: that of a Buffer shares its memory.
  const copy = new Uint8Array(bytes);
  for (let left = count; left > 0; left -= 1) {
    const at = random.below(copy.length);
    copy[at] = change(copy[at] ?? 0);
  }
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function inOrder(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}
