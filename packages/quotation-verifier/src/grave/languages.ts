import type { Transcript, Turn } from "@colloquy/corpus-schema";
import { withoutAccents } from "../fold/without-accents.js";
import { defineLanguage, type LanguageWords } from "./define-language.js";

/** The words of some languages, ready for telling the language of a turn. Made by {@link createLanguages}. */
export interface Languages {
  readonly all: readonly LanguageWords[];
  /** Those that are told by their common words. */
  readonly told: readonly LanguageWords[];
  /** For each common word, the languages in `told` that have it, a bit for each. */
  readonly common: ReadonlyMap<string, number>;
  /** The forms of address of all languages. */
  readonly honorifics: ReadonlySet<string>;
  /** The languages of turns that were looked at, for as long as the turns are held by somebody. */
  readonly known: WeakMap<Turn, { readonly tag: string; readonly words: LanguageWords }>;
}

/** Languages of which a verdict may need the words. */
export function createLanguages(all: readonly LanguageWords[]): Languages {
  const told = all.filter(isComplete);
  const common = new Map<string, number>();
  told.forEach(({ negations, conjunctions, sentenceOpeners }, at) => {
    for (const word of [...negations, ...conjunctions, ...sentenceOpeners]) common.set(word, (common.get(word) ?? 0) | (1 << at));
  });
  return { all, told, common, honorifics: new Set(all.flatMap(({ honorifics }) => [...honorifics].map(withoutAccents))), known: new WeakMap() };
}

/** Whether all kinds of words of a language are known, and not its negations alone. */
export function isComplete({ conjunctions }: LanguageWords): boolean {
  return conjunctions.size > 0;
}

const UNKNOWN_LANGUAGE = defineLanguage("und", { commonCapitals: true });

/** What is assumed where no language is declared. */
const UNDECLARED = "en";

/**
 * The words of a turn's language: the declared one, or English where none is, unless the turn has far more common
 * words of another (an answer in Russian in an English transcript, or a German one that declares nothing). For a
 * language without words nothing is assumed, and its tag is `und`.
 */
export function languageWords(languages: Languages, transcript: Transcript, turn: Turn): LanguageWords {
  const tag = declaredLanguage(transcript, turn);
  const known = languages.known.get(turn);
  if (known?.tag === tag) return known.words;
  const primary = tag.split("-")[0]?.toLowerCase();
  const declared = languages.all.find(({ language }) => language === primary) ?? UNKNOWN_LANGUAGE;
  const words = languageOfText(languages, declared, turn.text);
  languages.known.set(turn, { tag, words });
  return words;
}

/** The language that a turn is declared to be in, BCP 47. */
export function declaredLanguage(transcript: Transcript, turn: Turn): string {
  return turn.language ?? transcript.metadata.language ?? UNDECLARED;
}

/** How much of a text is looked at to tell its language, in UTF-16 code units. */
const SAMPLE = 600;
/** How many common words of another language a text must have more than twice those of its own. */
const LEAD = 3;

/** The language that is assumed for a script, where none is declared that is written in it. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
];

function languageOfScript({ all }: Languages, text: string): LanguageWords | undefined {
  const found = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > text.length / 3);
  return all.find(({ language }) => language === found?.[1]);
}

function languageOfText(languages: Languages, declared: LanguageWords, text: string): LanguageWords {
  const { told, common } = languages;
  const counts = told.map(() => 0);
  for (const word of text.slice(0, SAMPLE).toLowerCase().split(/[^\p{L}]+/u)) {
    const having = common.get(word) ?? 0;
    for (let at = 0; having >> at > 0; at += 1) counts[at] = (counts[at] ?? 0) + ((having >> at) & 1);
  }
  const most = Math.max(...counts);
  const own = counts[told.indexOf(declared)] ?? 0;
  if (most > 2 * own + LEAD) return told[counts.indexOf(most)] ?? declared;
  return own === 0 && told.includes(declared) ? languageOfScript(languages, text.slice(0, SAMPLE)) ?? declared : declared;
}
