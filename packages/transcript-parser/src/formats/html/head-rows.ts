import { SPEAKER_HEADS } from "../paragraphs/table-heads.table.js";
import { EFFECT } from "./effects.js";
import type { StyleRecorder } from "./style-recorder.js";

/** Names of columns are short. */
const REACH = 1_500;
const END = /<(?:td|tr|\/tr|table|\/table|\/thead|tbody|\/tbody)[\s>]/i;
const HEAD = /<th(?:\s[^<>]{0,300})?>\s{0,99}(?:<[a-z][^<>]{0,300}>\s{0,99}){0,4}([^<>]{0,60})/gi;

/** Sets the rows that name the columns of their table beside the text, where no `<thead>` says it. */
export class HeadRows {
  readonly #text: string;
  readonly #styles: StyleRecorder;
  #isOpen = false;

  constructor(text: string, styles: StyleRecorder) {
    this.#text = text;
    this.#styles = styles;
  }

  /** An element begins. */
  begin(name: string, contentStart: number): void {
    if (name === "tr") this.#set(isHeadRow(this.#text, contentStart));
    else if (name === "table") this.#set(false);
  }

  /** An element ends. */
  end(name: string): void {
    if (name === "tr" || name === "table") this.#set(false);
  }

  #set(isHead: boolean): void {
    if (isHead === this.#isOpen) return;
    this.#isOpen = isHead;
    if (isHead) this.#styles.enter(EFFECT.aside);
    else this.#styles.leave(EFFECT.aside);
  }
}

/**
 * Whether the row whose content begins at an offset names the columns of its table, of which one says who speaks: it
 * labels what is said and is none of it. Looks at a bounded number of characters.
 */
function isHeadRow(text: string, start: number): boolean {
  const row = text.slice(start, start + REACH);
  const end = END.exec(row);
  if (end === null || /^<td/i.test(end[0])) return false;
  const heads = [...row.slice(0, end.index).matchAll(HEAD)].map(([, words = ""]) => words.trim().toLowerCase());
  return heads.length > 1 && heads.some((words) => SPEAKER_HEADS.has(words));
}
