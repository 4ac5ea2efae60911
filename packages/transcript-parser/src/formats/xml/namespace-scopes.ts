/** The namespace of `xml:lang`, `xml:id` and `xml:space`, which is declared everywhere (Namespaces in XML 1.0, section 3). */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** A name with its namespace (Namespaces in XML 1.0, section 2). */
export interface XmlName {
  /** As it is written: `w:p`. */
  readonly name: string;
  /** What stands before the colon; empty where there is none. */
  readonly prefix: string;
  /** What stands after it. */
  readonly localName: string;
  /** The namespace that the prefix stands for; empty for none, and for a prefix that nothing declares. */
  readonly namespace: string;
  /** Whether the prefix is one that nothing declares. */
  readonly isUndeclared: boolean;
}

/** The names met where the same namespaces are declared. */
interface Scope {
  readonly elements: Map<string, XmlName>;
  readonly attributes: Map<string, XmlName>;
  readonly declared: readonly string[];
}

function emptyScope(declared: readonly string[]): Scope {
  return { elements: new Map(), attributes: new Map(), declared };
}

/** The namespaces that are declared at a place. Looking up takes the same time however deep the place is. */
export class NamespaceScopes {
  readonly #bindings = new Map<string, string[]>([
    ["xml", [XML_NAMESPACE]],
    ["xmlns", [XMLNS_NAMESPACE]],
  ]);
  readonly #scopes: Scope[] = [];
  #scope = emptyScope([]);

  /** An element with declarations begins: prefixes and what they stand for, the empty prefix for names without one. */
  enter(declarations: ReadonlyMap<string, string>): void {
    this.#scopes.push(this.#scope);
    this.#scope = emptyScope([...declarations.keys()]);
    for (const [prefix, namespace] of declarations) {
      const bound = this.#bindings.get(prefix);
      if (bound === undefined) this.#bindings.set(prefix, [namespace]);
      else bound.push(namespace);
    }
  }

  /** The element that {@link enter} was called for ends. */
  leave(): void {
    for (const prefix of this.#scope.declared) this.#bindings.get(prefix)?.pop();
    this.#scope = this.#scopes.pop() ?? emptyScope([]);
  }

  element(name: string): XmlName {
    const known = this.#scope.elements.get(name);
    if (known !== undefined) return known;
    const resolved = this.#resolve(name, true);
    this.#scope.elements.set(name, resolved);
    return resolved;
  }

  /** Attributes without a prefix are in no namespace (section 6.2). */
  attribute(name: string): XmlName {
    const known = this.#scope.attributes.get(name);
    if (known !== undefined) return known;
    const resolved = this.#resolve(name, false);
    this.#scope.attributes.set(name, resolved);
    return resolved;
  }

  #resolve(name: string, isElement: boolean): XmlName {
    const colon = name.indexOf(":");
    const prefix = colon > 0 ? name.slice(0, colon) : "";
    const localName = colon > 0 ? name.slice(colon + 1) : name;
    const namespace = prefix === "" && !isElement ? "" : this.#bindings.get(prefix)?.at(-1);
    return { name, prefix, localName, namespace: namespace ?? "", isUndeclared: namespace === undefined && prefix !== "" };
  }
}
