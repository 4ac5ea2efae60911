import type { Edit } from "@colloquy/corpus-schema";
import type { StyleRecorder } from "./style-recorder.js";
import { isLetter, isSoftHyphen } from "../paragraphs/soft-hyphens.js";
import type { Boundary } from "./elements.table.js";

const SPACE = 0x20;

/** Whether a code unit is ASCII white space as HTML has it: what collapses outside of `<pre>`. */
export function isHtmlSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/**
 * Makes the edits that turn the source of a page into what is read. It is told the stretches that are read, in order;
 * all that lies between two of them is a gap and becomes one edit, whose white space is the strongest break in it.
 * White space collapses as in CSS Text 3, section 4.1; breaks are near those of `innerText` (WHATWG HTML, 3.2.7).
 */
export class ViewBuilder {
  readonly edits: Edit[] = [];
  private readonly text: string;
  private readonly styles: StyleRecorder;
  /** Where the present gap began: after the last character that is read. */
  private gapStart = 0;
  private empty = true;
  /** Spaces of the text in the gap. Where there is nothing else, the gap stays as it is. */
  private spaces = 0;
  private spaced = false;
  /** Line feeds to be read: none, one, or two for a blank line. */
  private feeds = 0;
  private tabs = 0;
  /** Ends and starts of `<div>` in the gap. */
  private divisionEnds = 0;
  private divisionStarts = 0;
  /** The gap crosses the edge of a table row, so that a cell after it is the first of its row. */
  private rowEdge = false;
  /** The gap has entered a table cell: a paragraph that begins the cell does not break its row. */
  private cellBegun = false;
  /** Line feeds at the end of what was read last, in preformatted text. */
  private feedsRead = 0;

  constructor(text: string, styles: StyleRecorder) {
    this.text = text;
    this.styles = styles;
  }

  /** Whether nothing has been read so far. */
  get nothingRead(): boolean {
    return this.empty;
  }

  /** A tag with this boundary was passed. */
  boundary(boundary: Boundary, isStart: boolean): void {
    if (boundary === "none") return;
    if (boundary === "cell") this.cell(isStart);
    else if (boundary === "row" || boundary === "table") this.row(boundary === "table");
    else if (!this.cellBegun) this.feed(boundary, isStart);
  }

  private feed(boundary: Boundary, isStart: boolean): void {
    if (boundary === "division") {
      if (isStart) this.divisionStarts += 1;
      else this.divisionEnds += 1;
    }
    // Between the lines of one box there is one edge of each kind, between two boxes of lines there are more.
    const isBetweenBoxes = Math.min(this.divisionStarts, this.divisionEnds) > 1;
    if (isBetweenBoxes || boundary === "block" || boundary === "list") this.feeds = 2;
    // A `<br>` ends the line of the words before it; where the line has ended, it makes a blank one.
    else if (boundary === "break") this.feeds = Math.min(2, this.feeds + 1);
    else this.feeds = Math.max(1, this.feeds);
  }

  private cell(isStart: boolean): void {
    // Paragraphs inside of cells do not break the row: time, name and speech stay on one line.
    if (!this.rowEdge) this.feeds = 0;
    if (isStart && !this.rowEdge) this.tabs += 1;
    this.cellBegun = isStart;
  }

  private row(isTable: boolean): void {
    if (isTable) this.feeds = 2;
    else this.feeds = this.rowEdge ? Math.max(1, this.feeds) : 1;
    this.rowEdge = true;
    this.cellBegun = false;
    this.tabs = 0;
  }

  /** Text outside of `<pre>`: its white space collapses where it holds more than spaces. */
  words(start: number, end: number): void {
    const { text } = this;
    let at = start;
    while (at < end) {
      const from = at;
      while (at < end && isHtmlSpace(text.charCodeAt(at))) {
        if (text.charCodeAt(at) === SPACE) this.spaces += 1;
        at += 1;
      }
      if (at > from) this.spaced = true;
      if (at === end) return;
      if (isSoftHyphen(text, at)) {
        at += 1;
        continue;
      }
      let stop = at + 1;
      while (stop < end && !endsRun(text.charCodeAt(stop)) && !isSoftHyphen(text, stop)) stop += 1;
      while (text.charCodeAt(stop - 1) === SPACE) stop -= 1;
      this.readOn(at, stop);
      at = stop;
    }
  }

  /** Text inside of `<pre>`: all of its white space is meant. */
  preformatted(start: number, end: number): void {
    const { text } = this;
    const read = this.feedsRead;
    let from = start;
    let to = end;
    while (from < end && isHtmlSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isHtmlSpace(text.charCodeAt(to - 1))) to -= 1;
    const gap = this.closeGap(start);
    if (from < to) this.styles.cover(from, to, gap);
    this.gapStart = end;
    let feeds = from < to ? 0 : read;
    for (let at = to; at < end; at += 1) if (text.charCodeAt(at) === 0x0a) feeds += 1;
    this.feedsRead = feeds;
  }

  /** A character reference, and the characters it stands for. */
  reference(start: number, end: number, characters: string, isPreformatted: boolean): void {
    const { text } = this;
    if (!isPreformatted && characters.length === 1 && isHtmlSpace(characters.charCodeAt(0))) {
      this.spaced = true;
      return;
    }
    // An optional hyphen within a word is not read.
    if (characters === "\u00AD" && isLetter(text.charAt(start - 1)) && isLetter(text.charAt(end))) return;
    // Some names stand for two characters, and so does the second half of a surrogate pair.
    const last = this.edits.at(-1);
    if (last?.reason === "entity" && last.span.end === end) {
      this.edits[this.edits.length - 1] = { ...last, text: last.text + characters };
      return;
    }
    this.readOn(start, end);
    this.edits.push({ span: { start, end }, text: characters, reason: "entity" });
  }

  /** Ends the page. */
  finish(): void {
    this.empty = true;
    this.closeGap(this.text.length);
  }

  private readOn(start: number, end: number): void {
    this.styles.cover(start, end, this.closeGap(start));
    this.gapStart = end;
    this.feedsRead = 0;
  }

  /** Ends the gap before an offset with one edit, and gives the white space that is read there. */
  private closeGap(offset: number): string {
    const blank = this.empty ? "" : this.blank();
    if (this.spaces < offset - this.gapStart) this.pushGap(offset, blank);
    this.empty = false;
    this.spaces = 0;
    this.spaced = false;
    this.feeds = 0;
    this.tabs = 0;
    this.divisionEnds = 0;
    this.divisionStarts = 0;
    this.rowEdge = false;
    this.cellBegun = false;
    return blank;
  }

  private blank(): string {
    if (this.feeds > 0) return "\n".repeat(Math.max(0, this.feeds - this.feedsRead));
    if (this.tabs > 0) return "\t".repeat(this.tabs);
    return this.spaced ? " " : "";
  }

  private pushGap(offset: number, blank: string): void {
    let { gapStart: start } = this;
    let end = offset;
    let text = blank;
    // A space of the source that is read stays what it is, so that as little as possible is replaced.
    if (text === " " && this.text.charCodeAt(start) === SPACE) {
      start += 1;
      text = "";
    } else if (text === " " && this.text.charCodeAt(end - 1) === SPACE) {
      end -= 1;
      text = "";
    }
    this.edits.push({ span: { start, end }, text, reason: "markup" });
  }
}

/** Whether a code unit ends a run of words that is read as it stands: white space other than a space. */
function endsRun(code: number): boolean {
  return code <= 0x0d && code >= 0x09 && code !== 0x0b;
}
