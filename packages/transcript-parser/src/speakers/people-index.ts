import type { SpeakerRole } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import { initialsOf } from "../metadata/legend.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import type { NamedPerson } from "./named-person.js";
import { labelParts } from "./label-parts.js";

/** The people of a document by what labels may say of them. */
export class PeopleIndex {
  readonly people: readonly NamedPerson[];
  /** Those whom a list of speakers names. */
  readonly listed: readonly NamedPerson[];
  readonly #byRole = new Map<SpeakerRole, NamedPerson[]>();
  readonly #byInitials = new Map<string, NamedPerson[]>();
  readonly #byName = new Map<string, NamedPerson>();
  readonly #byFamily = new Map<string, NamedPerson[]>();
  readonly #byGiven = new Map<string, NamedPerson[]>();
  readonly #byLegend = new Map<string, NamedPerson>();

  constructor(people: readonly NamedPerson[]) {
    const kept: NamedPerson[] = [];
    for (const person of people) {
      const full = foldLabel(person.name.full);
      for (const label of person.labels) if (!this.#byLegend.has(foldLabel(label))) this.#byLegend.set(foldLabel(label), this.#byName.get(full) ?? person);
      if (this.#byName.has(full)) continue;
      this.#byName.set(full, person);
      kept.push(person);
      append(this.#byRole, person.role, person);
      for (const initials of initialsOf(person.name.full)) append(this.#byInitials, initials, person);
      if (person.name.family !== undefined) append(this.#byFamily, foldLabel(person.name.family), person);
      for (const given of foldLabel(person.name.given ?? "").split(/\s+/)) if (given.length > 1) append(this.#byGiven, given, person);
    }
    this.people = kept;
    this.listed = kept.filter(({ by }) => by === "list");
  }

  /**
   * The one person whom a label names: by a legend, in full, by family name with nothing before it that says
   * otherwise, by a given name or initials that nobody else has.
   */
  find(label: string): NamedPerson | undefined {
    const folded = foldLabel(label);
    const sure = this.#byLegend.get(folded) ?? this.#byName.get(folded) ?? this.#byName.get(foldLabel(labelParts(label).name));
    if (sure !== undefined) return sure;
    return this.#byFamilyName(label) ?? this.#only(this.#byGiven.get(folded)) ?? this.#withInitials(label);
  }

  /** Everybody whom the document names in a role. */
  withRole(role: SpeakerRole): readonly NamedPerson[] {
    return this.#byRole.get(role) ?? [];
  }

  #byFamilyName(label: string): NamedPerson | undefined {
    const { name } = labelParts(label);
    const words = foldLabel(name).split(" ");
    const candidates = this.#byFamily.get(words.at(-1) ?? "") ?? [];
    const fitting = candidates.filter((person) => words.slice(0, -1).every((word) => mayPrecede(word, person)));
    return candidates.length > 1 && words.length === 1 ? undefined : this.#only(fitting);
  }

  /** `MM`, `J.S.`: letters that are the initials of one person alone. */
  #withInitials(label: string): NamedPerson | undefined {
    if (!/^(?:\p{Lu}\.?\s?){2,4}$/u.test(label)) return undefined;
    return this.#only(this.#byInitials.get(label.replace(/[^\p{L}]/gu, "").toLowerCase()));
  }

  #only(people: readonly NamedPerson[] | undefined): NamedPerson | undefined {
    return people?.length === 1 ? people[0] : undefined;
  }
}

/** Whether a word before the family name can be said of this person. */
function mayPrecede(word: string, { name, description }: NamedPerson): boolean {
  if (OFFICE_WORDS.has(word)) return true;
  const known = foldLabel(`${name.given ?? ""} ${name.particle ?? ""} ${description ?? ""}`).split(/[\s,.]+/);
  if (known.includes(word)) return true;
  return /^(?:\p{L}\.?-?){1,3}$/u.test(word) && givenInitials(name.given ?? "").includes(word.replace(/[^\p{L}]/gu, ""));
}

function givenInitials(given: string): string {
  return Array.from(given.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => Array.from(word)[0] ?? "").join("");
}

function append<K>(lists: Map<K, NamedPerson[]>, key: K, person: NamedPerson): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}
