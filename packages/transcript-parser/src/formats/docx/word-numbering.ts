import type { XmlElement } from "../xml/xml-element.js";
import type { PartHandler } from "./part-handler.js";
import { ownAttribute } from "./word-names.js";

/** Where a paragraph stands in lists; a field is null where nothing is said. */
export interface ListPlace {
  readonly numId: string | null;
  readonly level: string | null;
}

/** Text that a list sets before its items and that is a word, not a number nor a bullet: `Q.`, `Interviewer:`. */
const LABEL = /^\s*\p{L}[\p{L}\p{M}'’ ]{0,40}[.:]\s*$/u;
/** Levels of a list count from 0 (section 17.9.3). */
const FIRST_LEVEL = "0";

/**
 * The lists of a document (section 17.9). Their numbers and bullets are no text; a label that a list sets before each of
 * its items, such as the `Q.` and `A.` of a deposition, is who speaks.
 */
export class WordNumbering implements PartHandler {
  /** Texts of levels, by the list and the level. */
  readonly #texts = new Map<string, string>();
  /** The definition of each list. */
  readonly #definitions = new Map<string, string>();
  #definition = "";
  #level = "";
  #list = "";

  start(name: string, element: XmlElement): void {
    const value = (attribute: string): string => ownAttribute(element, attribute) ?? "";
    if (name === "w:abstractNum") this.#definition = value("abstractNumId");
    else if (name === "w:num") this.#list = value("numId");
    else if (name === "w:lvl") this.#level = value("ilvl");
    else if (name === "w:abstractNumId" && this.#list !== "") this.#definitions.set(this.#list, value("val"));
    // A list may set a level otherwise than its definition does.
    else if (name === "w:lvlText") this.#texts.set(this.#list === "" ? `${this.#definition} ${this.#level}` : `list ${this.#list} ${this.#level}`, value("val"));
  }

  end(name: string): void {
    if (name === "w:num") this.#list = "";
  }

  text(): void {
    // Lists have no text.
  }

  /** The label that stands before a paragraph; empty where it is none, or is a number or a bullet. */
  labelOf({ numId, level }: ListPlace): string {
    if (numId === null) return "";
    const at = level ?? FIRST_LEVEL;
    const text = this.#texts.get(`list ${numId} ${at}`) ?? this.#texts.get(`${this.#definitions.get(numId) ?? ""} ${at}`) ?? "";
    return LABEL.test(text) ? text.trim() : "";
  }
}
