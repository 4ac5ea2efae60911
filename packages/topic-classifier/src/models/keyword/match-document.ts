import type { Span } from "@colloquy/corpus-schema";
import type { TermEntry } from "../../terms/term-trie.js";
import type { PartRole, TopicDocument } from "../topic-model.js";
import { termsIn, type CompiledCodebook } from "./compile-codebook.js";

/** A term at its place in a document. */
export interface DocumentMatch {
  readonly entry: TermEntry;
  readonly part: number;
  readonly role: PartRole;
  readonly span: Span;
}

/** The terms that count in a document, by place, and how long it is. */
export interface MatchedDocument {
  readonly matches: readonly DocumentMatch[];
  /** Words in all parts of each role. */
  readonly lengths: ReadonlyMap<PartRole, number>;
  readonly previous: number | null;
}

/** Finds the terms of a codebook in the parts of a document. A phrase never runs from one part into the next. */
export function matchDocument(codebook: CompiledCodebook, document: TopicDocument): MatchedDocument {
  const lengths = new Map<PartRole, number>();
  const matches = document.parts.flatMap(({ role, text }, part) => {
    const { tokens, matches: counting } = termsIn(codebook, text);
    const words = tokens.forms.reduce((count, { kind }) => (kind === "word" ? count + 1 : count), 0);
    lengths.set(role, (lengths.get(role) ?? 0) + words);
    return counting.map(({ entry, start, end }): DocumentMatch => ({ entry, part, role, span: { start, end } }));
  });
  return { matches, lengths, previous: document.previous };
}
