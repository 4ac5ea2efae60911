import { bracketed, chooseSentence, occurrences, removes } from "./dishonest-kinds.js";
import type { FalseContext, FalseKind } from "./false-kinds.js";
import type { Passage } from "./genuine.js";
import { sentencesOf, sliceOf, wordsOnly, type QuoteCase } from "./passages.js";
import type { Random } from "../fuzz/random.js";

/** Words that open a clause, so that a piece before or behind them is one. */
const OPENING = new Set(
  `and or but that because which who whom when where while if so than as though since before after then
  und oder aber dass weil der die das den dem wenn wo als denn doch sondern
  et ou mais que qui dont car donc où quand si
  y e o u pero que quien donde cuando si porque sino
  и или но а что который которая которое которые где когда если чем`.split(/\s+/),
);

const opens = (word: string | undefined): boolean => word === undefined || OPENING.has(word.toLowerCase());
const isMarked = (word: string | undefined): boolean => word === undefined || /[^\p{L}\p{N}'’]$/u.test(word);

/** The words of two sentences of a turn, the second behind the first. */
function twoSentences({ source }: Passage, random: Random): readonly [string[], string[]] | null {
  const sentences = sentencesOf(source.turn.text).map((span) => sliceOf(source, span));
  const at = random.below(Math.max(1, sentences.length - 1));
  const [first, second] = [sentences[at] ?? "", sentences[at + 1 + random.below(Math.max(1, sentences.length - at - 1))] ?? ""];
  if (/[[\]"“”«»()…]|--|[–—]/.test(first + second) || !/^\p{Lu}.*[.!?]$/su.test(second)) return null;
  const [left, right] = [first.split(/\s+/), second.split(/\s+/)];
  return left.length < 6 || right.length < 6 ? null : [left, right];
}

/** The beginning of one sentence and the end of another, both cut in the middle of a clause. */
function spliced(sign: (random: Random) => string, kind: string): FalseKind {
  return (passage, random, { said }) => {
    const found = twoSentences(passage, random);
    if (found === null) return null;
    const [first, second] = found;
    const to = 2 + random.below(first.length - 3);
    const from = 2 + random.below(second.length - 4);
    const whole = isMarked(first[to - 1]) || isMarked(second[from - 1]) || opens(first[to]) || opens(second[from]) || opens(second[from - 1]);
    const [left, right] = [first.slice(0, to).join(" "), second.slice(from).join(" ").replace(/[.!?]+$/, "")];
    if (whole || wordsOnly(right).trim().split(" ").length < 2 || said.anywhere(`${left} ${right}`)) return null;
    if (occurrences(passage.source, left) > 1 || occurrences(passage.source, right) > 1) return null;
    return { kind, quote: `${left} ${sign(random)} ${right}`, source: passage.source, span: passage.span, wordings: [] };
  };
}

const DENYING = ["refuse to", "fail to", "far from", "reject", "weigern uns", "refusons de", "mentira", "отказываемся"];

/** Words in brackets that deny what they stand in front of. */
function denialInserted({ source, span, text }: Passage, random: Random): QuoteCase | null {
  const language = ["en", "en", "en", "en", "de", "fr", "es", "ru"];
  const fitting = DENYING.filter((_, at) => language[at] === source.language);
  const denial = random.pickAny(fitting);
  const words = text.split(" ");
  if (denial === undefined || words.length < 5 || /[[\]…]|\.\.\./.test(text)) return null;
  const at = 1 + random.below(words.length - 2);
  const quote = [...words.slice(0, at), `[${denial}]`, ...words.slice(at)].join(" ");
  return { kind: "denial in brackets", quote, source, span, wordings: [] };
}

const ASKING = [
  /^(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Will|Should) (?=\p{L}+ )/u,
  /^(?:Ist|Sind|War|Waren|Hat|Haben|Wird|Kann|Können|Soll|Sollen) /u,
  /^Est-ce qu(?:e |')/u,
];

/** A question without the word that opens it and without its mark: the words of a statement. */
function questionCut({ source, span }: Passage, random: Random, { said }: FalseContext): QuoteCase | null {
  const questions = sentencesOf(source.turn.text).map((piece) => sliceOf(source, piece)).filter((text) => text.endsWith("?"));
  const question = random.pickAny(questions);
  const opening = ASKING.map((pattern) => pattern.exec(question ?? "")?.[0]).find((found) => found !== undefined);
  if (question === undefined || opening === undefined || /[,;:()[\]"“”…–—]|--|\.\./.test(question)) return null;
  const quote = question.slice(opening.length).replace(/[\s?]+$/u, "");
  if (wordsOnly(quote).trim().split(" ").length < 3 || said.turns(quote) > 1 || occurrences(source, quote) > 1) return null;
  return { kind: "a question without its mark", quote: random.pick([quote, `${quote} …`, `“${quote}”`]), source, span, wordings: [] };
}

const RESERVATIONS = [
  / (?:unless|except) /u, /, (?:but|though) (?:not|only|never) /u, /, aber (?:nur|nicht|nie) /u, /, es sei denn/u,
  /, mais (?:pas|seulement|jamais) /u, / à moins /u, /, pero (?:no|sólo|solo) /u, / a menos que /u, /, но не /u,
];

/** A sentence without the reservation at its end. */
function reservationCut({ source, span }: Passage, random: Random, { said }: FalseContext): QuoteCase | null {
  const sentence = chooseSentence(source, random);
  if (sentence === null) return null;
  const text = sliceOf(source, sentence.span);
  const places = RESERVATIONS.map((pattern) => text.search(pattern)).filter((place) => place > 0);
  const quote = text.slice(0, Math.min(...places));
  if (places.length === 0 || wordsOnly(quote).trim().split(" ").length < 3 || said.turns(quote) > 1) return null;
  return { kind: "cut in front of a reservation", quote: random.pick([quote, `${quote}.`]), source, span, wordings: [] };
}

const ELLIPSES = ["…", "...", "[…]", "[...]", "(…)"];
const ADVERBS: Readonly<Record<string, string>> = { de: "[gern]", fr: "[volontiers]", es: "[con gusto]", ru: "[охотно]" };

/** What hides behind an ellipsis or a bracket, or is cut off behind the quotation. */
export const HIDDEN: readonly FalseKind[] = [
  removes("denial"),
  bracketed("denial"),
  denialInserted,
  spliced((random) => random.pick(ELLIPSES), "sentences spliced by an ellipsis"),
  (passage, random, context) =>
    spliced(() => ADVERBS[passage.source.language] ?? "[gladly]", "sentences spliced by a bracket")(passage, random, context),
  questionCut,
  reservationCut,
];
