import { attributeOf, reportError, reportWarning, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import { KNOWN_ATTRIBUTES } from "./attributes.table.js";

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(KNOWN_ATTRIBUTES).map(([element, names]) => [element, new Set(names)]),
);

/** The attribute's value when it is one of the choices; anything else is reported as an error. */
export function readChoice<const T extends string>(
  element: XmlElement,
  name: string,
  choices: readonly T[],
  sink: ProblemSink,
): T | undefined {
  const raw = attributeOf(element, name);
  return raw === undefined ? undefined : chosen(element, name, raw, choices, sink);
}

/** The value of an attribute when it is one of the choices; anything else is reported as an error. */
export function chosen<const T extends string>(
  element: XmlElement,
  name: string,
  raw: string,
  choices: readonly T[],
  sink: ProblemSink,
): T | undefined {
  const text = raw.trim();
  for (const choice of choices) if (choice === text) return choice;
  const message = `${name}="${shorten(raw)}" on cs:${element.name} is not allowed.`;
  reportError(sink, element, "invalid-value", message, listing(choices));
  return undefined;
}

/** The attribute as a boolean, undefined when absent. */
export function readBoolean(element: XmlElement, name: string, sink: ProblemSink): boolean | undefined {
  const value = readChoice(element, name, ["true", "false"], sink);
  return value === undefined ? undefined : value === "true";
}

/** The attribute as a non-negative integer, undefined when absent. */
export function readInteger(element: XmlElement, name: string, sink: ProblemSink): number | undefined {
  const raw = attributeOf(element, name)?.trim();
  if (raw === undefined) return undefined;
  if (/^\d{1,9}$/.test(raw)) return Number(raw);
  reportError(sink, element, "invalid-value", `${name}="${shorten(raw)}" on cs:${element.name} is not a whole number.`);
  return undefined;
}

/** The attribute's value; its absence is reported as an error. */
export function readRequired(element: XmlElement, name: string, sink: ProblemSink): string | undefined {
  const value = attributeOf(element, name);
  if (value === undefined) {
    reportError(sink, element, "missing-attribute", `cs:${element.name} needs the attribute "${name}".`);
  }
  return value;
}

/** The attribute's value, undefined when it is absent or empty. */
export function readNonEmpty(element: XmlElement, name: string): string | undefined {
  const value = attributeOf(element, name)?.trim();
  return value === "" ? undefined : value;
}

/** Values that are separated by white space. */
export function listed(value: string): string[] {
  return /\s/.test(value) ? value.split(/\s+/).filter((part) => part !== "") : value === "" ? [] : [value];
}

/** Warns of every attribute that CSL 1.0.2 does not know on this element. */
export function checkAttributes(element: XmlElement, sink: ProblemSink): void {
  const { attributes } = element;
  if (attributes.length === 0) return;
  const known = KNOWN.get(element.name);
  if (known === undefined) return;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? "";
    if (known.has(name) || name.includes(":")) continue;
    const message = `cs:${element.name} has no attribute "${shorten(name)}": ignored.`;
    reportWarning(sink, element, "unknown-attribute", message);
  }
}

/** The object without the keys whose value is undefined, so that spreading it overrides nothing by accident. */
export function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function defined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function listing(choices: readonly string[]): string {
  return `Use ${choices.map((choice) => `"${choice}"`).join(", ")}.`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
