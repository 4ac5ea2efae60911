import { hashText, type Transcript } from "@colloquy/corpus-schema";
import { COMMON_WORDS } from "./common-words.table.js";
import { generateCorpus, generateWords, toSentence } from "./generate-corpus.js";
import { Random } from "../fuzz/random.js";

const REPEATED = 100_000;

/** A conversation of one turn that says one word over and over. */
export function hostileTranscript(): Transcript {
  const [base] = generateCorpus(1);
  const [turn] = base?.turns ?? [];
  if (base === undefined || turn === undefined) throw new Error("no conversation");
  const text = "the ".repeat(REPEATED).trim();
  const span = { start: 0, end: text.length };
  const source = { ...base.source, id: "src-hostile", textSha256: hashText(text), text };
  return { ...base, id: "tr-hostile", source, turns: [{ ...turn, id: "t-hostile", labelSpan: null, span, text }] };
}

type MakeQuote = (words: number, corpus: readonly Transcript[]) => string;

function said(words: number, corpus: readonly Transcript[]): string[] {
  const all: string[] = [];
  for (const turn of corpus.flatMap(({ turns }) => turns)) {
    all.push(...turn.text.split(" "));
    if (all.length >= words) break;
  }
  return all.slice(0, words);
}

const made = (words: number, among: number): string => {
  const random = new Random(5);
  return toSentence(random, generateWords(random, words, among));
};

/** Quotations that are made to take long, of so many words. */
export const HOSTILE_QUOTES: Readonly<Record<string, MakeQuote>> = {
  "words that were said": (words, corpus) => said(words, corpus).join(" "),
  "the same, every tenth altered": (words, corpus) => said(words, corpus).map((word, at) => (at % 10 === 5 ? "zebra" : word)).join(" "),
  "words said by nobody in this order": (words) => made(words, 30_000),
  "common words in no order": (words) => made(words, COMMON_WORDS.length),
  "one word that stands 100,000 times": (words) => "the ".repeat(words),
  "one word that nobody says": (words) => "zebra ".repeat(words),
  "two words in turn": (words) => "the and ".repeat(words / 2),
  "60 pieces of one word": (words) => Array.from({ length: 60 }, () => "the ".repeat(words / 60)).join("… "),
  "an ellipsis after each word": (words) => "the … ".repeat(words),
  "brackets about every other word": (words) => "[the] and ".repeat(words / 2),
  "open brackets alone": (words) => "[".repeat(words),
  "marks alone": (words) => "., ".repeat(words),
  "letters without a space": (words) => "abcde".repeat(words),
  "words divided at line ends": (words) => "the-\n".repeat(words),
};
