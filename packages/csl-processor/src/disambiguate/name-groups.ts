import { UNAMBIGUOUS, type Disambiguation, type NameExpansion, type RenderedNames } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import { levelsOf } from "./levels.js";

/** People whose names read the same as the style has them. */
interface Group {
  readonly text: string;
  readonly persons: Map<string, Person>;
}

/** A name of a group by how it reads when it is expanded, and where it is printed. */
interface Person {
  readonly initials: string;
  readonly full: string;
  readonly occurrences: Set<Occurrence>;
  /** How far the name is expanded. */
  level: number;
}

/** A name where it is printed. */
interface Occurrence {
  readonly id: string;
  readonly variable: string;
  readonly index: number;
  readonly group: Group;
  readonly person: Person;
}

/**
 * Expands every printed name that reads like another person's until it reads like those of the fewest (CSL 1.0.2,
 * `givenname-disambiguation-rule` other than `by-cite`). A name that no expansion tells from any other stays as it is.
 * Only the names that read the same are compared when one comes or goes.
 */
export class NameGroups {
  private readonly onlyPrimary: boolean;
  private readonly withFull: boolean;
  private readonly groups = new Map<string, Group>();
  private readonly occurrences = new Map<string, readonly Occurrence[]>();
  private readonly lists = new Map<string, readonly RenderedNames[]>();
  private readonly changedGroups = new Set<Group>();
  private readonly changedIds = new Set<string>();

  constructor(options: CitationOptions) {
    this.onlyPrimary = options.givenNameRule.startsWith("primary-name");
    this.withFull = levelsOf(options).includes(2);
  }

  /** Notes the names that the cites of an item print. */
  set(id: string, lists: readonly RenderedNames[]): void {
    if (this.lists.get(id) === lists) return;
    this.delete(id);
    this.lists.set(id, lists);
    this.occurrences.set(id, lists.flatMap((list) => this.read(id, list)));
    this.changedIds.add(id);
  }

  delete(id: string): void {
    for (const occurrence of this.occurrences.get(id) ?? []) this.forget(occurrence);
    this.occurrences.delete(id);
    this.lists.delete(id);
    this.changedIds.delete(id);
  }

  /** The items whose names are expanded in another way than when this was called before. */
  settle(): readonly string[] {
    for (const group of this.changedGroups) {
      if (group.persons.size === 0) this.groups.delete(group.text);
      else this.setLevels([...group.persons.values()]);
    }
    this.changedGroups.clear();
    const changed = [...this.changedIds];
    this.changedIds.clear();
    return changed;
  }

  /** How the names of an item are expanded. */
  expansionOf(id: string): Disambiguation {
    const names = new Map<string, NameExpansion>();
    for (const { variable, index, person } of this.occurrences.get(id) ?? []) {
      if (person.level === 0) continue;
      const levels = [...(names.get(variable)?.levels ?? [])];
      while (levels.length <= index) levels.push(0);
      levels[index] = Math.max(levels[index] ?? 0, person.level);
      names.set(variable, { shown: 0, levels });
    }
    return names.size === 0 ? UNAMBIGUOUS : { ...UNAMBIGUOUS, names };
  }

  private read(id: string, list: RenderedNames): Occurrence[] {
    const count = this.onlyPrimary ? Math.min(1, list.shown) : list.shown;
    return Array.from({ length: count }, (_, index) => {
      const group = this.groupOf(list.textAt(index, 0));
      const person = this.personOf(group, list.textAt(index, 1), list.textAt(index, 2));
      const occurrence = { id, variable: list.variable, index, group, person };
      person.occurrences.add(occurrence);
      return occurrence;
    });
  }

  private groupOf(text: string): Group {
    const known = this.groups.get(text);
    if (known !== undefined) return known;
    const group: Group = { text, persons: new Map() };
    this.groups.set(text, group);
    return group;
  }

  private personOf(group: Group, initials: string, full: string): Person {
    const key = personKey(initials, full);
    const known = group.persons.get(key);
    if (known !== undefined) return known;
    const person: Person = { initials, full, occurrences: new Set(), level: 0 };
    group.persons.set(key, person);
    this.changedGroups.add(group);
    return person;
  }

  private forget(occurrence: Occurrence): void {
    const { group, person } = occurrence;
    person.occurrences.delete(occurrence);
    if (person.occurrences.size > 0) return;
    group.persons.delete(personKey(person.initials, person.full));
    this.changedGroups.add(group);
  }

  private setLevels(persons: readonly Person[]): void {
    const sameInitials = countBy(persons, "initials");
    const sameFull = countBy(persons, "full");
    for (const person of persons) {
      const { initials, full } = person;
      const level = this.levelOf(persons.length, sameInitials.get(initials) ?? 1, sameFull.get(full) ?? 1);
      if (level === person.level) continue;
      person.level = level;
      for (const { id } of person.occurrences) this.changedIds.add(id);
    }
  }

  /**
   * The lowest level at which a name reads like those of the fewest others. In full it reads like no other's.
   *
   * @param all how many people the group has; those with the same full name are no others.
   * @param sameInitials how many of them have these initials, this one included.
   * @param sameFull how many have this full name, this one included.
   */
  private levelOf(all: number, sameInitials: number, sameFull: number): number {
    if (all === sameFull) return 0;
    if (this.withFull) return sameInitials === 1 ? 1 : 2;
    return all - sameInitials - sameFull + 1 > 0 ? 1 : 0;
  }
}

function personKey(initials: string, full: string): string {
  return `${initials}\0${full}`;
}

function countBy(persons: readonly Person[], part: "initials" | "full"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of persons) counts.set(person[part], (counts.get(person[part]) ?? 0) + 1);
  return counts;
}
