import { CODE, isBlankCode, runEnd, skipBlanks } from "./characters.js";
import { Findings } from "./findings.js";
import { frontMatterEnd } from "./front-matter.js";
import { InlineScanner } from "./inline-scanner.js";
import { listMarkEnd, openFence, isFenceEnd, isRule, type Fence } from "./line-signs.js";
import { isSetextTitle } from "./setext-title.js";

/** Signs of blocks stand behind up to this many spaces; behind more, they are text. */
const MAX_INDENT = 3;

/** One line of the text, and where what it says begins: after the marks of quotations and the indentation. */
interface Line {
  readonly start: number;
  readonly from: number;
  /** Before the line feed, and the carriage return in front of it. */
  readonly end: number;
  readonly next: number;
}

interface OpenFence extends Fence {
  readonly contentStart: number;
  lastEnd: number;
}

/**
 * Reads Markdown line by line (CommonMark 0.31, sections 4 and 5), as far as it hides signs from a reader. Lists,
 * rules, tables and definitions keep theirs: they are read. Indented text is text, and quotations end with their marks:
 * people who type interviews indent and wrap as they please.
 */
export class BlockScanner {
  readonly findings: Findings;
  private readonly text: string;
  private readonly separator: string;
  private readonly inline: InlineScanner;
  /** The lines of the paragraph that is open: start and end of each, in turn. */
  private paragraph: number[] = [];
  private followsBlank = true;
  private paragraphFollowsBlank = true;
  private fence: OpenFence | null = null;
  private quoteDepth = 0;
  private quoteStart = -1;
  private quoteEnd = -1;
  private noCommentFrom = Infinity;

  constructor(text: string) {
    this.text = text;
    this.separator = text.includes("\n") ? "\n" : "\r";
    this.findings = new Findings(text);
    this.inline = new InlineScanner(text, this.findings);
  }

  scan(): void {
    let at = frontMatterEnd(this.text);
    while (at < this.text.length) at = this.line(at);
    this.endFence(this.fence?.lastEnd ?? 0);
    this.endQuote();
  }

  private line(start: number): number {
    const { text } = this;
    const feed = text.indexOf(this.separator, start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? text.length : feed;
    if (end > start && feed !== -1 && text.charCodeAt(end - 1) === CODE.carriageReturn) end -= 1;
    const content = this.quoteMarks(start, end);
    const line = { start: content, from: skipBlanks(text, content, end), end, next };
    if (this.fence !== null) return this.fenceLine(this.fence, line);
    if (line.from < end) return this.content(line);
    this.endParagraph();
    this.followsBlank = true;
    return next;
  }

  /** Takes the marks of quotations off a line, and gives the offset after them. */
  private quoteMarks(start: number, end: number): number {
    const { text } = this;
    // What stands in a fence is not looked at, except for the marks of the quotation that the fence is in.
    const limit = this.fence === null ? Infinity : this.quoteDepth;
    let depth = 0;
    let at = start;
    for (let from = skipBlanks(text, at, end); depth < limit && from < end && from - at <= MAX_INDENT; ) {
      if (text.charCodeAt(from) !== CODE.greater) break;
      depth += 1;
      at = from + 1;
      if (at < end && isBlankCode(text.charCodeAt(at))) at += 1;
      from = skipBlanks(text, at, end);
    }
    if (depth !== this.quoteDepth) this.changeQuote(depth);
    if (depth === 0) return start;
    this.findings.markup(start, at);
    if (this.quoteStart === -1) this.quoteStart = at;
    this.quoteEnd = end;
    return at;
  }

  private changeQuote(depth: number): void {
    this.endFence(this.fence?.lastEnd ?? 0);
    this.endParagraph();
    if (depth === 0) this.endQuote();
    this.quoteDepth = depth;
  }

  private endQuote(): void {
    this.endParagraph();
    if (this.quoteStart !== -1) this.findings.style(this.quoteStart, this.quoteEnd, "quote");
    this.quoteStart = -1;
  }

  /** Reads a line that says something. */
  private content(line: Line): number {
    const { text } = this;
    const { start, from, end } = line;
    const code = text.charCodeAt(from);
    const isIndented = from - start > MAX_INDENT || text.slice(start, from).includes("\t");
    if (isIndented) return this.addLine(line, this.itemStart(line));
    if (code === CODE.numberSign) return this.heading(line);
    if (code === CODE.backtick || code === CODE.tilde) {
      const fence = openFence(text, from, end);
      return fence === null ? this.addLine(line, from) : this.beginFence(line, fence);
    }
    if ((code === CODE.hyphen || code === CODE.equals) && this.setextHeading(line)) return line.next;
    if (isRule(text, from, end)) {
      this.endParagraph();
      this.followsBlank = false;
      return line.next;
    }
    if (code === CODE.less) {
      const commentEnd = this.commentEnd(line);
      if (commentEnd !== -1) return commentEnd;
    }
    return this.addLine(line, this.itemStart(line));
  }

  /** The offset after the mark of a list item, which begins a paragraph of its own; else where the line begins. */
  private itemStart({ from, end }: Line): number {
    const markEnd = listMarkEnd(this.text, from, end);
    if (markEnd === -1) return from;
    this.endParagraph();
    return markEnd;
  }

  private addLine(line: Line, from: number): number {
    if (this.paragraph.length === 0) this.paragraphFollowsBlank = this.followsBlank && from === line.from;
    this.paragraph.push(from, line.end);
    this.followsBlank = false;
    return line.next;
  }

  private endParagraph(): void {
    if (this.paragraph.length > 0) {
      this.inline.scan(this.paragraph);
      this.paragraph = [];
    }
    this.findings.endBlock();
  }

  private heading(line: Line): number {
    const { text } = this;
    const { start, from, end, next } = line;
    const marksEnd = runEnd(text, from, end, CODE.numberSign);
    const contentStart = skipBlanks(text, marksEnd, end);
    if (marksEnd - from > 6 || (contentStart === marksEnd && contentStart < end)) return this.addLine(line, from);
    this.endParagraph();
    let contentEnd = trimBlanks(text, contentStart, end);
    let closing = contentEnd;
    while (closing > contentStart && text.charCodeAt(closing - 1) === CODE.numberSign) closing -= 1;
    // Closing marks stand apart: the last word of `# Music in C#` is a word.
    if (closing === contentStart || isBlankCode(text.charCodeAt(closing - 1))) contentEnd = trimBlanks(text, contentStart, closing);
    this.findings.markup(start, contentStart);
    this.findings.markup(contentEnd, end);
    this.inline.scan([contentStart, contentEnd]);
    this.findings.style(contentStart, contentEnd, "heading");
    this.findings.endBlock();
    this.followsBlank = false;
    return next;
  }

  /** Whether this line underlines the one before, which then is a heading. */
  private setextHeading({ from, end }: Line): boolean {
    const { text, paragraph } = this;
    const [titleStart, titleLineEnd] = paragraph;
    if (titleStart === undefined || titleLineEnd === undefined) return false;
    if (paragraph.length !== 2 || !this.paragraphFollowsBlank) return false;
    const code = text.charCodeAt(from);
    const underlineEnd = runEnd(text, from, end, code);
    if (skipBlanks(text, underlineEnd, end) < end) return false;
    const titleEnd = trimBlanks(text, titleStart, titleLineEnd);
    if (titleEnd - titleStart > 100 || !isSetextTitle(text.slice(titleStart, titleEnd), code, underlineEnd - from)) return false;
    this.findings.markup(titleEnd, end);
    this.findings.style(titleStart, titleEnd, "heading");
    paragraph[1] = titleEnd;
    this.endParagraph();
    this.followsBlank = false;
    return true;
  }

  /** Takes out a comment that goes over several lines, and gives the offset after it; -1 where there is none. */
  private commentEnd({ from, end }: Line): number {
    if (!this.text.startsWith("<!--", from) || from >= this.noCommentFrom) return -1;
    const close = this.text.indexOf("-->", from + 2);
    if (close === -1) this.noCommentFrom = from;
    if (close === -1 || close < end) return -1;
    this.endParagraph();
    this.findings.markup(from, close + 3);
    return close + 3;
  }

  private beginFence({ start, end, next }: Line, fence: Fence): number {
    this.endParagraph();
    this.findings.markup(start, fence.signEnd < end ? fence.signEnd : next);
    this.fence = { ...fence, contentStart: next, lastEnd: Math.min(end, next) };
    return next;
  }

  private fenceLine(fence: OpenFence, { from, start, end, next }: Line): number {
    if (from - start > MAX_INDENT || !isFenceEnd(fence, this.text, from, end)) {
      fence.lastEnd = end;
      return next;
    }
    this.findings.markup(Math.max(fence.contentStart, fence.lastEnd), end);
    this.endFence(fence.lastEnd);
    return next;
  }

  private endFence(contentEnd: number): void {
    if (this.fence === null) return;
    this.findings.style(this.fence.contentStart, contentEnd, "preformatted");
    this.findings.endBlock();
    this.fence = null;
    this.followsBlank = false;
  }
}

function trimBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlankCode(text.charCodeAt(last - 1))) last -= 1;
  return last;
}
