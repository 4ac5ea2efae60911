import type { Speaker } from "@colloquy/corpus-schema";
import type { QuoteIndex } from "../index/quote-index.js";
import { nameWords } from "../speaker/matches-speaker.js";
import { BASE_ENDINGS, CASE_ENDINGS, OFFICES } from "./attribution.table.js";

/** The people who speak in the transcripts, as an article may refer to them. */
export interface KnownSpeakers {
  /** Whether somebody's name or label ends in a word, in any case of it. */
  readonly isKnown: (word: string) => boolean;
  /** A name as the transcripts have it, where the article has it in another case (`Орловой`); else as it is. */
  readonly baseForm: (name: string) => string;
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

function readSpeakers(index: QuoteIndex): KnownSpeakers {
  const names = new Map<string, Set<string>>();
  const holders = OFFICES.map(() => new Set<string>());
  for (const { speakers } of index.transcripts) {
    for (const speaker of speakers) {
      if (speaker.kind === "unidentified") continue;
      const name = nameOf(speaker);
      const last = nameWords(name).at(-1) ?? "";
      names.set(last, (names.get(last) ?? new Set()).add(name));
      for (const word of nameWords(`${speaker.description ?? ""} ${speaker.labels.join(" ")}`)) {
        holders[OFFICE_OF.get(word) ?? -1]?.add(name);
      }
    }
  }
  const baseWord = (word: string): string | undefined => {
    if (index.speakerWords.has(word)) return word;
    const ending = CASE_ENDINGS.exec(word)?.[0];
    const stems = ending === undefined ? [word] : [word, word.slice(0, -ending.length)];
    return stems.flatMap((stem) => BASE_ENDINGS.map((end) => stem + end)).find((form) => names.has(form));
  };
  const asked = new Map<string, boolean>();
  return {
    isKnown: (word) => {
      const known = asked.get(word) ?? baseWord(nameWords(word)[0] ?? "") !== undefined;
      asked.set(word, known);
      return known;
    },
    baseForm: (name) => {
      const claimed = nameWords(name);
      const last = claimed.at(-1) ?? "";
      const base = baseWord(last);
      if (base === undefined || base === last) return name;
      return [...(names.get(base) ?? [])].find((full) => agrees(claimed.slice(0, -1), nameWords(full))) ?? name;
    },
    holderOf: (word) => {
      const found = holders[officeOf(word) ?? -1];
      return found?.size === 1 ? [...found][0] ?? null : null;
    },
  };
}

/** Given names in another case begin alike. */
function agrees(given: readonly string[], full: readonly string[]): boolean {
  return given.every((word) => isOffice(word) || full.some((other) => other.slice(0, 3) === word.slice(0, 3)));
}

const nameOf = ({ name, labels }: Speaker): string => name?.full ?? labels[0] ?? "";
