import { ANNOTATION_WORDS, UNIT_WORDS } from "./tier-names.table.js";

/** Short words may be the initials of a speaker. */
const INITIALS = 3;
const SENTENCE = 2;

/**
 * Whether a tier is named after something that is not said, such as sounds, glosses and gestures. Short words count
 * where its labels are no sentences, since they may be the initials of a speaker.
 *
 * @param wordsOfLabel how many words its labels have on average
 */
export function isAnnotationName(name: string, wordsOfLabel: number): boolean {
  if (UNIT_WORDS.has(name.toLowerCase())) return false;
  return nameWords(name).some((word) => ANNOTATION_WORDS.has(word) && (word.length > INITIALS || wordsOfLabel < SENTENCE));
}

/** The words of the name of a tier: `Mary - words`, `A_phones`, `ORT-MAU`, `tonicVowel`. */
function nameWords(name: string): string[] {
  const parted = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  return [name.toLowerCase(), ...parted.split(/[\s_:./@()[\]"-]+/)].filter((word) => word !== "");
}
