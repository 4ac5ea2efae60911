import { childrenNamed, reportWarning, type XmlElement } from "../xml/xml-element.js";
import type { MacroCall } from "./check-macros.js";
import type { RenderingElement } from "./element.js";
import { checkAttributes, readRequired } from "./read-attributes.js";
import { readElements } from "./read-element.js";
import type { StyleReading } from "./style-reading.js";

/** The macros of a style, and the calls that each makes. */
interface Macros {
  readonly macros: ReadonlyMap<string, readonly RenderingElement[]>;
  readonly calls: ReadonlyMap<string, readonly MacroCall[]>;
}

/** Reads every `cs:macro` of a style. */
export function readMacros(style: XmlElement, reading: StyleReading): Macros {
  const macros = new Map<string, readonly RenderingElement[]>();
  const calls = new Map<string, readonly MacroCall[]>();
  for (const macro of childrenNamed(style, "macro")) {
    checkAttributes(macro, reading);
    const name = readRequired(macro, "name", reading) ?? "";
    if (macros.has(name)) reportWarning(reading, macro, "duplicate-macro", `The macro "${name}" is defined twice.`);
    const before = reading.calls.length;
    macros.set(name, readElements(macro, reading));
    calls.set(name, reading.calls.slice(before));
  }
  return { macros, calls };
}
