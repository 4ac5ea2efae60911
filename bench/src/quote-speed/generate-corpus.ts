import { deriveId, hashText, type Speaker, type Transcript, type Turn } from "@colloquy/corpus-schema";
import { COMMON_WORDS, STOCK_PHRASES } from "./common-words.table.js";
import { Random } from "../fuzz/random.js";

const SYLLABLES = ["ba", "lo", "ri", "ten", "mak", "shu", "vor", "el", "qui", "dan", "mer", "os", "ka", "ful", "ni", "st"];
const VOCABULARY = 30_000;
const TURNS_PER_TRANSCRIPT = 250;

/** Conversations of made-up words as frequent as words are (Zipf's law): the same ones for the same number. */
export function generateCorpus(turns: number, seed = 1): Transcript[] {
  const count = Math.ceil(turns / TURNS_PER_TRANSCRIPT);
  return Array.from({ length: count }, (_, number) =>
    generateTranscript(new Random(seed, number), Math.min(TURNS_PER_TRANSCRIPT, turns - number * TURNS_PER_TRANSCRIPT), number),
  );
}

/** The characters that are said in some transcripts. */
export function readingLength(transcripts: readonly Transcript[]): number {
  return transcripts.reduce((sum, { turns }) => sum + turns.reduce((length, { text }) => length + text.length, 0), 0);
}

const LABELS = ["Ash", "Birch", "Cole", "Dunn"];

function generateTranscript(random: Random, count: number, number: number): Transcript {
  const labels = LABELS.slice(0, 2 + (number % 3));
  const spoken = Array.from({ length: count }, (_, at) => ({ label: labels[at % labels.length] ?? "", text: generateSpeech(random) }));
  const text = spoken.map((turn) => `${turn.label}: ${turn.text}`).join("\n\n");
  const textSha256 = hashText(text);
  const speakers = labels.map((label, at): Speaker => {
    const span = { start: at, end: at + 1 };
    const name = { full: `Ann ${label}`, family: label };
    return { id: deriveId("speaker", textSha256, span), kind: "person", name, labels: [label], role: "unknown", span, sameAs: [] };
  });
  let start = 0;
  const turns = spoken.map((turn, at): Turn => {
    const labelSpan = { start, end: start + turn.label.length + 1 };
    const span = { start: labelSpan.end + 1, end: labelSpan.end + 1 + turn.text.length };
    start = span.end + 2;
    const speakerId = speakers[at % labels.length]?.id ?? null;
    return { id: `t-${number}-${at}`, ordinal: at + 1, speakerId, labelSpan, span, edits: [], text: text.slice(span.start, span.end), confidence: 1 };
  });
  return {
    schemaVersion: 1,
    offsetUnit: "utf16",
    id: `tr-${number}`,
    source: {
      id: `src-${number}`,
      textSha256,
      mediaType: "text/plain",
      encoding: { name: "utf-8", byteOrderMark: false },
      url: `https://example.org/interviews/${number}`,
      text,
      locations: [],
    },
    metadata: { language: "en", contributors: [], publications: [], evidence: {} },
    speakers,
    turns,
    exchanges: [],
    paratexts: [],
    classifications: [],
  };
}

/** One to eight sentences; every ninth sentence is of common words alone. */
function generateSpeech(random: Random): string {
  const sentences = Array.from({ length: 1 + random.below(8) }, () => {
    const words = generateWords(random, 4 + random.below(14), random.below(9) === 0 ? COMMON_WORDS.length : VOCABULARY);
    if (random.below(4) === 0) words.splice(random.below(words.length), 0, STOCK_PHRASES[random.below(STOCK_PHRASES.length)] ?? "");
    return toSentence(random, words);
  });
  return sentences.join(" ");
}

/** Words of the most frequent `among`. */
export function generateWords(random: Random, count: number, among: number): string[] {
  return Array.from({ length: count }, () => VOCABULARY_WORDS[rank(random, among)] ?? "");
}

/** With the frequencies of Zipf's law: the logarithm of the rank is evenly spread. */
function rank(random: Random, among: number): number {
  return Math.min(among - 1, Math.floor(Math.exp((random.below(1 << 30) / (1 << 30)) * Math.log(among + 1))) - 1);
}

/** Words with a capital, commas and an end. */
export function toSentence(random: Random, words: readonly string[]): string {
  const text = words.map((word, at) => (at + 1 < words.length && random.below(9) === 0 ? `${word},` : word)).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${[".", ".", ".", "?"][random.below(4)] ?? "."}`.replace(/\bi\b/g, "I").replaceAll("'", "’");
}

const VOCABULARY_WORDS: readonly string[] = [
  ...COMMON_WORDS,
  ...Array.from({ length: VOCABULARY - COMMON_WORDS.length }, (_, index) => madeUpWord(index)),
];

function madeUpWord(index: number): string {
  let word = "";
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
  }
  return word;
}
