import { findLineStarts } from "./line-and-column.js";
import { BLOCK_SIGNS, readAsIs, rewrite, type Reading, type Replacement } from "./reading.js";

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE_SIGN = / {0,3}> ?/y;
/** Headings and list items, which are paragraphs of their own, and rules, which only part them. */
const OWN_LINE = /^ *(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|(?:[-=*_][ \t]*){3,}$)/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;
const FOOTNOTE = /^ {0,3}\[\^/;
const CODE_INDENT = /^(?: {4}|\t)/;
const TEXT_INDENT = /^(?: {2,}|\t)/;

/**
 * Reads the lines of a text or Markdown article: front matter, fences, code and definitions are left out, signs of
 * block quotes, headings and lists are taken off. An indented block is a block quote where the line before it ends in
 * a colon; in Markdown it may be code all the same.
 */
export function readLines(text: string, markdown: boolean): Reading {
  const reader = new LineReader(text, markdown);
  return rewrite(readAsIs(text), reader.read());
}

class LineReader {
  private readonly starts: readonly number[];
  private readonly replacements: Replacement[] = [];
  private inQuote = false;
  private inList = false;
  /** The last line that is not empty, and whether the line before this one is empty. */
  private previous = "";
  private afterBlank = true;

  private readonly text: string;
  private readonly markdown: boolean;

  constructor(text: string, markdown: boolean) {
    this.text = text;
    this.markdown = markdown;
    this.starts = findLineStarts(text);
  }

  read(): readonly Replacement[] {
    let at = this.markdown ? this.passFrontMatter() : 0;
    while (at < this.starts.length) at = this.readLine(at);
    if (this.inQuote) this.replace(this.text.length, this.text.length, BLOCK_SIGNS.close);
    return this.replacements;
  }

  /** Reads the line of a number and returns the number of the next line to be read. */
  private readLine(at: number): number {
    const line = this.line(at);
    const start = this.startOf(at);
    const isBlank = line.trim() === "";
    const signs = signsOf(line);
    if (signs > 0) {
      this.replace(start, start + signs, this.inQuote ? "" : `\n\n${BLOCK_SIGNS.open}`);
      this.inQuote = true;
      this.afterBlank = line.slice(signs).trim() === "";
      return at + 1;
    }
    const fence = this.markdown ? FENCE.exec(line)?.[1] : undefined;
    const isOwn = this.markdown && OWN_LINE.test(line);
    // A paragraph in a block quote goes on in lines without the sign (CommonMark, lazy continuation).
    const goesOn = this.markdown && !isBlank && !this.afterBlank && fence === undefined && !isOwn;
    if (this.inQuote && !goesOn) {
      this.replace(start, start, `${BLOCK_SIGNS.close}\n\n`);
      this.inQuote = false;
    }
    if (fence !== undefined) return this.leaveOut(at, this.endOfFence(at, fence));
    if (this.afterBlank && !isBlank && (this.markdown ? CODE_INDENT : TEXT_INDENT).test(line)) {
      const next = this.readIndented(at);
      if (next > at) return next;
    }
    if (isOwn) this.replace(start, start + (OWN_LINE.exec(line)?.[0].length ?? 0), "\n\n");
    else if (this.markdown && DEFINITION.test(line) && !FOOTNOTE.test(line)) return this.leaveOut(at, at + 1);
    if (isOwn && /^ *#/.test(line)) this.replace(this.startOf(at + 1), this.startOf(at + 1), "\n\n");
    if (!isBlank) {
      if (isOwn || /^\S/.test(line)) this.inList = isOwn && !/^ *[#=]/.test(line);
      this.previous = line;
    }
    this.afterBlank = isBlank;
    return at + 1;
  }

  /** An indented block from a line on; returns the same line where it is none. */
  private readIndented(at: number): number {
    const indent = this.markdown ? CODE_INDENT : TEXT_INDENT;
    const announced = /:\s*$/.test(this.previous) && !/^\s/.test(this.previous);
    if (this.inList || (!announced && !this.markdown)) return at;
    let end = at;
    for (let next = at; next < this.starts.length; next += 1) {
      const line = this.line(next);
      if (indent.test(line) && line.trim() !== "") end = next + 1;
      else if (line.trim() !== "") break;
    }
    if (!announced) return this.leaveOut(at, end);
    if (!this.markdown && this.line(end).trim() !== "") return at;
    this.replace(this.startOf(at), this.startOf(at), this.markdown ? BLOCK_SIGNS.indented : BLOCK_SIGNS.open);
    this.replace(this.startOf(end), this.startOf(end), `${BLOCK_SIGNS.close}\n\n`);
    this.previous = "";
    this.afterBlank = true;
    return end;
  }

  private passFrontMatter(): number {
    if (this.line(0).trimEnd() !== "---") return 0;
    for (let at = 1; at < this.starts.length; at += 1) {
      if (/^(?:---|\.\.\.)\s*$/.test(this.line(at))) return this.leaveOut(0, at + 1);
    }
    return 0;
  }

  private endOfFence(at: number, fence: string): number {
    for (let next = at + 1; next < this.starts.length; next += 1) {
      const line = this.line(next).trim();
      if (line.startsWith(fence) && line === fence.charAt(0).repeat(line.length)) return next + 1;
    }
    return this.starts.length;
  }

  private leaveOut(from: number, to: number): number {
    this.replace(this.startOf(from), this.startOf(to), "\n\n");
    this.previous = "";
    this.afterBlank = true;
    return to;
  }

  private startOf(at: number): number {
    return this.starts[at] ?? this.text.length;
  }

  private line(at: number): string {
    return this.text.slice(this.startOf(at), this.startOf(at + 1)).replace(/[\r\n]+$/, "");
  }

  private replace(start: number, end: number, text: string): void {
    this.replacements.push({ start, end, text });
  }
}

/** How many characters the signs of block quotes take at the beginning of a line. */
function signsOf(line: string): number {
  let end = 0;
  for (QUOTE_SIGN.lastIndex = 0; QUOTE_SIGN.test(line); end = QUOTE_SIGN.lastIndex);
  return end;
}
