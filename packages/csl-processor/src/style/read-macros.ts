import { childrenNamed, reportWarning, type XmlElement } from "../xml/xml-element.js";
import type { RenderingElement } from "./element.js";
import { nothingMet } from "./mentions.js";
import { checkAttributes, readRequired } from "./read-attributes.js";
import { readElements } from "./read-element.js";
import type { StyleReading } from "./style-reading.js";

/** Reads every `cs:macro` of a style. */
export function readMacros(
  style: XmlElement,
  reading: StyleReading,
): ReadonlyMap<string, readonly RenderingElement[]> {
  const macros = new Map<string, readonly RenderingElement[]>();
  for (const macro of childrenNamed(style, "macro")) {
    checkAttributes(macro, reading);
    const name = readRequired(macro, "name", reading) ?? "";
    if (macros.has(name)) reportWarning(reading, macro, "duplicate-macro", `The macro "${name}" is defined twice.`);
    reading.met = nothingMet();
    macros.set(name, readElements(macro, reading));
    reading.macros.set(name, reading.met);
  }
  return macros;
}
