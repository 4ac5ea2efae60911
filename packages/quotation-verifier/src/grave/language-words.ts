import type { Transcript, Turn } from "@colloquy/corpus-schema";
import { defineLanguage, type LanguageWords } from "./define-language.js";
import { ENGLISH } from "./english.table.js";
import { FRENCH } from "./french.table.js";
import { GERMAN } from "./german.table.js";
import { NEGATIONS } from "./negations.table.js";
import { RUSSIAN } from "./russian.table.js";
import { SPANISH } from "./spanish.table.js";

export type { LanguageWords } from "./define-language.js";

/** Another language is another table here: no code knows which ones there are. */
/** The languages of which all kinds of words are known. */
export const TABLES: readonly LanguageWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN];
const LANGUAGES: readonly LanguageWords[] = [...TABLES, ...NEGATIONS];

const UNKNOWN_LANGUAGE = defineLanguage("und", { commonCapitals: true });

/**
 * The words of a turn's language: the declared one, or English where none is, unless the turn has far more common
 * words of another (an answer in Russian in an English transcript, or a German one that declares nothing). For a
 * language without a table nothing is assumed.
 */
export function languageWords(transcript: Transcript, turn: Turn): LanguageWords {
  const tag = turn.language ?? transcript.metadata.language ?? ENGLISH.language;
  const known = TOLD.get(turn);
  if (known?.tag === tag) return known.told;
  const primary = tag.split("-")[0]?.toLowerCase();
  const declared = LANGUAGES.find((words) => words.language === primary) ?? UNKNOWN_LANGUAGE;
  const told = languageOfText(declared, turn.text);
  TOLD.set(turn, { tag, told });
  return told;
}

/** The languages of turns that were looked at, for as long as the turns are held by somebody. */
const TOLD = new WeakMap<Turn, { readonly tag: string; readonly told: LanguageWords }>();

/** How much of a text is looked at to tell its language, in UTF-16 code units. */
const SAMPLE = 600;
/** How many common words of another language a text must have more than twice those of its own. */
const LEAD = 3;

/** For each common word, the tables that have it, a bit for each. */
const COMMON = new Map<string, number>();
TABLES.forEach(({ negations, conjunctions, sentenceOpeners }, table) => {
  for (const word of [...negations, ...conjunctions, ...sentenceOpeners]) COMMON.set(word, (COMMON.get(word) ?? 0) | (1 << table));
});

/** The language that is assumed for a script, where none is declared that is written in it. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
];

function languageOfScript(text: string): LanguageWords | undefined {
  const found = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > text.length / 3);
  return LANGUAGES.find(({ language }) => language === found?.[1]);
}

function languageOfText(declared: LanguageWords, text: string): LanguageWords {
  const known = TABLES.map(() => 0);
  for (const word of text.slice(0, SAMPLE).toLowerCase().split(/[^\p{L}]+/u)) {
    const tables = COMMON.get(word) ?? 0;
    for (let table = 0; tables >> table > 0; table += 1) known[table] = (known[table] ?? 0) + ((tables >> table) & 1);
  }
  const most = Math.max(...known);
  const own = known[TABLES.indexOf(declared)] ?? 0;
  if (most > 2 * own + LEAD) return TABLES[known.indexOf(most)] ?? declared;
  return own === 0 && TABLES.includes(declared) ? languageOfScript(text.slice(0, SAMPLE)) ?? declared : declared;
}
