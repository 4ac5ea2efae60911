import type { FalseKind } from "./false-kinds.js";
import type { Passage } from "./genuine.js";
import { GRAVE_LISTS, type GraveList } from "./grave-words.table.js";
import { OWN_LANGUAGES } from "./own-conversations.table.js";
import { sentencesOf, sliceOf, wordsOnly, type Piece, type QuoteCase, type SourceTurn } from "./passages.js";
import type { Random } from "../fuzz/random.js";

/** A sentence cut into words by white space. */
interface Sentence {
  readonly words: readonly string[];
  readonly span: Piece;
}

export function chooseSentence({ turn }: SourceTurn, random: Random): Sentence | null {
  const span = random.pickAny(sentencesOf(turn.text));
  if (span === undefined) return null;
  const text = turn.text.slice(span.start, span.end);
  const words = text.replace(/[.!?]+$/, "").split(/\s+/);
  return words.length < 8 || words.length > 60 || /[[\]"“”«»()]|--|[–—]/.test(text) ? null : { words, span };
}

type GraveName = Exclude<keyof GraveList, "notDenied" | "number">;

/** Words of a kind that govern what follows: not beside a mark, and no negation that denies nothing. */
function governing({ words }: Sentence, lists: GraveList, kind: GraveName): number[] {
  return words.flatMap((word, at) => {
    if (!lists[kind].includes(word.toLowerCase())) return [];
    const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""];
    const idle = kind === "negation" && (lists.notDenied.includes(after.toLowerCase()) || lists.notDenied.includes(before.toLowerCase()));
    return idle || /[,;:]$/.test(before) ? [] : [at];
  });
}

/** An ellipsis in the place of the word, both sides quoted from the same sentence. */
export function removes(kind: GraveName): FalseKind {
  return ({ source, span }, random, { said }) => {
    const [sentence, lists] = [chooseSentence(source, random), GRAVE_LISTS[source.language]];
    if (sentence === null || lists === undefined) return null;
    const { words } = sentence;
    const at = random.pickAny(governing(sentence, lists, kind).filter((place) => place >= 2 && place <= words.length - 3));
    if (at === undefined) return null;
    const from = random.below(at - 1);
    const gap = at + random.below(Math.min(3, words.length - 2 - at));
    const sign = random.pick(["…", "...", "[…]", "[...]", "(…)", "(...)"]);
    const [left, right] = [words.slice(from, at).join(" "), words.slice(gap + 1).join(" ")];
    if (said.anywhere(`${left} ${right}`) || wordsOnly(right).trim().split(" ").length < 2) return null;
    return { kind: `ellipsis removes ${kind}`, quote: `${left} ${sign} ${right}`, source, span, wordings: [] };
  };
}

/** The word replaced by others in brackets. */
export function bracketed(kind: GraveName): FalseKind {
  return ({ source, span }, random) => {
    const [sentence, lists] = [chooseSentence(source, random), GRAVE_LISTS[source.language]];
    if (sentence === null || lists === undefined) return null;
    const at = random.pickAny(governing(sentence, lists, kind).filter((place) => place >= 2 && place <= sentence.words.length - 3));
    if (at === undefined) return null;
    const words = sentence.words.with(at, random.pick(["[really]", "[the board]", "[wirklich]", "[vraiment]"]));
    return { kind: `brackets replace ${kind}`, quote: words.join(" "), source, span, wordings: [] };
  };
}

/** What follows a negation in its clause, from the next word on. */
function startsAfterNegation({ source, span }: Passage, random: Random): QuoteCase | null {
  const [sentence, lists] = [chooseSentence(source, random), GRAVE_LISTS[source.language]];
  if (sentence === null || lists === undefined) return null;
  const { words } = sentence;
  const at = random.pickAny(governing(sentence, lists, "negation").filter((place) => !/\p{P}$/u.test(words[place] ?? "")));
  if (at === undefined) return null;
  const rest = words.slice(at + 1);
  const stop = rest.findIndex((word) => /[,;:]$/.test(word));
  const clause = (stop === -1 ? rest : rest.slice(0, stop + 1)).join(" ").replace(/[,;:]$/, "");
  if (wordsOnly(clause).trim().split(" ").length < 4 || occurrences(source, clause) > 1) return null;
  const quote = random.pick([clause, `… ${clause}`, `${clause}.`, clause.slice(0, 1).toUpperCase() + clause.slice(1)]);
  return { kind: "starts after negation", quote, source, span, wordings: [] };
}

export function occurrences({ transcript }: SourceTurn, quote: string): number {
  return transcript.turns.reduce((sum, { text }) => sum + wordsOnly(text).split(wordsOnly(quote)).length - 1, 0);
}

const FRAMES = [
  /^(?:I|We) (?:do not|don't|don’t|did not|didn't|never) (?:think|believe|say|said|mean|agree)(?: that)? /u,
  /^(?:Some|Many|Few|Most) (?:people |critics )?(?:say|said|think|believe|argue|claim)(?: that)? /u,
  /^(?:They|Critics|He|She|People) (?:say|said|claim|claimed|argue|argued|told \w+)(?: that)? /u,
  // "If I may, …" asks for leave and sets no condition.
  /^(?:If|Unless) (?!I may\b)[^,]{5,60}, /u,
  /^(?:Perhaps|Maybe|Allegedly|Supposedly) /u,
  /^It (?:is|was) not (?:true|clear|certain|the case) that /u,
  /^Je ne (?:crois|pense) pas que /u, /^No creo que /u, /^Ich (?:glaube|denke) nicht, dass /u, /^Я не думаю, что /u, /^Если [^,]{5,60}, /u, /^Wenn [^,]{5,60}, /u, /^Si [^,]{5,60}, /u,
];

/** What a real sentence says behind a frame that denies, doubts or attributes it. */
function startsAfterFrame({ source, span }: Passage, random: Random): QuoteCase | null {
  const sentence = chooseSentence(source, random);
  if (sentence === null) return null;
  const text = sliceOf(source, sentence.span);
  const frame = FRAMES.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (frame === undefined) return null;
  const rest = text.slice(frame.length);
  if (wordsOnly(rest).trim().split(" ").length < 4 || occurrences(source, rest) > 1) return null;
  const capital = random.below(2) === 0 && /^\p{Ll}/u.test(rest);
  return { kind: "starts after a frame", quote: capital ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : rest, source, span, wordings: [] };
}

/** Statements of our own conversations without the frame, the tail or the braces around them, in every language. */
function ownStatement({ source, span }: Passage, random: Random): QuoteCase | null {
  const own = OWN_LANGUAGES.find(({ speakers }) => speakers.some((name) => source.transcript.turns.some(({ speakerId }) => source.transcript.speakers.some((speaker) => speaker.id === speakerId && speaker.labels.includes(name)))));
  if (own === undefined || own.frames.length === 0) return null;
  const inner = random.below(3) === 0 ? random.pickAny(own.inner) : undefined;
  const spaced = own.language !== "zh";
  if (inner !== undefined) {
    const quote = spaced ? inner.replace(/ \{[^}]*\} /, " … ") : inner.replace(/\{[^}]*\}/, "…");
    return { kind: `own sentences: inner, ${own.language}`, quote, source, span, wordings: [] };
  }
  const statement = random.pickAny(own.statements) ?? "";
  const capital = statement.slice(0, 1).toUpperCase() + statement.slice(1);
  const stop = spaced ? "." : "。";
  const quote = random.pick([statement, capital, `${capital}${stop}`, `“${capital}”`, `… ${statement}${stop}`, `${capital} …`]);
  return { kind: `own sentences: frames, ${own.language}`, quote, source, span, wordings: [] };
}

/** Elisions, brackets and cuts that hide a word on which the sentence turns. */
export const DISHONEST: readonly FalseKind[] = [
  removes("negation"), removes("negation"), removes("quantifier"), removes("condition"), removes("attribution"),
  bracketed("negation"), bracketed("quantifier"), startsAfterNegation, startsAfterNegation, startsAfterFrame, ownStatement, ownStatement,
];
