import type { XmlElement } from "../xml/xml-element.js";
import { odtAttribute } from "./odt-names.js";

/** What a style says of its letters; a field is absent where nothing is said. */
export interface TextTraits {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly hidden?: boolean;
}

interface StyleDraft {
  readonly name: string;
  readonly parent: string | null;
  readonly isHeading: boolean;
  traits: TextTraits;
}

/** What a paragraph is by its style. */
export type ParagraphKind = "title" | "heading" | "quote" | "caption" | "text";

/** No style has more ancestors; those that run in a circle end here. */
const MAX_DEPTH = 30;

/** Names of styles that LibreOffice and its relatives give to headings and quotations, in every language the same. */
const HEADING_NAME = /^(?:Heading|Subtitle|Contents_20_Heading)(?:_20_\d+)?$/;
const TITLE_NAME = "Title";
const QUOTE_NAME = /^(?:Quotations|Quote|Block_20_Text)$/;
/** Captions of pictures, tables and drawings have names of their own, and `Caption` as their parent; pandoc writes two more. */
const CAPTION_NAME = /^(?:caption|figurecaption|tablecaption)$/i;

/**
 * The styles of a document (part 3, chapter 16). Those that a program makes for single paragraphs (automatic styles) hold
 * within their part of the package; a style has what it does not say from its parent.
 */
export class OdtStyles {
  readonly #common = new Map<string, StyleDraft>();
  #automatic = new Map<string, StyleDraft>();
  #isAutomatic = false;
  #current: StyleDraft | null = null;
  readonly #resolved = new Map<string, TextTraits>();
  #defaults: TextTraits = {};
  #isDefault = false;

  /** Another part of the package begins. */
  beginPart(): void {
    this.#automatic = new Map();
    this.#resolved.clear();
  }

  beginAutomatic(isAutomatic: boolean): void {
    this.#isAutomatic = isAutomatic;
  }

  beginStyle(element: XmlElement): void {
    const family = odtAttribute(element, "style:family") ?? "";
    const name = odtAttribute(element, "style:name") ?? "";
    const level = odtAttribute(element, "style:default-outline-level");
    this.#current = { name, parent: odtAttribute(element, "style:parent-style-name"), isHeading: level !== null && level !== "", traits: {} };
    (this.#isAutomatic ? this.#automatic : this.#common).set(`${family} ${name}`, this.#current);
  }

  beginDefault(element: XmlElement): void {
    this.#isDefault = odtAttribute(element, "style:family") === "paragraph";
  }

  /** `style:text-properties` of the style that is open. */
  textProperties(element: XmlElement): void {
    const traits = traitsOf(element);
    if (this.#current !== null) this.#current.traits = { ...this.#current.traits, ...traits };
    else if (this.#isDefault) this.#defaults = { ...this.#defaults, ...traits };
  }

  endStyle(): void {
    this.#resolved.clear();
    this.#current = null;
    this.#isDefault = false;
  }

  /** How the letters of a paragraph are set. */
  paragraphTraits(name: string | null): TextTraits {
    return { ...this.#defaults, ...this.#traits("paragraph", name) };
  }

  /** How the letters of a span are set, where it says something. */
  spanTraits(name: string | null): TextTraits {
    return this.#traits("text", name);
  }

  kindOf(paragraph: string | null): ParagraphKind {
    const chain = this.#chain("paragraph", paragraph);
    const names = [paragraph ?? "", ...chain.flatMap(({ name, parent }) => [name, parent ?? ""])];
    if (names.includes(TITLE_NAME) && !names.includes("Subtitle")) return "title";
    if (names.some((name) => CAPTION_NAME.test(name))) return "caption";
    if (chain.some(({ isHeading }) => isHeading) || names.some((name) => HEADING_NAME.test(name))) return "heading";
    return names.some((name) => QUOTE_NAME.test(name)) ? "quote" : "text";
  }

  #traits(family: string, name: string | null): TextTraits {
    const key = `${family} ${name ?? ""}`;
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const traits = this.#chain(family, name).reduceRight<TextTraits>((inherited, style) => ({ ...inherited, ...style.traits }), {});
    this.#resolved.set(key, traits);
    return traits;
  }

  /** A style and its ancestors. */
  #chain(family: string, name: string | null): StyleDraft[] {
    const chain: StyleDraft[] = [];
    for (let next = name; next !== null && next !== "" && chain.length < MAX_DEPTH; ) {
      const style: StyleDraft | undefined = this.#automatic.get(`${family} ${next}`) ?? this.#common.get(`${family} ${next}`);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.parent;
    }
    return chain;
  }
}

function traitsOf(element: XmlElement): TextTraits {
  const weight = odtAttribute(element, "fo:font-weight");
  const style = odtAttribute(element, "fo:font-style");
  const display = odtAttribute(element, "text:display");
  return {
    ...(weight === null ? {} : { strong: weight === "bold" || Number(weight) >= 600 }),
    ...(style === null ? {} : { emphasis: style === "italic" || style === "oblique" }),
    ...(display === null ? {} : { hidden: display === "none" }),
  };
}
