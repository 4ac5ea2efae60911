import type { RecordItem } from "./record-item.js";
import { plainName, plainValue } from "./plain-text.js";

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/** Words that a title is not told by. */
const SMALL_WORDS = new Set("a an the of on in at to and for with der die das ein eine le la les l un une des el los las o".split(" "));

const NAMES = ["author", "interviewer", "editor", "host", "chair"];

/**
 * The citation key of an item: family name, year and the first word of the title that tells something, in ASCII and
 * lower case: `tokaev2004bloc`. It depends on nothing but the item. Accents are dropped; a name without Latin letters
 * gives a number made of its characters, so that two such names differ.
 */
export function citationKey({ values }: RecordItem): string {
  const people = NAMES.map((variable) => values.get(variable)).find((value) => value?.kind === "names");
  const [first] = people?.kind === "names" ? people.names : [];
  const issued = values.get("issued") ?? values.get("event-date");
  const year = issued?.kind === "date" ? issued.date.parts[0]?.[0] : undefined;
  const title = values.get("title") ?? values.get("container-title");
  const name = first === undefined ? "" : first.family ?? wordsOf(plainName(first))[0] ?? plainName(first);
  const words = title === undefined ? [] : wordsOf(plainValue(title));
  const telling = words.find((word) => !SMALL_WORDS.has(word)) ?? words[0] ?? (title === undefined ? "" : plainValue(title));
  const key = latinOrHash(name) + (year === undefined ? "" : String(Math.abs(year))) + latinOrHash(telling);
  return /^[a-z]/.test(key) ? key : `item${key}`;
}

/** A key without what some reader takes for syntax; empty where nothing is left. */
export function usableKey(key: string): string {
  return key.normalize("NFKD").replace(/[^A-Za-z0-9:._+-]/g, "").replace(/^[^A-Za-z]+/, "");
}

/** The key with the first letter (`a`, `b`, …, `aa`) that makes it one of its own; keys of TeX differ in more than case. */
export function distinctKey(key: string, taken: Map<string, number>): string {
  for (let count = taken.get(key.toLowerCase()) ?? 0; ; count += 1) {
    const candidate = key + letters(count);
    if (taken.has(candidate.toLowerCase())) continue;
    taken.set(key.toLowerCase(), count + 1);
    taken.set(candidate.toLowerCase(), taken.get(candidate.toLowerCase()) ?? 1);
    return candidate;
  }
}

/** 0 is none, then a to z, aa, ab and so on. */
function letters(count: number): string {
  return count === 0 ? "" : letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26));
}

function wordsOf(text: string): readonly string[] {
  return latin(text).split(/[^a-z0-9]+/).filter((word) => word !== "");
}

function latin(text: string): string {
  const base = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return base.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? "");
}

function latinOrHash(text: string): string {
  const ascii = latin(text).replace(/[^a-z0-9]/g, "").slice(0, 40);
  if (ascii !== "" || text.trim() === "") return ascii;
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return `x${hash.toString(36)}`;
}
