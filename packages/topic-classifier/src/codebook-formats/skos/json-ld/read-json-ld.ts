import type { Span } from "@colloquy/corpus-schema";
import { quoted, type Findings } from "../../findings.js";
import { MAX_DEPTH } from "../../limits.js";
import type { StatementSink, Term } from "../skos-graph.js";
import { iriOf } from "../vocabulary.table.js";
import {
  expandId,
  expandProperty,
  extendContext,
  isObject,
  listOf,
  type Context,
  type JsonObject,
  type TermDefinition,
} from "./context.js";
import { USUAL_TERMS } from "./usual-terms.table.js";

/**
 * Reads the statements of a text in JSON-LD 1.1, expanded or compacted: contexts in the file, on any node; aliases of
 * keywords, prefixes, `@vocab`, `@base`, `@language`, types, containers, `@reverse`, `@graph`, `@included`, lists and
 * sets. Contexts elsewhere are never fetched: a finding says so, and the usual names of SKOS are assumed. Not read:
 * contexts of single terms, `@nest`, `@import`, and the order of lists.
 *
 * @returns whether the text was well-formed and nested within bounds
 */
export function readJsonLd(text: string, baseIri: string, add: StatementSink, findings: Findings): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    findings.report("syntax", `The text is not JSON: ${message}.`, { span: spanOf(message, text) });
    return false;
  }
  const reader = new NodeReader(add, findings);
  const context = { terms: new Map(), vocabulary: "", base: baseIri, language: "" };
  for (const node of listOf(value)) if (isObject(node)) reader.node(node, context, 0);
  return !reader.tooDeep && !reader.tooLarge;
}

function spanOf(message: string, text: string): Span {
  const position = /position (\d+)/.exec(message)?.[1];
  const start = position === undefined ? Math.max(0, text.length - 1) : Math.min(Number(position), text.length);
  return { start, end: Math.min(start + 1, text.length) };
}

/** How many terms all contexts of a file may have together; one context has a few dozen. */
const MAX_TERMS = 5_000_000;

class NodeReader {
  readonly #add: StatementSink;
  readonly #findings: Findings;
  #blanks = 0;
  #remote = false;
  #terms = 0;
  tooDeep = false;
  tooLarge = false;

  constructor(add: StatementSink, findings: Findings) {
    this.#add = add;
    this.#findings = findings;
  }

  /** Reads a node with all that hangs below it. */
  node(node: JsonObject, outer: Context, depth: number): Term | null {
    if (this.#isTooDeep(depth)) return null;
    const context = this.#contextOf(node["@context"], outer);
    const entries = Object.entries(node).map(([key, value]) => [expandProperty(key, context), value, key] as const);
    const id = entries.find(([property, value]) => property === "@id" && typeof value === "string")?.[1];
    const subject = typeof id === "string" ? this.#nodeNamed(id, context) : this.#blank();
    for (const [property, value, key] of entries) {
      const definition = context.terms.get(key);
      if (property !== null) this.#property(subject, property, value, { context, definition, depth });
    }
    return subject;
  }

  #property(subject: Term, property: string, value: unknown, at: Place): void {
    if (property === "@type") {
      for (const type of listOf(value)) {
        const iri = typeof type === "string" ? expandProperty(type, at.context) : null;
        if (iri !== null) this.#add(subject, iriOf("rdf:type"), { kind: "iri", value: iri });
      }
    } else if (property === "@graph" || property === "@included") {
      for (const node of listOf(value)) if (isObject(node)) this.node(node, at.context, at.depth + 1);
    } else if (property === "@reverse" && isObject(value)) {
      for (const [key, nodes] of Object.entries(value)) {
        const reversed = expandProperty(key, at.context);
        if (reversed !== null) this.#objects(nodes, at, (object) => this.#add(object, reversed, subject));
      }
    } else if (!property.startsWith("@")) {
      const reverse = at.definition?.reverse === true;
      this.#objects(value, at, (object) =>
        reverse ? this.#add(object, property, subject) : this.#add(subject, property, object),
      );
    }
  }

  #isTooDeep(depth: number): boolean {
    if (depth <= MAX_DEPTH) return false;
    if (!this.tooDeep) this.#findings.report("too-deep", `Nodes are nested more than ${MAX_DEPTH} deep.`);
    this.tooDeep = true;
    return true;
  }

  /** The nodes and texts that are the value of a property. */
  #objects(value: unknown, at: Place, take: (object: Term) => void): void {
    if (this.#isTooDeep(at.depth)) return;
    const containers = at.definition?.containers ?? [];
    if (isObject(value) && !hasKeyword(value, at.context)) {
      if (containers.includes("@language")) {
        for (const [language, texts] of Object.entries(value)) {
          for (const text of listOf(texts)) {
            if (isScalar(text)) take(literal(text, language === "@none" ? "" : language));
          }
        }
        return;
      }
      if (containers.includes("@index") || containers.includes("@id")) {
        for (const item of Object.values(value)) this.#objects(item, { ...at, depth: at.depth + 1 }, take);
        return;
      }
    }
    for (const item of listOf(value)) this.#object(item, at, take);
  }

  #object(item: unknown, at: Place, take: (object: Term) => void): void {
    const { context, definition, depth } = at;
    if (isObject(item)) {
      const entry = (keyword: string): unknown =>
        Object.entries(item).find(([key]) => expandProperty(key, context) === keyword)?.[1];
      const members = entry("@list") ?? entry("@set");
      const text = entry("@value");
      if (text !== undefined) {
        if (isScalar(text)) take(literal(text, languageOf(entry("@language"))));
      } else if (members !== undefined && depth <= MAX_DEPTH) {
        for (const member of listOf(members)) this.#object(member, { ...at, depth: depth + 1 }, take);
      } else {
        const node = this.node(item, context, depth + 1);
        if (node !== null) take(node);
      }
    } else if (typeof item === "string" && definition?.type === "@id") {
      take(this.#nodeNamed(item, context));
    } else if (typeof item === "string" && definition?.type === "@vocab") {
      take({ kind: "iri", value: expandProperty(item, context) ?? expandId(item, context) });
    } else if (isScalar(item)) {
      take(literal(item, definition?.language ?? context.language));
    }
  }

  #contextOf(local: unknown, outer: Context): Context {
    if (local === undefined) return outer;
    if (local === null) return { terms: new Map(), vocabulary: "", base: outer.base, language: "" };
    let context = outer;
    for (const part of listOf(local)) {
      if (typeof part === "string") this.#reportRemote(part);
      if (isObject(part)) context = this.#extend(context, part);
      else if (typeof part === "string") context = this.#extend(context, USUAL_TERMS);
    }
    return context;
  }

  #reportRemote(url: string): void {
    if (this.#remote) return;
    this.#remote = true;
    this.#findings.report("remote-context", `The context ${quoted(url)} is not in the file and was not fetched.`);
  }

  /** Each context has all terms of those around it: a file of many contexts in large ones is refused. */
  #extend(outer: Context, local: JsonObject): Context {
    if (this.#terms > MAX_TERMS) return outer;
    const context = extendContext(outer, local);
    this.#terms += context.terms.size;
    if (this.#terms > MAX_TERMS) {
      this.tooLarge = true;
      this.#findings.report("too-large", `The contexts of the file hold more than ${MAX_TERMS} terms together.`);
    }
    return context;
  }

  #nodeNamed(id: string, context: Context): Term {
    return id.startsWith("_:") ? { kind: "blank", value: id } : { kind: "iri", value: expandId(id, context) };
  }

  #blank(): Term {
    return { kind: "blank", value: `b${(this.#blanks += 1)}` };
  }
}

interface Place {
  readonly context: Context;
  readonly definition: TermDefinition | undefined;
  readonly depth: number;
}

function hasKeyword(value: JsonObject, context: Context): boolean {
  return Object.keys(value).some((key) => key !== "@none" && expandProperty(key, context)?.startsWith("@") === true);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function literal(value: string | number | boolean, language: string): Term {
  return { kind: "literal", value: String(value), language };
}

function languageOf(language: unknown): string {
  return typeof language === "string" ? language : "";
}
