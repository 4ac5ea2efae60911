import type { Passage } from "./genuine.js";
import { GRAVE_LISTS } from "./grave-words.table.js";
import { sliceOf, wordSpan, wordsOnly, type QuoteCase, type SourceTurn } from "./passages.js";
import type { Random } from "../fuzz/random.js";
import type { Said } from "./said.js";

/** What a falsification may look at. */
export interface FalseContext {
  readonly sources: readonly SourceTurn[];
  readonly said: Said;
}

/** Makes a false quotation of a passage, or nothing where the passage gives no cause or the result was said too. */
export type FalseKind = (passage: Passage, random: Random, context: FalseContext) => QuoteCase | null;

/** Changes words of the passage; null where there is nothing to change. */
type Change = (words: readonly string[], random: Random, passage: Passage, context: FalseContext) => readonly string[] | null;

const CHANGED: Readonly<Record<string, Change>> = {
  "word replaced": (words, random, _, { sources }) => replaceAt(words, random, contentAt(words), () => otherWord(sources, random)),
  "negation removed": (words, random, { source }) => {
    const at = random.pickAny(places(words, GRAVE_LISTS[source.language]?.negation ?? []));
    return at === undefined || at === 0 || at === words.length - 1 ? null : words.filter((_, word) => word !== at);
  },
  "negation added": (words, random, { source }) => insert(words, random, random.pickAny(GRAVE_LISTS[source.language]?.negation ?? [])),
  "negation changed": (words, random, { source }) => {
    const lists = GRAVE_LISTS[source.language];
    return lists === undefined ? null : replaceAt(words, random, places(words, lists.negation), () => random.pickAny(lists.quantifier) ?? "");
  },
  "number in digits": (words, random) => replaceAt(words, random, matching(words, /\d/), (word) => word.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1 + random.below(8)) % 10))),
  "number in words": (words, random, { source }) => {
    const numbers = GRAVE_LISTS[source.language]?.number ?? [];
    return replaceAt(words, random, places(words, numbers), () => random.pickAny(numbers) ?? "");
  },
  "digits for another number's word": (words, random, { source }) => replaceAt(words, random, places(words, GRAVE_LISTS[source.language]?.number ?? []), () => String(23 + random.below(60))),
  "name swapped": (words, random, _, { sources }) => replaceAt(words, random, matching(words, /^\p{Lu}\p{Ll}{3,}$/u), () => otherName(sources, random)),
  "word dropped": (words, random) => {
    const at = 1 + random.below(words.length - 2);
    return words.filter((_, word) => word !== at);
  },
  "word added": (words, random, _, { sources }) => insert(words, random, otherWord(sources, random)),
  "quantifier changed": (words, random, { source }) => {
    const lists = GRAVE_LISTS[source.language];
    return lists === undefined ? null : replaceAt(words, random, places(words, lists.quantifier), () => random.pickAny(lists.quantifier) ?? "");
  },
  "words in another order": (words, random) => {
    const at = 1 + random.below(words.length - 3);
    return [...words.slice(0, at), ...words.slice(at + 1, at + 2), ...words.slice(at, at + 1), ...words.slice(at + 2)];
  },
  "last word replaced": (words, random, _, { sources }) => [...words.slice(0, -1), otherWord(sources, random)],
  "first word replaced": (words, random, _, { sources }) => [otherWord(sources, random), ...words.slice(1)],
  "letters that look alike": (words, random) => replaceAt(words, random, matching(words, /[aeocрсеоа]/), (word) => word.replace(/[aeocрсеоа]/, (letter) => LOOKS[letter] ?? letter)),
  "two words made one": (words, random) => {
    const at = 1 + random.below(words.length - 2);
    return [...words.slice(0, at), `${words[at] ?? ""}${words[at + 1] ?? ""}`, ...words.slice(at + 2)];
  },
  "negation in brackets": (words, random, { source }) => insert(words, random, `[${random.pickAny(GRAVE_LISTS[source.language]?.negation ?? []) ?? "not"}]`),
  "half of the words of another passage": (words, random, _, { sources }) => {
    const other = random.pickAny(sources);
    const more = (other?.turn.text ?? "").split(/\s+/).slice(0, 8);
    return more.length < 8 ? null : [...words.slice(0, 8), ...more];
  },
};

const LOOKS: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", р: "p", с: "c", е: "e", о: "o", а: "a" };

function replaceAt(words: readonly string[], random: Random, at: readonly number[], by: (word: string) => string): readonly string[] | null {
  const chosen = random.pickAny(at);
  return chosen === undefined ? null : words.map((word, place) => (place === chosen ? by(word) : word));
}

function insert(words: readonly string[], random: Random, word: string | undefined): readonly string[] | null {
  const at = 1 + random.below(words.length - 1);
  return word === undefined ? null : [...words.slice(0, at), word, ...words.slice(at)];
}

const places = (words: readonly string[], list: readonly string[]): number[] => words.flatMap((word, at) => (list.includes(word.toLowerCase()) ? [at] : []));
const matching = (words: readonly string[], pattern: RegExp): number[] => words.flatMap((word, at) => (at > 0 && pattern.test(word) ? [at] : []));
const contentAt = (words: readonly string[]): number[] => matching(words, /^\p{L}{4,}$/u);

function otherWord(sources: readonly SourceTurn[], random: Random): string {
  for (let tries = 0; tries < 100; tries += 1) {
    const words = (random.pickAny(sources)?.turn.text ?? "").match(/(?<=\s)\p{L}{4,}(?=\s)/gu) ?? [];
    const word = random.pickAny(words);
    if (word !== undefined) return word;
  }
  return "harbour";
}

function otherName(sources: readonly SourceTurn[], random: Random): string {
  for (let tries = 0; tries < 200; tries += 1) {
    const name = random.pickAny((random.pickAny(sources)?.turn.text ?? "").match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu) ?? []);
    if (name !== undefined) return name;
  }
  return "Varga";
}

/** Brackets and ellipses, which are signs. */
const SIGNS = /[[\]…]|\.\s?\.\s?\./;

/** Everything by which the words become others, or another's. */
export const CHANGES: readonly FalseKind[] = [
  ...Object.entries(CHANGED).map(([kind, change]): FalseKind => (passage, random, context) => {
    const words = passage.text.split(" ");
    if (words.length < 5 || SIGNS.test(passage.text)) return null;
    const changed = change(words, random, passage, context);
    return changed === null ? null : falseCase(kind, changed.join(" "), passage, context);
  }),
  turnsJoined,
  speakersElided,
  otherSpeaker,
  otherSpeaker,
  piecesTurned,
  passagesJoined,
  questionStated,
];

function falseCase(kind: string, quote: string, { source, span, text }: Passage, { said }: FalseContext): QuoteCase | null {
  if (wordsOnly(quote) === wordsOnly(text) || said.anywhere(quote)) return null;
  return { kind, quote, source, span, wordings: [] };
}

const nextTurn = ({ source: { transcript, at } }: Passage, step: number): string => transcript.turns[at + step]?.text ?? "";

/** The end of one turn and the beginning of a later one, without a sign. */
function turnsJoined(passage: Passage, random: Random, { said }: FalseContext): QuoteCase | null {
  const { source, span } = passage;
  const end = source.turn.text.split(/\s+/).slice(-5 - random.below(12)).join(" ");
  const start = nextTurn(passage, 1 + random.below(3)).split(/\s+/).slice(0, 5 + random.below(12)).join(" ");
  if (start.length < 12 || end.length < 12 || SIGNS.test(end + start)) return null;
  const quote = `${end} ${start}`;
  return said.turns(quote) > 0 ? null : { kind: "turns joined without a sign", quote, source, span, wordings: [] };
}

/** An ellipsis from one speaker's words to another's. */
function speakersElided(passage: Passage, random: Random, { said }: FalseContext): QuoteCase | null {
  const { source, span } = passage;
  const next = source.transcript.turns[source.at + 1];
  const speaker = source.speaker?.name?.full;
  if (next === undefined || next.speakerId === source.turn.speakerId || speaker === undefined) return null;
  const start = next.text.split(/\s+/).slice(0, 6 + random.below(8)).join(" ");
  if (wordsOnly(start).length < 20 || said.by(start, speaker)) return null;
  return { kind: "two speakers with an ellipsis", quote: `${passage.text} … ${start}`, speaker, source, span, wordings: [] };
}

function otherSpeaker({ source, span, text }: Passage, random: Random, { said }: FalseContext): QuoteCase | null {
  const other = random.pickAny(source.transcript.speakers.filter(({ id, kind, name }) => id !== source.speaker?.id && kind !== "unidentified" && name !== null));
  if (other?.name == null || said.by(text, other.name.full)) return null;
  const claim = random.pick([other.name.full, other.name.family ?? other.name.full, other.labels[0] ?? other.name.full]);
  return said.by(text, claim) ? null : { kind: "another speaker's words", quote: text, speaker: claim, source, span, wordings: [] };
}

/** The second half before the first, with an ellipsis between. */
function piecesTurned(passage: Passage, _: Random, context: FalseContext): QuoteCase | null {
  const words = passage.text.split(" ");
  if (words.length < 12 || SIGNS.test(passage.text)) return null;
  const half = words.length >> 1;
  const [first, second] = [words.slice(0, half).join(" "), words.slice(half).join(" ")];
  // Neither half may stand a second time, or the order may be a true one.
  const again = (part: string): boolean => passage.source.transcript.turns.filter(({ text }) => wordsOnly(text).includes(wordsOnly(part))).length > 1;
  return again(first) || again(second) ? null : falseCase("pieces in another order", `${second} … ${first}`, passage, context);
}

/** An ellipsis from one transcript to another. */
function passagesJoined(passage: Passage, random: Random, context: FalseContext): QuoteCase | null {
  const other = random.pickAny(context.sources);
  const span = other === undefined ? null : wordSpan(other, 0, Math.min(7, other.pieces.length - 1));
  if (other === undefined || span === null || other.transcript === passage.source.transcript) return null;
  const text = sliceOf(other, span);
  if (wordsOnly(text).length < 30 || passage.source.transcript.turns.some((turn) => wordsOnly(turn.text).includes(wordsOnly(text)))) return null;
  return falseCase("two conversations with an ellipsis", `${passage.text} … ${text}`, passage, context);
}

/** A question with the mark of a statement. */
function questionStated({ source }: Passage, random: Random, { said }: FalseContext): QuoteCase | null {
  const { text } = source.turn;
  const match = random.pickAny([...text.matchAll(/(?<=[.!?] )\p{Lu}[^.!?…[\]]{12,200}\?/gu)]);
  if (match === undefined) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const quote = `${match[0].slice(0, -1)}.`;
  return said.turns(quote) > 1 ? null : { kind: "a question as a statement", quote, source, span, wordings: [] };
}
