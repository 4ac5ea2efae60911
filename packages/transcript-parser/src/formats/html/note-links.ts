import { isNote, leadsToNote } from "./note-marks.js";

/** The name of what follows in a note behind its link to the text: no element has it. */
export const REST_OF_NOTE = "rest of note";

/** More notes than these are links of another kind. */
const MOST_NOTES = 10_000;
/** The mark of a note, and what closes around it. */
const SIGN = String.raw`\s{0,9}[[(]?(?:\d{1,4}|[a-z*†‡§]{1,3})[\])]?\s{0,9}`;
const RAISED_IN_LINK = new RegExp(String.raw`\s{0,9}<sup(?:\s[^<>]{0,200})?>${SIGN}</sup\s*>\s{0,9}</a\s*>`, "iy");
const LINK_IN_RAISED = new RegExp(String.raw`${SIGN}</a\s*>\s{0,9}</sup\s*>`, "iy");

/**
 * Knows the notes of a page: those that programs name as such, and what a link leads to that is nothing but a raised
 * number or sign, as people write notes by hand.
 */
export class NoteLinks {
  readonly #text: string;
  readonly #targets = new Set<string>();
  /** Where the content of the last `<sup>` begins. */
  #raisedAt = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** A `<sup>` has begun. */
  raise(contentStart: number): void {
    this.#raisedAt = contentStart;
  }

  /** Whether a link leads from the text to a note: its words are the mark of the note, which nobody has said. */
  leadsToNote(href: string | undefined, contentStart: number): boolean {
    if (leadsToNote(href)) return true;
    if (href === undefined || !/^#[^\s]{1,200}$/.test(href) || !this.#isRaised(contentStart)) return false;
    if (this.#targets.size < MOST_NOTES) this.#targets.add(href.slice(1));
    return true;
  }

  /** Whether an element is a note. */
  isNote(id: string | undefined, style: string): boolean {
    return isNote(id, style) || (id !== undefined && this.#targets.has(id));
  }

  #isRaised(contentStart: number): boolean {
    RAISED_IN_LINK.lastIndex = contentStart;
    if (RAISED_IN_LINK.test(this.#text)) return true;
    LINK_IN_RAISED.lastIndex = contentStart;
    return this.#raisedAt >= 0 && /^\s*<a[^<>]*>$/i.test(this.#text.slice(this.#raisedAt, Math.min(contentStart, this.#raisedAt + 600))) && LINK_IN_RAISED.test(this.#text);
  }
}
