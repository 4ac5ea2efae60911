import type { XmlElement } from "../xml/xml-element.js";
import type { PartHandler } from "./part-handler.js";
import { BESIDE_STYLE, HEADING_STYLE, QUOTE_STYLE, TITLE_STYLE } from "./style-names.table.js";
import { NO_TRAITS, withProperty, type RunTraits } from "./run-traits.js";
import { ownAttribute } from "./word-names.js";
import { WordNumbering, type ListPlace } from "./word-numbering.js";

/** What the style of a paragraph says. */
export interface ParagraphStyle {
  readonly traits: RunTraits;
  readonly isHeading: boolean;
  readonly isTitle: boolean;
  readonly isBeside: boolean;
  readonly list: ListPlace;
  readonly isQuote: boolean;
}

interface StyleDraft {
  readonly type: string;
  name: string;
  basedOn: string | null;
  list: ListPlace;
  /** 0 to 8 for headings, 9 for text; null where nothing is said. */
  outlineLevel: number | null;
  traits: RunTraits;
}

const NO_LIST: ListPlace = { numId: null, level: null };
/** Outline level of text that is no heading (section 17.3.1.20). */
const BODY_LEVEL = 9;
/** No style is based on more styles in a row; those that run in a circle end here. */
const MAX_DEPTH = 30;

/** The styles of a document (section 17.7), read from its part of styles; each is resolved once. */
export class WordStyles implements PartHandler {
  /** The lists of the document, which come from a part of their own. */
  readonly numbering = new WordNumbering();
  defaults: RunTraits = NO_TRAITS;
  readonly #drafts = new Map<string, StyleDraft>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #characters = new Map<string, RunTraits>();
  #defaultParagraph = "";
  #style: StyleDraft | null = null;
  readonly #path: string[] = [];

  start(name: string, element: XmlElement): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === "w:style") this.#begin(element);
    else if (parent === "w:rPr") this.#property(name, element);
    else if (this.#style === null) return;
    else if (parent === "w:style" && name === "w:name") this.#style.name = ownAttribute(element, "val") ?? "";
    else if (parent === "w:style" && name === "w:basedOn") this.#style.basedOn = ownAttribute(element, "val");
    else if (parent === "w:numPr" && name === "w:numId") this.#style.list = { ...this.#style.list, numId: ownAttribute(element, "val") };
    else if (parent === "w:numPr" && name === "w:ilvl") this.#style.list = { ...this.#style.list, level: ownAttribute(element, "val") };
    else if (parent === "w:pPr" && name === "w:outlineLvl") this.#style.outlineLevel = Number(ownAttribute(element, "val") ?? BODY_LEVEL);
  }

  end(name: string): void {
    this.#path.pop();
    if (name === "w:style") this.#style = null;
  }

  text(): void {
    // Styles have no text.
  }

  /** The style of a paragraph; the default one for null and for a style that is missing. */
  paragraph(id: string | null): ParagraphStyle {
    const key = id ?? this.#defaultParagraph;
    const known = this.#paragraphs.get(key);
    if (known !== undefined) return known;
    const chain = this.#chain(key, "paragraph");
    // A style that no part defines is known by its identifier alone.
    const names = chain.length === 0 ? [key.toLowerCase()] : chain.map(({ name }) => name.trim().toLowerCase());
    const level = chain.find(({ outlineLevel }) => outlineLevel !== null)?.outlineLevel ?? BODY_LEVEL;
    const [own = ""] = names;
    const style: ParagraphStyle = {
      traits: merge(chain),
      isHeading: level < BODY_LEVEL || HEADING_STYLE.test(own),
      isTitle: own === TITLE_STYLE,
      list: chain.find(({ list }) => list.numId !== null)?.list ?? NO_LIST,
      isBeside: names.some((name) => BESIDE_STYLE.test(name)),
      isQuote: names.some((name) => QUOTE_STYLE.test(name)),
    };
    this.#paragraphs.set(key, style);
    return style;
  }

  /** The traits of a character style. */
  character(id: string | null): RunTraits {
    if (id === null) return NO_TRAITS;
    const known = this.#characters.get(id);
    if (known !== undefined) return known;
    const traits = merge(this.#chain(id, "character"));
    this.#characters.set(id, traits);
    return traits;
  }

  #begin(element: XmlElement): void {
    const id = ownAttribute(element, "styleId") ?? "";
    const type = ownAttribute(element, "type") ?? "paragraph";
    this.#style = { type, name: id, basedOn: null, list: NO_LIST, outlineLevel: null, traits: NO_TRAITS };
    const key = `${type} ${id}`;
    if (!this.#drafts.has(key)) this.#drafts.set(key, this.#style);
    const isDefault = ownAttribute(element, "default");
    if (type === "paragraph" && isDefault !== null && !["0", "false", "off"].includes(isDefault)) this.#defaultParagraph = id;
  }

  #property(name: string, element: XmlElement): void {
    const holder = this.#path.at(-3);
    if (holder === "w:rPrDefault") this.defaults = withProperty(this.defaults, name, element);
    // Not the properties of a paragraph's mark, nor those of the parts of a table.
    else if (this.#style !== null && holder === "w:style") this.#style.traits = withProperty(this.#style.traits, name, element);
  }

  /** A style and those that it is based on. */
  #chain(id: string, type: string): StyleDraft[] {
    const chain: StyleDraft[] = [];
    for (let next: string | null = id; next !== null && chain.length < MAX_DEPTH; ) {
      const draft = this.#drafts.get(`${type} ${next}`);
      if (draft === undefined) break;
      chain.push(draft);
      next = draft.basedOn;
    }
    return chain;
  }
}

function merge(chain: readonly StyleDraft[]): RunTraits {
  return chain.reduceRight<RunTraits>((traits, draft) => ({ ...traits, ...draft.traits }), NO_TRAITS);
}
