import type { Transcript } from "@colloquy/corpus-schema";
import { COMMON_WORDS } from "./common-words.table.js";
import { generateWords, toSentence } from "./generate-corpus.js";
import { Random } from "../fuzz/random.js";

/** What was done to the words of a quotation. */
export const QUOTE_KINDS = ["verbatim", "folded", "elided", "altered", "absent"] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** A quotation of the benchmark. */
export interface SampleQuote {
  readonly kind: QuoteKind;
  /** Whether all its words are common. */
  readonly common: boolean;
  readonly text: string;
}

const COMMON = new Set(COMMON_WORDS);
const MIN_WORDS = 6;
const MAX_WORDS = 40;

/** As many quotations of every kind, of which every second has common words alone. */
export function generateQuotes(transcripts: readonly Transcript[], count: number, seed = 7): SampleQuote[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = QUOTE_KINDS[(index >> 1) % QUOTE_KINDS.length] ?? "verbatim";
    const common = index % 2 === 0;
    return { kind, common, text: kind === "absent" ? absentQuote(random, common) : changed(random, kind, passage(random, transcripts, common)) };
  });
}

function absentQuote(random: Random, common: boolean): string {
  return toSentence(random, generateWords(random, MIN_WORDS + random.below(20), common ? COMMON_WORDS.length : 30_000));
}

/** Words of a turn: a sentence of common words, or any run. */
function passage(random: Random, transcripts: readonly Transcript[], common: boolean): string {
  for (;;) {
    const transcript = transcripts[random.below(transcripts.length)];
    const turn = transcript?.turns[random.below(transcript.turns.length)];
    const sentences = turn?.text.match(/[^.?]+[.?]/g) ?? [];
    const text = common ? (sentences.find(isCommon) ?? "") : run(random, turn?.text ?? "");
    if (text.split(" ").length >= MIN_WORDS) return text.trim();
  }
}

function isCommon(sentence: string): boolean {
  const words = sentence.toLowerCase().replaceAll("’", "'").match(/[a-z']+/g) ?? [];
  return words.length >= MIN_WORDS && words.every((word) => COMMON.has(word));
}

function run(random: Random, text: string): string {
  const words = text.split(" ");
  const start = random.below(Math.max(1, words.length - MIN_WORDS));
  return words.slice(start, start + MIN_WORDS + random.below(MAX_WORDS - MIN_WORDS)).join(" ");
}

function changed(random: Random, kind: QuoteKind, text: string): string {
  const words = text.split(" ");
  const middle = Math.floor(words.length / 2);
  if (kind === "folded") return `“${text.replaceAll("’", "'").replaceAll(" ", "  ")}”`;
  if (kind === "elided") return `${words.slice(0, middle - 1).join(" ")} … ${words.slice(middle).join(" ")}`;
  if (kind === "altered") return words.with(middle, random.below(2) === 0 ? "zebra" : (COMMON_WORDS[random.below(80)] ?? "the")).join(" ");
  return text;
}
