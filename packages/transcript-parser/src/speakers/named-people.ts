import type { Contributor, Metadata, SpeakerRole } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/judge-label.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { honorificLength } from "../metadata/person-name.js";
import { roleOfContributor } from "./contributor-roles.table.js";

/** The people and outlets that the metadata name, as labels may refer to them. */
export interface NamedPeople {
  /** Contributors by folded full name; contacts of the publisher do not speak. */
  readonly byName: ReadonlyMap<string, Contributor>;
  /** Contributors by folded family name, each person once. */
  readonly byFamily: ReadonlyMap<string, readonly Contributor[]>;
  /** Contributors by what they do in the conversation; those who do nothing known in it are left out. */
  readonly byRole: ReadonlyMap<SpeakerRole, readonly Contributor[]>;
  /** Folded names of the publications. */
  readonly outlets: ReadonlySet<string>;
}

/** Indexes the metadata by what labels may say. */
export function peopleIn({ contributors, publications }: Metadata): NamedPeople {
  const byName = new Map<string, Contributor>();
  const byFamily = new Map<string, Contributor[]>();
  const byRole = new Map<SpeakerRole, Contributor[]>();
  // Somebody named twice, as editor and as interviewer, speaks in the role that speaks.
  const speaking = contributors.filter(({ role }) => roleOfContributor(role) !== "unknown");
  const silent = contributors.filter(({ role }) => roleOfContributor(role) === "unknown" && role !== "contact");
  for (const contributor of speaking) append(byRole, roleOfContributor(contributor.role), contributor);
  for (const contributor of [...speaking, ...silent]) {
    const { name } = contributor;
    const full = foldLabel(name.full);
    if (byName.has(full)) continue;
    byName.set(full, contributor);
    if (name.family !== undefined) append(byFamily, foldLabel(name.family), contributor);
  }
  const containers = publications.flatMap(({ container }) => (container === undefined ? [] : [outletKey(container)]));
  return { byName, byFamily, byRole, outlets: new Set(containers) };
}

/** `The Lamp` calls itself `Lamp` in its labels. */
export function outletKey(name: string): string {
  return foldLabel(name).replace(/^the /, "");
}

/**
 * The one contributor whom a label names in full, or by family name with nothing before it that says otherwise:
 * titles, offices, the particle, the given name or its initials may stand there, another given name may not.
 */
export function contributorFor(label: string, people: NamedPeople): Contributor | undefined {
  const full = people.byName.get(foldLabel(label));
  if (full !== undefined) return full;
  const bare = foldLabel(label.slice(honorificLength(label)));
  const words = bare.split(" ");
  const [candidate, ...others] = people.byFamily.get(words.at(-1) ?? "") ?? [];
  if (candidate === undefined || others.length > 0) return undefined;
  return words.slice(0, -1).every((word) => mayPrecede(word, candidate)) ? candidate : undefined;
}

/** Whether a word before the family name can be said of this person. */
function mayPrecede(word: string, { name, description }: Contributor): boolean {
  if (OFFICE_WORDS.has(word)) return true;
  const known = foldLabel(`${name.given ?? ""} ${name.particle ?? ""} ${description ?? ""}`).split(/[\s,.]+/);
  if (known.includes(word)) return true;
  return /^(?:\p{L}\.?-?){1,3}$/u.test(word) && initialsOf(name.given ?? "").includes(word.replace(/[^\p{L}]/gu, ""));
}

function initialsOf(given: string): string {
  return Array.from(given.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => Array.from(word)[0] ?? "").join("");
}

function append<K>(lists: Map<K, Contributor[]>, key: K, contributor: Contributor): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [contributor]);
  else list.push(contributor);
}
