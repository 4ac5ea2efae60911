import { attributeOf, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { NameOptions, SectionName } from "./name-options.js";
import { readBoolean, readChoice, readInteger } from "./read-attributes.js";
import type { StyleReading } from "./style-reading.js";

/** The option that an attribute sets, and how its value is read. */
interface OptionAttribute {
  readonly key: keyof NameOptions;
  readonly read: (element: XmlElement, attribute: string, sink: ProblemSink) => NameOptions[keyof NameOptions];
}

type OptionAttributes = ReadonlyMap<string, OptionAttribute>;

const precedes = choice("contextual", "after-inverted-name", "always", "never");
const form = choice("long", "short", "count");

/** What `cs:name` shares with the elements above it. */
const SHARED: readonly (readonly [string, OptionAttribute])[] = [
  ["and", { key: "and", read: choice("text", "symbol") }],
  ["delimiter-precedes-et-al", { key: "delimiterPrecedesEtAl", read: precedes }],
  ["delimiter-precedes-last", { key: "delimiterPrecedesLast", read: precedes }],
  ["et-al-min", { key: "etAlMin", read: readInteger }],
  ["et-al-use-first", { key: "etAlUseFirst", read: readInteger }],
  ["et-al-use-last", { key: "etAlUseLast", read: readBoolean }],
  ["et-al-subsequent-min", { key: "etAlSubsequentMin", read: readInteger }],
  ["et-al-subsequent-use-first", { key: "etAlSubsequentUseFirst", read: readInteger }],
  ["initialize", { key: "initialize", read: readBoolean }],
  ["initialize-with", { key: "initializeWith", read: attributeOf }],
  ["name-as-sort-order", { key: "nameAsSortOrder", read: choice("first", "all") }],
  ["sort-separator", { key: "sortSeparator", read: attributeOf }],
];

const OF_NAME: OptionAttributes = new Map([
  ...SHARED,
  ["form", { key: "form", read: form }],
  ["delimiter", { key: "delimiter", read: attributeOf }],
]);

const OF_NAMES: OptionAttributes = new Map([["delimiter", { key: "namesDelimiter", read: attributeOf }]]);

const INHERITABLE: OptionAttributes = new Map([
  ...SHARED,
  ["name-form", { key: "form", read: form }],
  ["name-delimiter", { key: "delimiter", read: attributeOf }],
  ["names-delimiter", { key: "namesDelimiter", read: attributeOf }],
]);

function choice(...choices: readonly string[]): OptionAttribute["read"] {
  return (element, attribute, sink) => readChoice(element, attribute, choices, sink);
}

/** Reads the options as `cs:style`, `cs:citation` and `cs:bibliography` name them. */
export function readInheritableNameOptions(element: XmlElement, sink: ProblemSink): NameOptions {
  return readOptions(element, INHERITABLE, sink) ?? {};
}

/** Reads the options of `cs:names` and its `cs:name`, on top of those of each section. */
export function readNameOptions(
  names: XmlElement,
  name: XmlElement | undefined,
  reading: StyleReading,
): Readonly<Record<SectionName, NameOptions>> {
  const inherited = reading.nameOptions;
  const ofNames = readOptions(names, OF_NAMES, reading);
  const ofName = name && readOptions(name, OF_NAME, reading);
  if (ofNames === undefined && ofName === undefined) return inherited;
  return {
    citation: { ...inherited.citation, ...ofName, ...ofNames },
    bibliography: { ...inherited.bibliography, ...ofName, ...ofNames },
  };
}

/** The options that the attributes of an element set; undefined when they set none. */
function readOptions(element: XmlElement, known: OptionAttributes, sink: ProblemSink): NameOptions | undefined {
  const { attributes } = element;
  let options: Partial<Record<keyof NameOptions, NameOptions[keyof NameOptions]>> | undefined;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? "";
    const attribute = known.get(name);
    const value = attribute?.read(element, name, sink);
    if (attribute !== undefined && value !== undefined) (options ??= {})[attribute.key] = value;
  }
  return options as NameOptions | undefined;
}
