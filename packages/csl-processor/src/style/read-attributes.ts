import { reportError, reportWarning, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import { KNOWN_ATTRIBUTES } from "./attributes.table.js";

/** The attribute's value when it is one of the choices; anything else is reported as an error. */
export function readChoice<const T extends string>(
  element: XmlElement,
  name: string,
  choices: readonly T[],
  sink: ProblemSink,
): T | undefined {
  const raw = element.attributes.get(name);
  if (raw === undefined) return undefined;
  const value = choices.find((choice) => choice === raw.trim());
  if (value === undefined) {
    reportError(
      sink,
      element,
      "invalid-value",
      `${name}="${shorten(raw)}" on cs:${element.name} is not allowed.`,
      listing(choices),
    );
  }
  return value;
}

/** The attribute as a boolean, undefined when absent. */
export function readBoolean(element: XmlElement, name: string, sink: ProblemSink): boolean | undefined {
  const value = readChoice(element, name, ["true", "false"], sink);
  return value === undefined ? undefined : value === "true";
}

/** The attribute as a non-negative integer, undefined when absent. */
export function readInteger(element: XmlElement, name: string, sink: ProblemSink): number | undefined {
  const raw = element.attributes.get(name)?.trim();
  if (raw === undefined) return undefined;
  if (/^\d{1,9}$/.test(raw)) return Number(raw);
  reportError(sink, element, "invalid-value", `${name}="${shorten(raw)}" on cs:${element.name} is not a whole number.`);
  return undefined;
}

/** The attribute's value; its absence is reported as an error. */
export function readRequired(element: XmlElement, name: string, sink: ProblemSink): string | undefined {
  const value = element.attributes.get(name);
  if (value === undefined) {
    reportError(sink, element, "missing-attribute", `cs:${element.name} needs the attribute "${name}".`);
  }
  return value;
}

/** The attribute's value, undefined when it is absent or empty. */
export function readNonEmpty(element: XmlElement, name: string): string | undefined {
  const value = element.attributes.get(name)?.trim();
  return value === "" ? undefined : value;
}

/** The attribute's values, separated by white space; empty when it is absent. */
export function readList(element: XmlElement, name: string): string[] {
  return (element.attributes.get(name) ?? "").split(/\s+/).filter((value) => value !== "");
}

/** Warns of every attribute that CSL 1.0.2 does not know on this element. */
export function checkAttributes(element: XmlElement, sink: ProblemSink): void {
  const known = KNOWN_ATTRIBUTES[element.name];
  if (known === undefined) return;
  for (const name of element.attributes.keys()) {
    if (known.includes(name) || name.includes(":")) continue;
    reportWarning(
      sink,
      element,
      "unknown-attribute",
      `cs:${element.name} has no attribute "${shorten(name)}": ignored.`,
    );
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
