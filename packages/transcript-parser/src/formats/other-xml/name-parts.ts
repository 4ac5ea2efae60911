import type { XmlElement } from "../xml/xml-element.js";
import { NAME_PARTS, plainName, WHOLE_NAMES } from "./xml-names.table.js";

/** Puts together a name that is written in parts, each in an element of its own. */
export class NameParts {
  readonly #found = new Map<number, string>();
  readonly #open: string[] = [];
  #whole = "";
  #all = "";

  open(localName: string): void {
    this.#open.push(plainName(localName));
  }

  close(): void {
    this.#open.pop();
  }

  text(characters: string): void {
    const words = characters.replace(/\s+/g, " ");
    const name = this.#open.at(-1) ?? "";
    const part = NAME_PARTS.findIndex((names) => names.has(name));
    if (part !== -1) this.#found.set(part, `${this.#found.get(part) ?? ""}${words}`);
    else if (WHOLE_NAMES.has(name) && words.trim() !== "" && this.#whole === "") this.#whole = words.trim();
    this.#all += words;
  }

  /**
   * The name in the order in which it is said; where it has no parts that are known, the whole name, or all words. In
   * order if it is written like that, too.
   */
  name(): { readonly name: string; readonly isInOrder: boolean } {
    const parts = NAME_PARTS.map((_names, index) => (this.#found.get(index) ?? "").trim()).filter((part) => part !== "");
    const name = parts.length > 0 ? parts.join(" ") : this.#whole || this.#all.trim();
    return { name, isInOrder: fold(this.#all).includes(fold(name)) };
  }
}

function fold(words: string): string {
  return words.replace(/\s+/g, "");
}

/** How far an element with a name reaches, and how many words a name has, with an office and a party. */
const AHEAD = 1000;
const MAX_WORDS = 14;

/**
 * What an element that is called a speaker holds: a name as words, a name in parts, or, by null, something else, such
 * as what is said.
 */
export function speakerAhead(text: string, { name, span, isEmpty }: XmlElement): "speaker" | "parts" | null {
  const inner = text.slice(span.end, span.end + AHEAD);
  const end = isEmpty ? -1 : inner.indexOf(`</${name}`);
  if (end === -1) return null;
  const held = inner.slice(0, end);
  const words = held.replace(/<[^<>]*>/g, " ").trim().split(/\s+/);
  if (words[0] === "" || words.length > MAX_WORDS) return null;
  const tags = [...held.matchAll(/<([^\s<>/!?]+)/g)].map(([, tag = ""]) => plainName(tag.slice(tag.indexOf(":") + 1)));
  const isParts = /^\s*</.test(held) && tags.some((tag) => WHOLE_NAMES.has(tag) || NAME_PARTS.some((names) => names.has(tag)));
  if (isParts) return "parts";
  return tags.length === 0 || !/^\s*</.test(held) ? "speaker" : null;
}
