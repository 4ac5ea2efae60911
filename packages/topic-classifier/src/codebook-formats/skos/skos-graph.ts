import { READ_NAMES, UNREAD_NAMES, type Name } from "./vocabulary.table.js";

/** A node of a graph of RDF: something with an IRI, something without one, or a text in a language or in none. */
export type Term =
  | { readonly kind: "iri" | "blank"; readonly value: string }
  | { readonly kind: "literal"; readonly value: string; readonly language: string };

/** What a reader of a syntax does with each statement that it finds. */
export type StatementSink = (subject: Term, predicate: string, object: Term) => void;

/** The statements of a file that a codebook can be made of, by subject, in the order of the file. */
export interface SkosGraph {
  readonly add: StatementSink;
  readonly subjects: () => Iterable<Term>;
  /** The objects of a subject, each once. */
  readonly objects: (subject: Term, ...names: readonly Name[]) => readonly Term[];
  /** How many statements of each kind were left aside. */
  readonly unread: ReadonlyMap<Name, number>;
}

interface Entry {
  readonly subject: Term;
  readonly objects: Map<Name, Map<string, Term>>;
}

/** A key that tells every two nodes apart. */
export function keyOf(term: Term): string {
  return term.kind === "literal" ? `"${term.language.toLowerCase()}"${term.value}` : `${term.kind}:${term.value}`;
}

/** An empty graph. It keeps what it can use and counts the rest, so that large files stay small in memory. */
export function createSkosGraph(): SkosGraph {
  const entries = new Map<string, Entry>();
  const unread = new Map<Name, number>();
  return {
    add(subject, predicate, object) {
      const name = READ_NAMES.get(predicate);
      if (name === undefined) {
        const aside = UNREAD_NAMES.get(predicate);
        if (aside !== undefined) unread.set(aside, (unread.get(aside) ?? 0) + 1);
        return;
      }
      const key = keyOf(subject);
      const entry = entries.get(key) ?? { subject, objects: new Map<Name, Map<string, Term>>() };
      entries.set(key, entry);
      const objects = entry.objects.get(name) ?? new Map<string, Term>();
      entry.objects.set(name, objects);
      const objectKey = keyOf(object);
      if (!objects.has(objectKey)) objects.set(objectKey, object);
    },
    *subjects() {
      for (const { subject } of entries.values()) yield subject;
    },
    objects(subject, ...names) {
      const objects = entries.get(keyOf(subject))?.objects;
      if (objects === undefined) return [];
      return names.flatMap((name) => [...(objects.get(name)?.values() ?? [])]);
    },
    unread,
  };
}
