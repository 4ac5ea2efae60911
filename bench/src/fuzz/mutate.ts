import { FRAGMENTS } from "./fragments.table.js";
import type { Random } from "./random.js";

type Mutation = (text: string, random: Random) => string;

/** What may happen to the lines and characters of a document. */
const MUTATIONS: readonly Mutation[] = [
  (text, random) => onLines(text, (lines) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  (text, random) =>
    onLines(text, (lines) => {
      const from = random.below(lines.length);
      lines.splice(random.below(lines.length), 0, ...lines.slice(from, from + 1 + random.below(5)));
    }),
  (text, random) =>
    onLines(text, (lines) => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
    }),
  (text, random) =>
    onLines(text, (lines) => {
      const at = random.below(lines.length);
      lines[at] = (lines[at] ?? "").slice(0, random.below(lines[at]?.length ?? 0));
    }),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => insert(text, random, anyCharacters(random)),
  (text, random) => insert(text, random, anyFragment(random)),
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random.below(6));
  },
  (text, random) => text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", " ", "\u2028", "\n  ", "\f", ""])),
  (text, random) => text.replaceAll("\n\n", "\n").concat(anyFragment(random)),
  (text, random) => text.replaceAll(random.pick([": ", ". ", " ", "**", "—", "?", "<p>", "\n\n"]), anyFragment(random).slice(0, 12)),
  (text, random) => onLines(text, (lines) => lines.forEach((line, index) => (lines[index] = `${(index % random.pick([25, 28, 9e9])) + 1} ${line}`))),
  (text, random) => onLines(text, (lines) => lines.reverse().splice(200 + random.below(200))),
  (text, random) => (text.length < 40_000 ? text + random.pick(["", "\n", "\f"]) + text : text),
  (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => wrap(text, 10 + random.below(70), random.pick(["\n", "-\n", "\r\n"])),
];

/** A document with one to eight things wrong. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(8); count > 0; count -= 1) mutated = random.pick(MUTATIONS)(mutated, random);
  return mutated;
}

/** A piece of any table, the common ones more often. */
export function anyFragment(random: Random): string {
  const total = FRAGMENTS.reduce((sum, [weight]) => sum + weight, 0);
  let left = (random.below(1e6) / 1e6) * total;
  for (const [weight, pieces] of FRAGMENTS) {
    left -= weight;
    if (left < 0) return random.pick(pieces);
  }
  return "";
}

function anyCharacters(random: Random): string {
  const ceiling = random.pick([0x80, 0x250, 0x3000, 0x10000]);
  return Array.from({ length: 1 + random.below(5) }, () => String.fromCharCode(random.below(ceiling))).join("");
}

function insert(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

/** Breaks lines wherever the width ends, within words too. */
function wrap(text: string, width: number, separator: string): string {
  return text.replace(new RegExp(`([^\\n]{${width}})(?=[^\\n])`, "gu"), (line) => line + separator);
}
