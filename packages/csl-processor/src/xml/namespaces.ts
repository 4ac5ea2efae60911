import { syntaxError, type Cursor } from "./cursor.js";
import type { OpenElement } from "./read-tag.js";

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** The namespaces that hold where reading is (Namespaces in XML 1.0). */
export interface Namespaces {
  /** The namespace of names without a prefix. */
  fallback: string;
  /** By prefix, those declared in the open elements, the innermost last. The default namespace has no prefix. */
  readonly declared: Map<string, string[]>;
}

/** The namespaces outside the root element. */
export function createNamespaces(): Namespaces {
  return {
    fallback: "",
    declared: new Map([
      ["", [""]],
      ["xml", [XML_NAMESPACE]],
    ]),
  };
}

/** What an element of a qualified name is in, and the prefixes that it declares. */
export interface Entered {
  readonly namespace: string;
  readonly prefixes: readonly string[];
}

/** Takes over what an element declares, and leaves it its local name and its other attributes. */
export function enterElement(namespaces: Namespaces, element: OpenElement, cursor: Cursor): Entered {
  const { offset } = element;
  const prefixes: string[] = [];
  const others: string[] = [];
  for (let index = 0; index < element.attributes.length; index += 2) {
    const [name = "", value = ""] = element.attributes.slice(index, index + 2);
    const prefix = declaredPrefix(name);
    if (prefix === undefined) others.push(name, value);
    else if (mayDeclare(prefix, value, cursor, offset)) {
      declare(namespaces, prefix, value);
      prefixes.push(prefix);
    }
  }
  element.attributes = others;
  checkAttributeNames(namespaces, element, cursor);
  const { prefix, local } = splitName(element.name, cursor, offset);
  element.name = local;
  return { namespace: namespaceOf(namespaces, prefix, cursor, offset), prefixes };
}

/** Forgets what an element declared, at its end. */
export function leaveElement(namespaces: Namespaces, prefixes: readonly string[]): void {
  for (const prefix of prefixes) namespaces.declared.get(prefix)?.pop();
  namespaces.fallback = namespaces.declared.get("")?.at(-1) ?? "";
}

function declare(namespaces: Namespaces, prefix: string, namespace: string): void {
  const declared = namespaces.declared.get(prefix);
  if (declared === undefined) namespaces.declared.set(prefix, [namespace]);
  else declared.push(namespace);
  if (prefix === "") namespaces.fallback = namespace;
}

/** The prefix that an attribute declares, empty for the default namespace; undefined for other attributes. */
function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

/** Reserved prefixes and namespaces stay with each other (Namespaces in XML 1.0, section 3). */
function mayDeclare(prefix: string, namespace: string, cursor: Cursor, offset: number): boolean {
  const reserved = prefix === "xml" ? namespace !== XML_NAMESPACE : namespace === XML_NAMESPACE;
  const undeclared = namespace === "" && prefix !== "";
  const allowed = !reserved && !undeclared && prefix !== "xmlns" && namespace !== XMLNS_NAMESPACE;
  if (!allowed) syntaxError(cursor, offset, `The namespace prefix "${prefix}" cannot be declared like this.`);
  return allowed;
}

/** Prefixes of attributes are declared, and no two attributes are the same by different prefixes. */
function checkAttributeNames(namespaces: Namespaces, element: OpenElement, cursor: Cursor): void {
  const seen = new Set<string>();
  for (let index = 0; index < element.attributes.length; index += 2) {
    const { prefix, local } = splitName(element.attributes[index] ?? "", cursor, element.offset);
    if (prefix === "") continue;
    const name = `${namespaceOf(namespaces, prefix, cursor, element.offset)} ${local}`;
    if (seen.has(name)) syntaxError(cursor, element.offset, `The attribute "${local}" of a namespace is there twice.`);
    seen.add(name);
  }
}

function splitName(name: string, cursor: Cursor, offset: number): { prefix: string; local: string } {
  const [prefix = "", local, ...more] = name.split(":");
  if (local === undefined) return { prefix: "", local: prefix };
  if (prefix === "" || local === "" || more.length > 0) {
    syntaxError(cursor, offset, `"${name}" is no name with a prefix.`);
  }
  return { prefix, local };
}

function namespaceOf(namespaces: Namespaces, prefix: string, cursor: Cursor, offset: number): string {
  const namespace = namespaces.declared.get(prefix)?.at(-1);
  if (namespace === undefined) syntaxError(cursor, offset, `The namespace prefix "${prefix}" is not declared.`);
  return namespace ?? "";
}
