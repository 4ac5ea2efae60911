import type { RecipeSpeaker, SpeakerRole } from "@colloquy/corpus-schema";
import type { KnownTurn } from "../source-format.js";
import { idsOf, roleOf } from "./pointer.js";

/** Somebody whom a document lists. */
export interface ListedPerson {
  /** What turns are labelled with. */
  readonly label: string;
  readonly facts: RecipeSpeaker;
}

/** Between the ids of those who speak at once. */
const AND = "\n";

/** Who speaks, by the pointers of utterances, the lists of people and the names in the text. */
export class PointedVoices {
  readonly #people = new Map<string, ListedPerson>();
  /** By pointer: the name that stands in the text, and the role that utterances give. */
  readonly #names = new Map<string, string>();
  readonly #roles = new Map<string, SpeakerRole>();
  #who: string | null = null;

  /** Adds somebody to whom pointers may lead. The first entry of an id counts. */
  add(id: string, person: ListedPerson): void {
    if (!this.#people.has(id)) this.#people.set(id, person);
  }

  /** The voice of an utterance: what its pointer says, else the name before it; null where neither is there. */
  voice(who: string | null, name: string | null, role: string | null): string | null {
    const ids = idsOf(who);
    this.#who = ids.length === 0 ? null : ids.join(AND);
    const found = roleOf(role);
    if (this.#who !== null && found !== null && !this.#roles.has(this.#who)) this.#roles.set(this.#who, found);
    return name === null ? this.#who : this.named(name);
  }

  /** The voice of the last utterance, after whose beginning a name was found. */
  named(name: string): string {
    const bare = name.replace(/[\s:：.]+$/u, "");
    if (this.#who === null) return bare;
    if (!this.#names.has(this.#who)) this.#names.set(this.#who, bare);
    return this.#who;
  }

  /** Turns with labels for people in place of pointers: the lists may stand after the text. */
  relabel(turns: readonly KnownTurn[]): KnownTurn[] {
    return turns.map((turn) => (turn.speaker === null ? turn : { ...turn, speaker: this.#labelOf(turn.speaker) }));
  }

  /** What lists and utterances say of those who speak, by label. */
  facts(): Record<string, RecipeSpeaker> {
    const facts: Record<string, RecipeSpeaker> = {};
    const ids = new Set([...this.#people.keys(), ...this.#roles.keys()]);
    for (const id of ids) {
      const role = this.#roles.get(id);
      const person = this.#people.get(id)?.facts ?? {};
      const known: RecipeSpeaker = role === undefined || person.role !== undefined ? person : { ...person, role };
      if (Object.keys(known).length > 0) facts[this.#labelOf(id)] ??= known;
    }
    return facts;
  }

  #labelOf(voice: string): string {
    const known = this.#people.get(voice)?.label ?? this.#names.get(voice);
    if (known !== undefined) return known;
    // Several people at once.
    const labels = voice.split(AND).map((id) => this.#people.get(id)?.label ?? this.#names.get(id) ?? id);
    return labels.join(" & ");
  }
}
