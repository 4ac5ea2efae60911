import type { Code, Codebook, Facet } from "@colloquy/corpus-schema";
import { quoted, type Findings } from "../findings.js";
import { possibleXml } from "../xml/escape-xml.js";
import { isAbsoluteIri } from "./resolve-iri.js";
import type { Name } from "./vocabulary.table.js";

/** The value of a property: a node by its IRI, or a text in a language or in none. */
export type Value = { readonly iri: string } | { readonly text: string; readonly language: string };

/** A node with all that is said of it. */
export interface SkosNode {
  readonly iri: string;
  readonly type: Name;
  readonly properties: readonly (readonly [Name, readonly Value[]])[];
}

/**
 * A sound codebook as nodes of SKOS: the scheme, a collection per facet, a concept per code. Terms that are no stems
 * are alternative labels and stems hidden ones, for other programs; besides, all of them are kept as they are.
 */
export function codebookNodes(codebook: Codebook, baseIri: string | undefined, findings: Findings): SkosNode[] {
  const base = baseIri ?? `urn:colloquy:codebook:${segment(codebook.id)}/`;
  const writer = new NodeWriter(codebook, base, findings);
  return [writer.scheme(), ...codebook.facets.map((facet) => writer.facet(facet)), ...codebook.codes.map(writer.code)];
}

/** An id as a part of an IRI: what may not stand there as the bytes of its UTF-8. Its characters must be possible. */
function segment(id: string): string {
  return encodeURIComponent(possibleXml(id)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

class NodeWriter {
  readonly #codebook: Codebook;
  readonly #base: string;
  readonly #findings: Findings;
  readonly #members: ReadonlyMap<string, Value[]>;

  constructor(codebook: Codebook, base: string, findings: Findings) {
    this.#codebook = codebook;
    this.#base = base;
    this.#findings = findings;
    const members = new Map<string, Value[]>(codebook.facets.map(({ id }) => [id, []]));
    for (const { id, facetId } of codebook.codes) members.get(facetId)?.push({ iri: this.#iri("code", id) });
    this.#members = members;
  }

  scheme(): SkosNode {
    const { id, version, language, title, description, codes } = this.#codebook;
    const tops = codes.filter(({ parentId }) => parentId === null).map((code) => ({ iri: this.#iri("code", code.id) }));
    return node(this.#base, "skos:ConceptScheme", [
      ["colloquy:schemaVersion", [plain("1")]],
      ["dct:identifier", [this.#plain(id, "/id")]],
      ["owl:versionInfo", [this.#plain(version, "/version")]],
      ["dct:language", [plain(language)]],
      ["dct:title", [this.#text(title, "/title")]],
      ["dct:description", description === undefined ? [] : [this.#text(description, "/description")]],
      ["skos:hasTopConcept", tops],
    ]);
  }

  facet({ id, label, definition }: Facet): SkosNode {
    return node(this.#iri("facet", id), "skos:Collection", [
      ["dct:identifier", [this.#plain(id, "/facets")]],
      ["skos:prefLabel", [this.#text(label, "/facets")]],
      ["skos:definition", definition === undefined ? [] : [this.#text(definition, "/facets")]],
      ["skos:member", this.#members.get(id) ?? []],
    ]);
  }

  readonly code = (code: Code, position: number): SkosNode => {
    const path = `/codes/${position}`;
    const { id, parentId, label, definition, terms, excludes, examples } = code;
    const labels = [...new Set(terms)].filter((term) => term !== label);
    const isStem = (term: string): boolean => term.trimEnd().endsWith("*");
    const scheme = { iri: this.#base };
    return node(this.#iri("code", id), "skos:Concept", [
      ["dct:identifier", [this.#plain(id, path)]],
      [parentId === null ? "skos:topConceptOf" : "skos:inScheme", [scheme]],
      ["skos:broader", parentId === null ? [] : [{ iri: this.#iri("code", parentId) }]],
      ["skos:prefLabel", [this.#text(label, path)]],
      ["skos:altLabel", labels.filter((term) => !isStem(term)).map((term) => this.#label(term))],
      ["skos:hiddenLabel", labels.filter(isStem).map((term) => this.#label(term))],
      ["skos:definition", definition === undefined ? [] : [this.#text(definition, path)]],
      ["skos:example", this.#texts(examples, `${path}/examples`)],
      ["skos:exactMatch", this.#matches(code, `${path}/exactMatch`)],
      ["colloquy:term", this.#texts(terms, `${path}/terms`)],
      ["colloquy:exclude", this.#texts(excludes, `${path}/excludes`)],
    ]);
  };

  #iri(kind: "code" | "facet", id: string): string {
    return `${this.#base}${kind}/${segment(id)}`;
  }

  #texts(texts: readonly string[], path: string): Value[] {
    if (new Set(texts).size < texts.length) {
      this.#findings.report("unsaid", "A text that a list has twice is written once: statements are a set.", { path });
    }
    return [...new Set(texts)].map((text) => this.#text(text, path));
  }

  #matches({ exactMatch }: Code, path: string): Value[] {
    const iris = new Set(exactMatch);
    if (iris.size < exactMatch.length) {
      this.#findings.report("unsaid", "A match that comes twice is written once: statements are a set.", { path });
    }
    return [...iris].flatMap((iri) => {
      if (isAbsoluteIri(iri)) return [{ iri }];
      this.#findings.report("unsaid", `The match ${quoted(iri)} is no absolute IRI and was left out.`, { path });
      return [];
    });
  }

  #plain(text: string, path: string): Value {
    return plain(this.#possible(text, path));
  }

  /** A term as a label: what cannot be said of it is reported where it stands as a term. */
  #label(text: string): Value {
    return { text: possibleXml(text), language: this.#codebook.language };
  }

  #text(text: string, path: string): Value {
    if (text.trim() === "") {
      this.#findings.report("unsaid", "A text of nothing but white space is not read again.", { path });
    }
    return { text: this.#possible(text, path), language: this.#codebook.language };
  }

  /** All syntaxes carry the same: what XML cannot hold is in none of them. */
  #possible(text: string, path: string): string {
    const possible = possibleXml(text);
    if (possible === text) return text;
    this.#findings.report("unsaid", "A character that XML cannot hold becomes U+FFFD.", { path });
    return possible;
  }
}

function plain(text: string): Value {
  return { text, language: "" };
}

function node(iri: string, type: Name, properties: SkosNode["properties"]): SkosNode {
  return { iri, type, properties: properties.filter(([, values]) => values.length > 0) };
}
