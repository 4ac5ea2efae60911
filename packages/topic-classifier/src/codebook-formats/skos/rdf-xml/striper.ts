import type { SaxesAttributeNS, SaxesTagNS } from "saxes";
import type { XmlHandler } from "../../xml/walk-xml.js";
import { resolveIri } from "../resolve-iri.js";
import type { StatementSink, Term } from "../skos-graph.js";
import { iriOf, NAMESPACES } from "../vocabulary.table.js";

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

const XML = "http://www.w3.org/XML/1998/namespace";
/** Attributes of the syntax, which are no properties (RDF 1.1 XML Syntax, section 6.1.4). */
const SYNTAX = new Set(["about", "ID", "nodeID", "resource", "parseType", "datatype", "li", "bagID", "aboutEach"]);

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
    const scope = scopeOf(tag, above, this.#baseIri);
    const iri = tag.uri + tag.local;
    const rest = { ...scope, predicate: "", open: false, text: "" };
    if (above === undefined && iri === iriOf("rdf:RDF")) this.#frames.push({ ...rest, kind: "root", subject: null });
    else if (above?.kind === "inert") this.#frames.push({ ...rest, kind: "inert", subject: null });
    else if (above?.kind === "node") this.#frames.push(this.#property(tag, iri, above, rest));
    else this.#frames.push({ ...rest, kind: "node", subject: this.#node(tag, iri, above, scope) });
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

  #node(tag: SaxesTagNS, iri: string, above: Frame | undefined, scope: Scope): Term {
    const subject = nodeNamed(tag, "about", scope.base) ?? this.#blank();
    if (iri !== iriOf("rdf:Description")) this.#add(subject, iriOf("rdf:type"), { kind: "iri", value: iri });
    this.#attributes(tag, subject, scope);
    if (above?.kind === "property" && above.subject !== null) {
      above.open = false;
      this.#add(above.subject, above.predicate, subject);
    }
    return subject;
  }

  #property(tag: SaxesTagNS, iri: string, above: Frame, rest: Omit<Frame, "kind" | "subject">): Frame {
    const { subject } = above;
    const property = { ...rest, kind: "property", subject, predicate: iri } as const;
    if (subject === null) return property;
    const parseType = attribute(tag, "parseType");
    if (parseType === "Collection") return property;
    if (parseType === "Resource") {
      const node = this.#blank();
      this.#add(subject, iri, node);
      return { ...rest, kind: "node", subject: node };
    }
    if (parseType !== undefined) return { ...rest, kind: "inert", subject: null };
    const named = nodeNamed(tag, "resource", rest.base);
    if (named === null && propertyAttributes(tag).length === 0) return { ...property, open: true };
    const object = named ?? this.#blank();
    this.#add(subject, iri, object);
    this.#attributes(tag, object, rest);
    return property;
  }

  #attributes(tag: SaxesTagNS, subject: Term, scope: Scope): void {
    for (const { uri, local, value } of propertyAttributes(tag)) {
      const isType = uri + local === iriOf("rdf:type");
      const object: Term = isType
        ? { kind: "iri", value: resolveIri(value, scope.base) }
        : { kind: "literal", value, language: scope.language };
      this.#add(subject, uri + local, object);
    }
  }

  #blank(): Term {
    return { kind: "blank", value: `x${(this.#blanks += 1)}` };
  }
}

type Scope = Pick<Frame, "base" | "language">;

function scopeOf(tag: SaxesTagNS, above: Frame | undefined, baseIri: string): Scope {
  const outer = above ?? { base: baseIri, language: "" };
  const attributes = Object.values(tag.attributes);
  const xml = (local: string): string | undefined =>
    attributes.find((found) => found.uri === XML && found.local === local)?.value;
  const base = xml("base");
  return {
    base: base === undefined ? outer.base : resolveIri(base, outer.base),
    language: xml("lang") ?? outer.language,
  };
}

function attribute(tag: SaxesTagNS, local: string): string | undefined {
  return Object.values(tag.attributes).find((found) => found.uri === NAMESPACES.rdf && found.local === local)?.value;
}

/** The node that attributes name; null where they name none. */
function nodeNamed(tag: SaxesTagNS, name: "about" | "resource", base: string): Term | null {
  const iri = attribute(tag, name);
  if (iri !== undefined) return { kind: "iri", value: resolveIri(iri, base) };
  const nodeId = attribute(tag, "nodeID");
  if (nodeId !== undefined) return { kind: "blank", value: `n${nodeId}` };
  const id = name === "about" ? attribute(tag, "ID") : undefined;
  return id === undefined ? null : { kind: "iri", value: resolveIri(`#${id}`, base) };
}

function propertyAttributes(tag: SaxesTagNS): SaxesAttributeNS[] {
  return Object.values(tag.attributes).filter(({ uri, local, prefix }) => {
    if (uri === "" || uri === XML || prefix === "xmlns" || local === "xmlns") return false;
    return uri !== NAMESPACES.rdf || !SYNTAX.has(local);
  });
}
