import { isName } from "../json/find-speech-list.js";
import type { JsonValue } from "../json/json-value.js";
import { NAME_KEYS, NUMBER_KEYS, PEOPLE_KEYS } from "../json/speech-keys.table.js";

/** So many people are looked at. */
const MANY = 1000;

/** Names that stand in a list of those who speak, by the numbers of their voices: `speakers` of objects, or numbers with names. */
export function speakerNames(object: JsonValue | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const key of PEOPLE_KEYS) {
    const people = object?.get(key);
    if (people === undefined) continue;
    for (const [number, name] of people.kind === "object" ? numbered(people) : listed(people)) {
      if (names.size === MANY) return names;
      if (number !== "" && number !== name && isName(name) && !names.has(number)) names.set(number, name);
    }
  }
  return names;
}

function* numbered(people: JsonValue): IterableIterator<readonly [string, string]> {
  for (const [number, person] of people.members()) yield [number, person.string() ?? textAt(person, NAME_KEYS)];
}

function* listed(people: JsonValue): IterableIterator<readonly [string, string]> {
  for (const person of people.elements()) {
    const name = textAt(person, NAME_KEYS);
    for (const key of NUMBER_KEYS) yield [person.get(key)?.literal() ?? "", name];
  }
}

/** The first text under one of some keys. Of the keys of names those that may be a number are the last, and no name is one. */
function textAt(object: JsonValue, keys: readonly string[]): string {
  return keys.map((key) => object.get(key)?.string() ?? "").find((text) => text.trim() !== "") ?? "";
}
