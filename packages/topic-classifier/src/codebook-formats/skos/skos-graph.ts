import { fit } from "./fit-language.js";
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

/** A subject with its statements, side by side: most subjects have very few, and there may be a million of them. */
interface Entry {
  readonly subject: Term;
  readonly names: Name[];
  readonly objects: Term[];
}

/** A key that tells every two nodes apart. */
export function keyOf(term: Term): string {
  return term.kind === "literal" ? `"${term.language.toLowerCase()}"${term.value}` : `${term.kind}:${term.value}`;
}

/**
 * An empty graph. It keeps what it can use and counts the rest, so that large files stay small in memory. Where
 * languages are wanted, of the texts in all others it keeps the first one of each kind.
 */
export function createSkosGraph(languages?: readonly string[]): SkosGraph {
  const entries = new Map<string, Entry>();
  const unread = new Map<Name, number>();
  const isWanted = (object: Term): boolean =>
    object.kind !== "literal" ||
    languages === undefined ||
    object.language === "" ||
    languages.some((wanted) => fit(object.language, wanted) > 0);
  let last: Entry | undefined;
  const entryOf = (subject: Term): Entry => {
    if (last?.subject.value === subject.value && last.subject.kind === subject.kind) return last;
    const key = keyOf(subject);
    last = entries.get(key) ?? { subject, names: [], objects: [] };
    entries.set(key, last);
    return last;
  };
  return {
    add(subject, predicate, object) {
      const name = READ_NAMES.get(predicate);
      if (name === undefined) {
        const aside = UNREAD_NAMES.get(predicate);
        if (aside !== undefined) unread.set(aside, (unread.get(aside) ?? 0) + 1);
        return;
      }
      const { names, objects } = entryOf(subject);
      if (names.includes(name) && !isWanted(object)) return;
      names.push(name);
      objects.push(object);
    },
    *subjects() {
      for (const { subject } of entries.values()) yield subject;
    },
    objects(subject, ...names) {
      const entry = entries.get(keyOf(subject));
      if (entry === undefined) return [];
      return once(names.flatMap((name) => entry.objects.filter((_, at) => entry.names[at] === name)));
    },
    unread,
  };
}

function once(terms: readonly Term[]): readonly Term[] {
  return terms.length < 2 ? terms : [...new Map(terms.map((term) => [keyOf(term), term])).values()];
}
