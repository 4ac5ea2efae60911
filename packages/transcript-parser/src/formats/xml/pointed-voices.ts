import type { RecipeSpeaker, SpeakerRole } from "@colloquy/corpus-schema";
import type { KnownTurn } from "../source-format.js";
import { idsOf, roleOf } from "./pointer.js";
import { UNKNOWN_IDS } from "./speaker-roles.table.js";

/** Somebody whom a document lists. */
export interface ListedPerson {
  /** What turns are labelled with. */
  readonly label: string;
  readonly facts: RecipeSpeaker;
}

/** Between the ids of those who speak at once. */
const AND = "\n";
/** Names that stand where a pointer should: several words in capitals, such as ids are not. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)+$/u;

/** Who speaks, by the pointers of utterances, the lists of people and the names in the text. */
export class PointedVoices {
  readonly #people = new Map<string, ListedPerson>();
  /** By pointer: the name that stands in the text, and the role that utterances give. */
  readonly #names = new Map<string, string>();
  readonly #roles = new Map<string, SpeakerRole>();
  /** By pointer: what utterances say of who speaks. */
  readonly #stated = new Map<string, RecipeSpeaker>();
  #who: string | null = null;
  /** The voice that was asked for last. */
  #last: string | null = null;

  /** Adds somebody to whom pointers may lead. The first entry of an id counts. */
  add(id: string, person: ListedPerson): void {
    if (!this.#people.has(id)) this.#people.set(id, person);
  }

  /** The voice of an utterance: what its pointer says, else the name before it; null where neither is there. */
  voice(who: string | null, name: string | null, role: string | null): string | null {
    this.#who = whoOf(who);
    const found = roleOf(role);
    if (this.#who !== null && found !== null && !this.#roles.has(this.#who)) this.#roles.set(this.#who, found);
    return name === null ? (this.#last = this.#who) : this.named(name);
  }

  /** What the last utterance says of who speaks, unless a list says it. What is said first counts. */
  state(facts: RecipeSpeaker): void {
    if (this.#who !== null) this.#stated.set(this.#who, { ...facts, ...this.#stated.get(this.#who) });
  }

  /** The voice of an utterance that goes on with the last one: what its pointer says, else the same. */
  sameVoice(who: string | null, role: string | null): string | null {
    const last = this.#last;
    return this.voice(who, null, role) ?? (this.#last = last);
  }

  /** The voice of the last utterance, after whose beginning a name was found. */
  named(name: string): string {
    const bare = name.replace(/(?<![\s:：.])[\s:：.]+$/u, "");
    if (this.#who !== null && !this.#names.has(this.#who)) this.#names.set(this.#who, bare);
    this.#last = this.#who ?? bare;
    return this.#last;
  }

  /** Turns with labels for people in place of pointers: the lists may stand after the text. */
  relabel(turns: readonly KnownTurn[]): KnownTurn[] {
    return turns.map((turn) => (turn.speaker === null ? turn : { ...turn, speaker: this.#labelOf(turn.speaker) }));
  }

  /** What lists and utterances say of those who speak, by label. */
  facts(): Record<string, RecipeSpeaker> {
    const facts: Record<string, RecipeSpeaker> = {};
    const ids = new Set([...this.#people.keys(), ...this.#roles.keys(), ...this.#stated.keys()]);
    for (const id of ids) {
      const label = this.#labelOf(id);
      const role = this.#roles.get(id);
      const { description, ...stated } = this.#stated.get(id) ?? {};
      const known: RecipeSpeaker = {
        ...(role === undefined ? {} : { role }),
        ...stated,
        ...(description === undefined || description === label ? {} : { description }),
        ...this.#people.get(id)?.facts,
      };
      if (Object.keys(known).length > 0) facts[label] ??= known;
    }
    return facts;
  }

  #labelOf(voice: string): string {
    const known = this.#people.get(voice)?.label ?? this.#names.get(voice);
    if (known !== undefined) return known;
    if (NAME.test(voice) && !voice.split(" ").every((id) => this.#people.has(id))) return voice;
    // Several people at once.
    const labels = voice.split(NAME.test(voice) ? " " : AND).map((id) => this.#people.get(id)?.label ?? this.#names.get(id) ?? id);
    return labels.join(" & ");
  }
}

/** Those whom pointers lead to, or the name that stands in their place; null for nobody who is known. */
function whoOf(pointers: string | null): string | null {
  const ids = idsOf(pointers);
  if (ids.every((id) => UNKNOWN_IDS.has(id.toLowerCase()))) return null;
  const name = ids.join(" ");
  return NAME.test(name) && !(pointers ?? "").includes("#") ? name : ids.join(AND);
}
