import { tokenize } from "../tokenize/tokenize.js";
import { isHyphenated, type Tokens } from "../tokenize/tokens.js";

/** What a term counts for: a code's term, or a phrase in which the code's terms do not count. */
export type TermKind = "term" | "exclude";

/** A term of a code, as it stands at the end of its path in the trie. */
export interface TermEntry {
  /** Position of the code in the list that the trie was built from. */
  readonly code: number;
  readonly kind: TermKind;
  /** The term as the codebook has it. */
  readonly term: string;
  /** Whether the last word is a stem. */
  readonly stem: boolean;
  /** The words as they must be written, run together; null where case does not count. */
  readonly written: string | null;
  /** Number of characters that must agree: of two terms at one place the one that says more counts. */
  readonly weight: number;
}

/** A node of a trie over words: words that lead on, stems that end here, terms that end here. */
export interface TermNode {
  readonly words: Map<string, TermNode>;
  readonly stems: Map<string, TermEntry[]>;
  /** The lengths of the stems, so that a word is looked up once for each. */
  readonly stemLengths: Set<number>;
  readonly entries: TermEntry[];
}

/** The longest term, in words and marks. It bounds the work at each word of a text. */
export const MAX_TERM_TOKENS = 12;
/** The shortest stem, in characters: a shorter one would match almost anything. */
export const MIN_STEM_LENGTH = 3;

/** Whether any term begins at a root. */
export function hasTerms({ words, stems }: TermNode): boolean {
  return words.size > 0 || stems.size > 0;
}

/** An empty node. */
export function createTermNode(): TermNode {
  return { words: new Map(), stems: new Map(), stemLengths: new Set(), entries: [] };
}

/** Why a term cannot be looked up, or null where it can. */
export function termProblem(term: string): "empty-term" | "long-term" | "short-stem" | null {
  const { forms } = tokenize(term);
  const last = forms.at(-1);
  if (last === undefined || forms.every(({ kind }) => kind === "mark")) return "empty-term";
  if (forms.length > MAX_TERM_TOKENS) return "long-term";
  return isStem(term) && last.text.length < MIN_STEM_LENGTH ? "short-stem" : null;
}

/**
 * Puts a term on its path. A term written with hyphens is also found closed up (`non-proliferation` as
 * `nonproliferation`); the other way round is the search's part. The term must have no {@link termProblem}.
 */
export function addTerm(root: TermNode, code: number, kind: TermKind, term: string): void {
  const tokens = tokenize(term);
  const written = tokens.forms.map((form) => form.written).join("");
  const caseSensitive = written !== written.toLowerCase() && written === written.toUpperCase();
  const entry: TermEntry = {
    code,
    kind,
    term,
    stem: isStem(term),
    written: caseSensitive ? written : null,
    weight: written.length,
  };
  const words = tokens.forms.map((form) => form.text);
  const closed = closeHyphens(tokens);
  addPath(root, words, entry);
  if (closed.length < words.length) addPath(root, closed, entry);
}

function isStem(term: string): boolean {
  return term.trimEnd().endsWith("*");
}

/** The words of a term with those that hyphens join run together. */
function closeHyphens(tokens: Tokens): string[] {
  const words: string[] = [];
  let open = "";
  tokens.forms.forEach(({ text }, index) => {
    open += text;
    if (isHyphenated(tokens, index)) return;
    words.push(open);
    open = "";
  });
  return words;
}

function addPath(root: TermNode, words: readonly string[], entry: TermEntry): void {
  let node = root;
  const steps = entry.stem ? words.slice(0, -1) : words;
  for (const word of steps) node = getOrAdd(node.words, word, createTermNode);
  if (!entry.stem) {
    addEntry(node.entries, entry);
    return;
  }
  const stem = words.at(-1) ?? "";
  node.stemLengths.add(stem.length);
  addEntry(getOrAdd(node.stems, stem, (): TermEntry[] => []), entry);
}

/** A code that has one term in several spellings counts it once. */
function addEntry(entries: TermEntry[], entry: TermEntry): void {
  const known = entries.some(
    ({ code, kind, written }) =>
      code === entry.code && kind === entry.kind && (written === null || written === entry.written),
  );
  if (!known) entries.push(entry);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
