import type { Span } from "@colloquy/corpus-schema";
import type { XmlName } from "./namespace-scopes.js";

/** An attribute with its value: references decoded, white space as spaces (XML 1.0, section 3.3.3). */
export interface XmlAttribute extends XmlName {
  readonly value: string;
}

/** The start tag of an element. */
export interface XmlElement extends XmlName {
  /** From `<` to after `>`. */
  readonly span: Span;
  /** Whether it is an empty-element tag, `<pause/>`, which has no end tag. */
  readonly isEmpty: boolean;
  /** In the order of the tag, without declarations of namespaces; of two with one name the first. */
  readonly attributes: readonly XmlAttribute[];
  /** The value of an attribute, by default of one without a namespace; null where there is none. */
  attribute(localName: string, namespace?: string): string | null;
}

/** Where an attribute stands, before anybody has asked for its value. */
export interface AttributeDraft {
  readonly name: XmlName;
  readonly start: number;
  readonly end: number;
}

const NO_DRAFTS: readonly AttributeDraft[] = [];

/** An element whose values are decoded when they are asked for: most are never. */
export class TagElement implements XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly localName: string;
  readonly namespace: string;
  readonly isUndeclared: boolean;
  readonly span: Span;
  readonly isEmpty: boolean;
  readonly #drafts: readonly AttributeDraft[];
  readonly #valueOf: (start: number, end: number) => string;

  constructor(name: XmlName, tag: { readonly span: Span; readonly isEmpty: boolean }, drafts: readonly AttributeDraft[] | null, valueOf: (start: number, end: number) => string) {
    this.name = name.name;
    this.prefix = name.prefix;
    this.localName = name.localName;
    this.namespace = name.namespace;
    this.isUndeclared = name.isUndeclared;
    this.span = tag.span;
    this.isEmpty = tag.isEmpty;
    this.#drafts = drafts ?? NO_DRAFTS;
    this.#valueOf = valueOf;
  }

  get attributes(): readonly XmlAttribute[] {
    return this.#drafts.map(({ name, start, end }) => ({ ...name, value: this.#valueOf(start, end) }));
  }

  attribute(localName: string, namespace = ""): string | null {
    for (const { name, start, end } of this.#drafts) {
      if (name.localName === localName && name.namespace === namespace) return this.#valueOf(start, end);
    }
    return null;
  }
}
