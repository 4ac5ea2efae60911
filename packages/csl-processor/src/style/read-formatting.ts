import { attributeOf, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { Font, Formatting, TextCase } from "./formatting.js";
import { chosen, readBoolean, readChoice } from "./read-attributes.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_FONT: Font = {};

/** Formatting that changes nothing. */
export const PLAIN: Formatting = { font: NO_FONT, prefix: "", suffix: "", quotes: false, stripPeriods: false };

const TEXT_CASES = ["lowercase", "uppercase", "capitalize-first", "capitalize-all", "sentence", "title"] as const;
const DISPLAYS = ["block", "left-margin", "right-inline", "indent"] as const;

/** Which key of a font an attribute sets, and to what. */
const FONT_ATTRIBUTES = new Map<string, { readonly key: keyof Font; readonly choices: readonly string[] }>([
  ["font-style", { key: "style", choices: ["normal", "italic", "oblique"] }],
  ["font-variant", { key: "variant", choices: ["normal", "small-caps"] }],
  ["font-weight", { key: "weight", choices: ["normal", "bold", "light"] }],
  ["text-decoration", { key: "decoration", choices: ["none", "underline"] }],
  ["vertical-align", { key: "align", choices: ["baseline", "sup", "sub"] }],
] satisfies { [K in keyof Font]-?: [string, { key: K; choices: NonNullable<Font[K]>[] }] }[keyof Font][]);

const FORMATTING_ATTRIBUTES: ReadonlySet<string> = new Set(
  ["prefix", "suffix", "quotes", "strip-periods", "text-case", "display"].concat([...FONT_ATTRIBUTES.keys()]),
);

/** Reads the font attributes (CSL 1.0.2, "Formatting"). */
export function readFont(element: XmlElement, sink: ProblemSink): Font {
  const { attributes } = element;
  let font: Partial<Record<keyof Font, string>> | undefined;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? "";
    const attribute = FONT_ATTRIBUTES.get(name);
    if (attribute === undefined) continue;
    const choice = chosen(element, name, attributes[index + 1] ?? "", attribute.choices, sink);
    if (choice !== undefined) (font ??= {})[attribute.key] = choice;
  }
  return (font as Font | undefined) ?? NO_FONT;
}

/** Reads the text-case attribute. */
export function readTextCase(element: XmlElement, sink: ProblemSink): TextCase | undefined {
  return readChoice(element, "text-case", TEXT_CASES, sink);
}

/**
 * Reads font, affixes, quotes, strip-periods, text-case and display: those that the element carries. Elements without
 * any share what they have.
 */
export function readFormatting(element: XmlElement, sink: ProblemSink): Formatting {
  const { attributes } = element;
  for (let index = 0; index < attributes.length; index += 2) {
    if (FORMATTING_ATTRIBUTES.has(attributes[index] ?? "")) return readPresent(element, sink);
  }
  return PLAIN;
}

function readPresent(element: XmlElement, sink: ProblemSink): Formatting {
  const formatting: Writable<Formatting> = {
    font: readFont(element, sink),
    prefix: attributeOf(element, "prefix") ?? "",
    suffix: attributeOf(element, "suffix") ?? "",
    quotes: readBoolean(element, "quotes", sink) ?? false,
    stripPeriods: readBoolean(element, "strip-periods", sink) ?? false,
  };
  const textCase = readTextCase(element, sink);
  if (textCase !== undefined) formatting.textCase = textCase;
  const display = readChoice(element, "display", DISPLAYS, sink);
  if (display !== undefined) formatting.display = display;
  return formatting;
}
