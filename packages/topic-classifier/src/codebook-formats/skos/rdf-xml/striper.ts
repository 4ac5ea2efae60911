import type { SaxesTagNS } from "saxes";
import type { XmlHandler } from "../../xml/walk-xml.js";
import { resolveIri } from "../resolve-iri.js";
import type { StatementSink, Term } from "../skos-graph.js";
import { iriOf } from "../vocabulary.table.js";
import { readTagSyntax, type TagSyntax } from "./tag-syntax.js";

/** An element that is open: the root, a node, a property of a node, or something inside of an XML literal. */
interface Frame {
  readonly kind: "root" | "node" | "property" | "inert";
  readonly base: string;
  readonly language: string;
  /** The node itself, or the node that has the property. */
  readonly subject: Term | null;
  /** The IRI of a property. */
  readonly predicate: string;
  /** Whether the property still waits for a text as its value. */
  open: boolean;
  text: string;
}

const RDF = iriOf("rdf:RDF");
const DESCRIPTION = iriOf("rdf:Description");
const TYPE = iriOf("rdf:type");

/** Takes apart the stripes of RDF/XML, a node, its properties, their nodes and so on, without recursion. */
export function createStriper(baseIri: string, add: StatementSink): XmlHandler {
  const striper = new Striper(baseIri, add);
  return {
    open: (tag) => striper.open(tag),
    text: (text) => striper.text(text),
    close: () => striper.close(),
  };
}

class Striper {
  readonly #baseIri: string;
  readonly #add: StatementSink;
  readonly #frames: Frame[] = [];
  #blanks = 0;

  constructor(baseIri: string, add: StatementSink) {
    this.#baseIri = baseIri;
    this.#add = add;
  }

  open(tag: SaxesTagNS): void {
    const above = this.#frames.at(-1);
    const syntax = readTagSyntax(tag);
    const scope = scopeOf(syntax, above, this.#baseIri);
    const iri = tag.uri + tag.local;
    const rest = { ...scope, predicate: "", open: false, text: "" };
    if (above === undefined && iri === RDF) this.#frames.push({ ...rest, kind: "root", subject: null });
    else if (above?.kind === "inert") this.#frames.push({ ...rest, kind: "inert", subject: null });
    else if (above?.kind === "node") this.#frames.push(this.#property(syntax, iri, above, rest));
    else this.#frames.push({ ...rest, kind: "node", subject: this.#node(syntax, iri, above, scope) });
  }

  text(text: string): void {
    const top = this.#frames.at(-1);
    if (top?.open === true) top.text += text;
  }

  close(): void {
    const closed = this.#frames.pop();
    if (closed?.open !== true || closed.subject === null) return;
    this.#add(closed.subject, closed.predicate, { kind: "literal", value: closed.text, language: closed.language });
  }

  #node(syntax: TagSyntax, iri: string, above: Frame | undefined, scope: Scope): Term {
    const subject = nodeNamed(syntax, "about", scope.base) ?? this.#blank();
    if (iri !== DESCRIPTION) this.#add(subject, TYPE, { kind: "iri", value: iri });
    this.#attributes(syntax, subject, scope);
    if (above?.kind === "property" && above.subject !== null) {
      above.open = false;
      this.#add(above.subject, above.predicate, subject);
    }
    return subject;
  }

  #property(syntax: TagSyntax, iri: string, above: Frame, rest: Omit<Frame, "kind" | "subject">): Frame {
    const { subject } = above;
    const property = { ...rest, kind: "property", subject, predicate: iri } as const;
    if (subject === null) return property;
    const { parseType, properties } = syntax;
    if (parseType === "Collection") return property;
    if (parseType === "Resource") {
      const node = this.#blank();
      this.#add(subject, iri, node);
      return { ...rest, kind: "node", subject: node };
    }
    if (parseType !== undefined) return { ...rest, kind: "inert", subject: null };
    const named = nodeNamed(syntax, "resource", rest.base);
    if (named === null && properties.length === 0) return { ...property, open: true };
    const object = named ?? this.#blank();
    this.#add(subject, iri, object);
    this.#attributes(syntax, object, rest);
    return property;
  }

  #attributes({ properties }: TagSyntax, subject: Term, scope: Scope): void {
    for (const { iri, value } of properties) {
      const object: Term =
        iri === TYPE
          ? { kind: "iri", value: resolveIri(value, scope.base) }
          : { kind: "literal", value, language: scope.language };
      this.#add(subject, iri, object);
    }
  }

  #blank(): Term {
    return { kind: "blank", value: `x${(this.#blanks += 1)}` };
  }
}

type Scope = Pick<Frame, "base" | "language">;

function scopeOf(syntax: TagSyntax, above: Frame | undefined, baseIri: string): Scope {
  const outer = above ?? { base: baseIri, language: "" };
  return {
    base: syntax.base === undefined ? outer.base : resolveIri(syntax.base, outer.base),
    language: syntax.lang ?? outer.language,
  };
}

/** The node that attributes name; null where they name none. */
function nodeNamed(syntax: TagSyntax, name: "about" | "resource", base: string): Term | null {
  const iri = syntax[name];
  if (iri !== undefined) return { kind: "iri", value: resolveIri(iri, base) };
  if (syntax.nodeID !== undefined) return { kind: "blank", value: `n${syntax.nodeID}` };
  if (name === "resource" || syntax.ID === undefined) return null;
  return { kind: "iri", value: resolveIri(`#${syntax.ID}`, base) };
}
