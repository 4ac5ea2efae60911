import { CJK_DATE_WORDS, DATE_WORDS } from "./date-words.table.js";
import { ERAS } from "./eras.table.js";
import { MONTH_NAMES } from "./month-names.table.js";
import { CJK_WEEKDAY_NAMES, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from "./weekday-names.table.js";

/** What a word can be in a date. */
export interface DateWord {
  /** The letter by which the forms of dates name it (see `date-forms.ts`). */
  readonly kind: string;
  /** Of a month its number, of an era its place in the table, else 0. */
  readonly value: number;
  /** Of a name of several words its length. */
  readonly length?: number;
}

interface Entry {
  word?: DateWord;
  /** Longer names that begin with this word: `كانون الثاني`, `terça-feira`; longest first. */
  readonly phrases: Phrase[];
}

interface Phrase {
  readonly text: string;
  readonly word: DateWord;
}

const MAX_WORD = 20;
const CJK = /^[\u3040-\u30ff\u3400-\u9fff]/;
/** Vowel signs and the lengthening stroke of Arabic, which names of months are written with or without. */
const ARABIC_SIGNS = /\u0640|[\u064b-\u0652]/g;
/** Characters of words that are written in another way too: combined, or with signs, or in forms of presentation. */
const VARIANTS = /[\u0300-\u036f]|[\u0640-\u0655]|[\ufb50-\ufefc]|[\uff21-\uff5a]/;

const VOCABULARY = buildVocabulary();

/** What the word at a place of a text, or the name that it begins, can be in a date; null for a word of no date. */
export function dateWordAt(text: string, start: number, end: number): DateWord | null {
  if (end - start > MAX_WORD) return null;
  const written = text.slice(start, end).toLowerCase();
  const entry = VOCABULARY.get(VARIANTS.test(written) ? written.normalize("NFKC").replace(ARABIC_SIGNS, "") : written);
  if (entry === undefined) return null;
  for (const phrase of entry.phrases) if (isPhraseAt(text, start, phrase.text)) return phrase.word;
  return entry.word ?? null;
}

function isPhraseAt(text: string, start: number, phrase: string): boolean {
  if (CJK.test(phrase)) return text.startsWith(phrase, start);
  const end = start + phrase.length;
  if (text.slice(start, end).toLowerCase().replace(/\s/g, " ") !== phrase) return false;
  return !/\p{L}$/u.test(phrase) || !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2));
}

function buildVocabulary(): ReadonlyMap<string, Entry> {
  const vocabulary = new Map<string, Entry>();
  const add = (name: string, kind: string, value = 0): void => {
    const first = CJK.test(name) ? name.charAt(0) : /^\p{L}+/u.exec(name)?.[0] ?? name;
    const entry = vocabulary.get(first) ?? { phrases: [] };
    if (first === name) entry.word ??= { kind, value };
    else entry.phrases.push({ text: name, word: { kind, value, length: name.length } });
    vocabulary.set(first, entry);
  };
  addMonths(add);
  const weekdays = [
    ...Object.values(WEEKDAY_NAMES).map((words) => ({ kind: "W", words })),
    ...Object.values(WEEKDAY_ABBREVIATIONS).map((words) => ({ kind: "w", words })),
    ...Object.values(CJK_WEEKDAY_NAMES).map((words) => ({ kind: "曜", words })),
  ];
  for (const { kind, words } of [...weekdays, ...DATE_WORDS, ...CJK_DATE_WORDS]) {
    for (const word of words.split("|")) add(word, kind);
  }
  for (const [index, { names }] of ERAS.entries()) for (const name of names) add(name, "令", index);
  for (const { phrases } of vocabulary.values()) phrases.sort((a, b) => b.text.length - a.text.length);
  return vocabulary;
}

/** Months first: where a name is also another word, such as the abbreviation of a weekday (`mar`), it is kind `B`. */
function addMonths(add: (name: string, kind: string, value: number) => void): void {
  const weekdays = new Set(Object.values(WEEKDAY_ABBREVIATIONS).flatMap((names) => names.split("|")));
  const certain = new Map<string, number>();
  const afterDayOnly = new Map<string, number>();
  for (const months of Object.values(MONTH_NAMES)) {
    for (const [index, names] of months.entries()) {
      for (const name of names.split("|")) {
        if (name.startsWith("?")) afterDayOnly.set(name.slice(1), index + 1);
        else certain.set(name, index + 1);
      }
    }
  }
  for (const [name, month] of certain) {
    if (name.startsWith(">")) add(name.slice(1), "F", month);
    else add(name, weekdays.has(name) ? "B" : "M", month);
  }
  for (const [name, month] of afterDayOnly) add(name, "m", month);
}
