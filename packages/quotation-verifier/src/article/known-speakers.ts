import type { Speaker } from "@colloquy/corpus-schema";
import type { QuoteIndex } from "../index/quote-index.js";
import { LANGUAGES } from "../languages/all-languages.js";
import { isTitleWord, matchesSpeaker, nameWords } from "../speaker/matches-speaker.js";
import { BASE_ENDINGS, CASE_ENDINGS, OFFICES } from "./attribution.table.js";

/** The people who speak in the transcripts, as an article may refer to them. */
export interface KnownSpeakers {
  /** Whether somebody's name or label ends in a word, in any case of it. */
  readonly isKnown: (word: string) => boolean;
  /** Whether two words for which `isKnown` holds are one name, in any case of it. */
  readonly isSameName: (one: string, other: string) => boolean;
  /** A name as the transcripts have it, where the article has it in another case (`Орловой`); else as it is. */
  readonly baseForm: (name: string) => string;
  /** Whether it is somebody's full name, in any case of it. */
  readonly hasName: (name: string) => boolean;
  /** Whether somebody is meant by a name: one whom `verifyQuote` could confirm. */
  readonly isSomebody: (name: string) => boolean;
  /** The full name of the only one who has a given name; null where nobody has it, or several do. */
  readonly givenHolder: (word: string) => string | null;
  /** The only one whom all of some words describe, an office among them (`Haven Mayor`); null where there is none or are several. */
  readonly describedAs: (words: readonly string[]) => string | null;
  /** The only one who holds an office, by a word for it; null where there is none or are several. */
  readonly holderOf: (word: string) => string | null;
}

const OFFICE_OF = new Map(OFFICES.flatMap((line, office) => nameWords(line).map((word) => [word, office] as const)));
const officeOf = (word: string): number | undefined => OFFICE_OF.get((nameWords(word)[0] ?? "").replace(/^[ld]'/, ""));

/** Whether a word is one for an office. */
export function isOffice(word: string): boolean {
  return officeOf(word) !== undefined;
}

const KNOWN = new WeakMap<QuoteIndex, KnownSpeakers>();

/** The speakers of an index, read once. */
export function knownSpeakers(index: QuoteIndex): KnownSpeakers {
  const known = KNOWN.get(index) ?? readSpeakers(index);
  KNOWN.set(index, known);
  return known;
}

/** The names of the speakers of an index, by their parts. */
interface CollectedNames {
  /** Full names, by their last word. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every full name, folded. */
  readonly fullNames: ReadonlySet<string>;
  /** Full names, by the given name. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words that describe a speaker who has an office, by full name. */
  readonly descriptions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names, by office. */
  readonly holders: readonly ReadonlySet<string>[];
}

function collectNames(index: QuoteIndex): CollectedNames {
  const names = new Map<string, Set<string>>();
  const fullNames = new Set<string>();
  const givenNames = new Map<string, Set<string>>();
  const descriptions = new Map<string, Set<string>>();
  const holders = OFFICES.map(() => new Set<string>());
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => void map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const speaker of index.transcripts.flatMap(({ speakers }) => speakers)) {
    if (speaker.kind === "unidentified") continue;
    const name = nameOf(speaker);
    add(names, nameWords(name).at(-1) ?? "", name);
    fullNames.add(nameWords(name).join(" "));
    const given = givenNameOf(speaker);
    if (given !== "") add(givenNames, given, name);
    const described = nameWords(speaker.description ?? "");
    if (described.some(isOffice)) for (const word of described) add(descriptions, name, word);
    for (const word of [...described, ...nameWords(speaker.labels.join(" "))]) holders[OFFICE_OF.get(word) ?? -1]?.add(name);
  }
  return { names, fullNames, givenNames, descriptions, holders };
}

function readSpeakers(index: QuoteIndex): KnownSpeakers {
  const { names, fullNames, givenNames, descriptions, holders } = collectNames(index);
  const baseWord = (word: string): string | undefined => {
    if (index.speakerWords.has(word)) return word;
    const ending = CASE_ENDINGS.exec(word)?.[0];
    const stems = ending === undefined ? [word] : [word, word.slice(0, -ending.length)];
    return stems.flatMap((stem) => BASE_ENDINGS.map((end) => stem + end)).find((form) => names.has(form));
  };
  const baseForm = (name: string): string => {
    const claimed = nameWords(name);
    const last = claimed.at(-1) ?? "";
    const base = baseWord(last);
    if (base === undefined || base === last) return name;
    return [...(names.get(base) ?? [])].find((full) => agrees(claimed.slice(0, -1), nameWords(full))) ?? name;
  };
  const asked = new Map<string, boolean>();
  const meant = new Map<string, boolean>();
  const isMeant = (name: string): boolean =>
    index.transcripts.some(({ speakers }) => speakers.some((speaker) => matchesSpeaker(speaker, name, index.languages.honorifics)));
  return {
    isKnown: (word) => {
      const known = asked.get(word) ?? baseWord(nameWords(word)[0] ?? "") !== undefined;
      asked.set(word, known);
      return known;
    },
    isSameName: (one, other) => one === other || baseWord(nameWords(one)[0] ?? "") === baseWord(nameWords(other)[0] ?? ""),
    baseForm,
    hasName: (name) => [name, baseForm(name)].some((form) => fullNames.has(nameWords(form).join(" "))),
    isSomebody: (name) => {
      const found = meant.get(name) ?? isMeant(name);
      meant.set(name, found);
      return found;
    },
    givenHolder: (word) => onlyOf(givenNames.get(nameWords(word)[0] ?? "")),
    describedAs: (words) => {
      if (words.length < 2 || !words.some(isOffice)) return null;
      const found = [...descriptions].filter(([, description]) => words.every((word) => description.has(word)));
      return found.length === 1 ? found[0]?.[0] ?? null : null;
    },
    holderOf: (word) => onlyOf(holders[officeOf(word) ?? -1]),
  };
}

/** The only one of some names; null where there is none or are several. */
function onlyOf(found: ReadonlySet<string> | undefined): string | null {
  return found?.size === 1 ? [...found][0] ?? null : null;
}

/** Given names in another case begin alike. */
function agrees(given: readonly string[], full: readonly string[]): boolean {
  return given.every((word) => isOffice(word) || full.some((other) => other.slice(0, 3) === word.slice(0, 3)));
}

/** The given name of a person, where there is one beside the family name. */
function givenNameOf(speaker: Speaker): string {
  const [first = "", ...rest] = nameWords(nameOf(speaker));
  return speaker.kind === "person" && rest.length > 0 && !isTitleWord(first, LANGUAGES.honorifics) ? first : "";
}

const nameOf = ({ name, labels }: Speaker): string => name?.full ?? labels[0] ?? "";
