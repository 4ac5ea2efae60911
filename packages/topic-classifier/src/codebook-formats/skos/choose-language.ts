import { fit } from "./fit-language.js";
import { keyOf, type SkosGraph, type Term } from "./skos-graph.js";

type Literal = Extract<Term, { readonly kind: "literal" }>;

/**
 * The texts in the first of the wanted languages in which there are any, those of the language itself before those of
 * its kinds; where there are none, texts without a language.
 */
export function inLanguages(texts: readonly Literal[], wanted: readonly string[]): Literal[] {
  for (const range of wanted) {
    const fitting = texts.filter(({ language }) => fit(language, range) > 0);
    if (fitting.length > 0) return fitting.sort((a, b) => fit(b.language, range) - fit(a.language, range));
  }
  return texts.filter(({ language }) => language === "");
}

/** Where labels stand in a graph: plain ones, and those of SKOS-XL (SKOS Reference, appendix B). */
const LABELS = {
  prefLabel: ["skos:prefLabel", "skosxl:prefLabel"],
  altLabel: ["skos:altLabel", "skosxl:altLabel"],
  hiddenLabel: ["skos:hiddenLabel", "skosxl:hiddenLabel"],
} as const;

/** The labels of a node, each once, with those that are nodes themselves resolved to their texts. */
export function labelsOf(graph: SkosGraph, node: Term, kind: keyof typeof LABELS): Literal[] {
  return textsOf(graph, graph.objects(node, ...LABELS[kind]));
}

/** Texts, and the texts of nodes that hold one: `skosxl:literalForm` of a label, `rdf:value` of a note. */
export function textsOf(graph: SkosGraph, terms: readonly Term[]): Literal[] {
  const texts = new Map<string, Literal>();
  for (const term of terms) {
    const held = term.kind === "literal" ? [term] : graph.objects(term, "skosxl:literalForm", "rdf:value");
    for (const text of held) if (text.kind === "literal" && text.value.trim() !== "") texts.set(keyOf(text), text);
  }
  return [...texts.values()];
}

/** The language in which the most nodes have a preferred label; of several English, else the first by name. */
export function mainLanguage(graph: SkosGraph, nodes: readonly Term[]): string {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const languages = new Set(labelsOf(graph, node, "prefLabel").map(({ language }) => canonicalTag(language)));
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  counts.delete("");
  const rank = (language: string): string => (/^en\b/.test(language) ? "" : language);
  const [first] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0),
  );
  return first?.[0] ?? "";
}

/** A language tag in the usual case: `en-GB`, `sr-Latn` (RFC 5646, section 2.1.1). */
export function canonicalTag(tag: string): string {
  return tag
    .toLowerCase()
    .split("-")
    .map((part, index) => {
      if (index === 0) return part;
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 && /^[a-z]/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join("-");
}
