import type { XmlElement } from "../xml/xml-element.js";
import { isOn } from "./word-names.js";

/** What properties of runs say (section 17.3.2), as far as it matters here; a field is absent where nothing is said. */
export interface RunTraits {
  readonly bold?: boolean;
  readonly boldComplex?: boolean;
  readonly italic?: boolean;
  readonly italicComplex?: boolean;
  readonly hidden?: boolean;
  /** Whether the letters are set as complex script, so that the complex properties hold for them. */
  readonly complex?: boolean;
}

/** How letters are set in the end. */
export interface RunLook {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly hidden: boolean;
}

export const NO_TRAITS: RunTraits = {};

const PROPERTIES: Readonly<Record<string, keyof RunTraits>> = {
  "w:b": "bold",
  "w:bCs": "boldComplex",
  "w:i": "italic",
  "w:iCs": "italicComplex",
  "w:vanish": "hidden",
  "w:rtl": "complex",
  "w:cs": "complex",
};

/** Traits with one property more; the same where the property does not matter. */
export function withProperty(traits: RunTraits, name: string, element: XmlElement): RunTraits {
  const trait = PROPERTIES[name];
  return trait === undefined ? traits : { ...traits, [trait]: isOn(element) };
}

/** The traits of which a run has its look: those of the document, its paragraph's style, its own style, its own. */
export interface TraitLevels {
  readonly defaults: RunTraits;
  readonly paragraph: RunTraits;
  readonly character: RunTraits;
  readonly direct: RunTraits;
}

/**
 * The look of a run. What is said directly holds. Else toggle properties hold where they are on in the defaults of the
 * document, or in an odd number of styles (section 17.7.3). Styles of tables are not looked at.
 */
export function resolveLook({ defaults, paragraph, character, direct }: TraitLevels): RunLook {
  const isSet = (trait: keyof RunTraits): boolean =>
    direct[trait] ?? (defaults[trait] === true || (paragraph[trait] ?? false) !== (character[trait] ?? false));
  const isComplex = direct.complex ?? character.complex ?? paragraph.complex ?? false;
  return {
    strong: isSet(isComplex ? "boldComplex" : "bold"),
    emphasis: isSet(isComplex ? "italicComplex" : "italic"),
    hidden: isSet("hidden"),
  };
}
