import type { TextCase } from "../style/formatting.js";
import { mapText, type Inline } from "./inline.js";
import { PLAIN_FONT } from "./plain-font.js";
import { joinCharacters, type CaseCharacter } from "./case-character.js";
import { sentenceCase, titleCase } from "./title-case.js";

type Changer = (characters: CaseCharacter[], lang: string) => void;

const CHANGERS: Readonly<Record<TextCase, Changer>> = {
  lowercase: (characters, lang) => changeAll(characters, (text) => text.toLocaleLowerCase(lang)),
  uppercase: (characters, lang) => changeAll(characters, (text) => text.toLocaleUpperCase(lang)),
  "capitalize-first": (characters, lang) => capitalizeWords(characters, lang, true),
  "capitalize-all": (characters, lang) => capitalizeWords(characters, lang, false),
  sentence: sentenceCase,
  title: titleCase,
};

/**
 * Changes the letter case of text (CSL 1.0.2, "Text-case") across fonts and quotation marks, as if they were not
 * there. Text marked `nocase` or `nodecor` stays as it is, and so, for titles and sentences, does what markup sets in
 * small capitals, super- or subscript.
 *
 * @param lang the language of the text, for the letters that need it (the Turkish i).
 */
export function changeCase(inlines: readonly Inline[], textCase: TextCase, lang: string): readonly Inline[] {
  const [only] = inlines;
  if (inlines.length === 1 && only?.kind === "text") {
    const text = joinCharacters(changed(Array.from(only.text, (character) => ({ text: character, frozen: false })), textCase, lang));
    return text === "" ? [] : [{ ...only, text }];
  }
  const characters: CaseCharacter[] = [];
  const sentences = textCase === "title" || textCase === "sentence";
  const isFrozen = (inline: Inline): boolean => isProtected(inline) || (sentences && isSetApart(inline));
  mapText(inlines, isFrozen, (text, frozen) => {
    for (const character of text) characters.push({ text: character, frozen });
    return text;
  });
  changed(characters, textCase, lang);
  let next = 0;
  return mapText(inlines, isFrozen, (text) => {
    const length = Array.from(text).length;
    next += length;
    return joinCharacters(characters, next - length, next);
  });
}

function changed(characters: CaseCharacter[], textCase: TextCase, lang: string): CaseCharacter[] {
  CHANGERS[textCase](characters, lang);
  return characters;
}

/** Text marked `nocase` or `nodecor`. Fonts of the style never ask for all of what `nodecor` asks for. */
function isProtected(inline: Inline): boolean {
  return inline.kind === "nocase" || (inline.kind === "font" && inline.font === PLAIN_FONT);
}

/** Words that a title sets in small capitals, super- or subscript are no ordinary words. */
function isSetApart(inline: Inline): boolean {
  return (
    inline.kind === "font" && inline.toggles && (inline.font.variant !== undefined || inline.font.align !== undefined)
  );
}

function changeAll(characters: readonly CaseCharacter[], change: (text: string) => string): void {
  for (const character of characters) if (!character.frozen) character.text = change(character.text);
}

/** Capitalises each word, or only the first, when it is in lower case. */
function capitalizeWords(characters: readonly CaseCharacter[], lang: string, onlyFirst: boolean): void {
  let inWord = false;
  for (const [index, character] of characters.entries()) {
    const wordCharacter = !/\s/.test(character.text);
    if (wordCharacter && !inWord) {
      if (!character.frozen && isLowerCase(wordFrom(characters, index))) character.text = character.text.toLocaleUpperCase(lang);
      if (onlyFirst) return;
    }
    inWord = wordCharacter;
  }
}

/** The word that begins at a character, up to white space. */
function wordFrom(characters: readonly CaseCharacter[], start: number): string {
  let end = start;
  while (end < characters.length && !/\s/.test(characters[end]?.text ?? " ")) end += 1;
  return joinCharacters(characters, start, end);
}

function isLowerCase(word: string): boolean {
  return word === word.toLowerCase();
}
