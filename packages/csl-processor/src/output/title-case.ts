import { joinCharacters, type CaseCharacter } from "./case-character.js";
import { STOP_WORDS } from "./stop-words.table.js";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First word of the text, or the first after a colon or the like. */
  readonly opens: boolean;
  readonly last: boolean;
  /** A hyphen follows, and none precedes. */
  readonly opensCompound: boolean;
  /** A hyphen follows or precedes. */
  readonly inCompound: boolean;
}

/**
 * Title case (CSL 1.0.2, "Title Case Conversion"). Words in capitals stay as they are, also when all are: whether
 * `UK` or `NATO IN ASIA` shouts cannot be told from its letters.
 */
export function titleCase(characters: CaseCharacter[], lang: string): void {
  for (const word of wordsOf(characters)) {
    const stop = STOP_WORDS.has(word.text.toLocaleLowerCase(lang)) && !word.opens && !word.last && !word.opensCompound;
    if (stop && isCapitalized(word.text)) lower(characters, word, lang);
    // A single letter of a compound is a symbol: 07-x, β-carotene.
    const symbol = word.inCompound && !word.opens && Array.from(word.text).length === 1;
    if (!stop && !symbol) capitalize(characters, word, lang);
  }
}

/**
 * Sentence case (CSL 1.0.2, "Sentence Case Conversion"): the first word is capitalised, the others are put in lower
 * case; proper nouns need markup to be kept.
 */
export function sentenceCase(characters: CaseCharacter[], lang: string): void {
  wordsOf(characters).forEach((word, index) => {
    if (index === 0) capitalize(characters, word, lang);
    else lower(characters, word, lang);
  });
}

function isCapitalized(word: string): boolean {
  return word.slice(1) === word.slice(1).toLowerCase();
}

function lower(characters: readonly CaseCharacter[], word: Word, lang: string): void {
  for (const character of characters.slice(word.start, word.end)) {
    if (!character.frozen) character.text = character.text.toLocaleLowerCase(lang);
  }
}

/** Capitalises the first letter of a word that is wholly in lower case. */
function capitalize(characters: readonly CaseCharacter[], word: Word, lang: string): void {
  const text = joinCharacters(characters, word.start, word.end);
  if (text !== text.toLowerCase()) return;
  for (let at = word.start; at < word.end; at += 1) {
    const character = characters[at];
    if (character === undefined || !/[\p{L}\p{N}]/u.test(character.text)) continue;
    if (!character.frozen) character.text = character.text.toLocaleUpperCase(lang);
    return;
  }
}

/** The words: runs without white space, hyphens, dashes and slashes. */
function wordsOf(characters: readonly CaseCharacter[]): Word[] {
  const words: Word[] = [];
  let start = -1;
  let opens = true;
  const finish = (end: number): void => {
    if (start < 0) return;
    const text = joinCharacters(characters, start, end);
    const beforeHyphen = isHyphen(characters[end]);
    const afterHyphen = isHyphen(characters[start - 1]);
    const opensCompound = beforeHyphen && !afterHyphen;
    const inCompound = beforeHyphen || afterHyphen;
    words.push({ start, end, text: bare(text), opens, last: false, opensCompound, inCompound });
    opens = /[:?!.]["”’)\]]*$/.test(text) && !/^(?:v|vs|c|ca)\.$/.test(text);
    start = -1;
  };
  characters.forEach(({ text }, index) => {
    if (partsWords(text)) finish(index);
    else if (start < 0) start = index;
  });
  finish(characters.length);
  return words.map((word, index) => ({ ...word, last: index === words.length - 1 }));
}

/** White space, hyphens, dashes and slashes. Most characters are letters, which need no look at the rest. */
function partsWords(character: string): boolean {
  const unit = character.charCodeAt(0);
  return !(unit >= 0x41 && unit <= 0x7a) && /[\s\u2010-\u2015/-]/.test(character);
}

function isHyphen(character: CaseCharacter | undefined): boolean {
  return character !== undefined && /[-\u2010\u2011]/.test(character.text);
}

/** The word without the punctuation around it, but with its own full stop. */
function bare(word: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?/su.exec(word)?.[0] ?? "";
}
