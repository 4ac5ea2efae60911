import type { TurnDraft } from "../turns/turn-draft.js";
import type { NamedPerson } from "./named-person.js";

const LOOKED_AT = 12;
const TAIL = 6;
const ADDRESS = "(?:hi|hello|hey|thanks|thank you|welcome|so|well|right|yeah|okay|good (?:morning|afternoon|evening)|thank you so much|bye)";

/**
 * Which numbered voice (`Speaker 0`) is which of the people whom the document lists: who is greeted by name is not the
 * one who speaks, and mostly the one who speaks next. Only where there are as many voices as people, and one reading.
 */
export function matchByGreeting(turns: readonly TurnDraft[], voices: readonly string[], people: readonly NamedPerson[]): ReadonlyMap<string, NamedPerson> {
  if (voices.length !== people.length || voices.length < 2 || voices.length > 6) return new Map();
  const looked = [...turns.slice(0, LOOKED_AT), ...turns.slice(Math.max(LOOKED_AT, turns.length - TAIL))];
  const isNot = new Map<string, Set<NamedPerson>>(voices.map((voice) => [voice, new Set()]));
  for (const turn of looked) {
    for (const person of people) if (addresses(turn.text, person)) isNot.get(turn.begin.voice)?.add(person);
    const self = people.find((person) => introduces(turn.text, person));
    if (self !== undefined) for (const person of people) if (person !== self) isNot.get(turn.begin.voice)?.add(person);
  }
  return solve(voices, people, isNot);
}

/** Takes away what cannot be until one person is left for each voice. */
function solve(voices: readonly string[], people: readonly NamedPerson[], isNot: ReadonlyMap<string, ReadonlySet<NamedPerson>>): ReadonlyMap<string, NamedPerson> {
  const found = new Map<string, NamedPerson>();
  for (let changed = true; changed;) {
    changed = false;
    const taken = new Set(found.values());
    for (const voice of voices) {
      if (found.has(voice)) continue;
      const left = people.filter((person) => !taken.has(person) && isNot.get(voice)?.has(person) !== true);
      const [only] = left;
      if (left.length === 0) return new Map();
      if (left.length > 1 || only === undefined) continue;
      found.set(voice, only);
      taken.add(only);
      changed = true;
    }
  }
  return found.size === voices.length ? found : new Map();
}

function addresses(text: string, { name }: NamedPerson): boolean {
  return callNames(name).some((call) => new RegExp(`(?:^|[.!?,] )${ADDRESS},? ${call}(?![\\p{L}])`, "iu").test(text.slice(0, 400)) || new RegExp(`${ADDRESS},? ${call}[.!,]`, "iu").test(text.slice(-200)));
}

function introduces(text: string, { name }: NamedPerson): boolean {
  return callNames(name).some((call) => new RegExp(`(?:I['’]m|I am|my name is|this is) ${call}(?![\\p{L}])`, "iu").test(text.slice(0, 600)));
}

function callNames({ full, given }: NamedPerson["name"]): string[] {
  return [full, given ?? ""].filter((call) => call !== "").map((call) => call.replace(/[^\p{L}\p{N} ]/gu, "."));
}
