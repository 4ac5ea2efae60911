import { HTML_SPANS } from "../words/html-blocks.table.js";
import {
  COMMENT_BEFORE_TEXT,
  DIVISION,
  FENCE,
  HEADING,
  HTML_BLOCK,
  indentOf,
  INTERRUPTING_ITEM,
  ITEM,
  LINK_DEFINITION,
  LONE_TAG,
  NOTE,
  RULE,
  UNDERLINE,
} from "./block-marks.js";
import type { Heading, MarkdownBlocks, TextBlock } from "./markdown-blocks.js";

/** A line of the document: its text without the line end, its offset, and that of the next line. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

/** Code or HTML that has begun. */
interface Verbatim {
  readonly start: number;
  /** Whether it ends, with a line or before it. */
  readonly ending: (line: string, quotes: number, columns: number) => "with" | "before" | null;
  /** Whether text can be appended though nothing has ended it. */
  readonly mayStayOpen: boolean;
}

/** Lists deeper than this are read as text: nobody writes them. */
const DEEPEST = 32;

/** Takes the lines of a document one after the other, and keeps what is running text. */
export class BlockReader {
  readonly #blocks: TextBlock[] = [];
  readonly #headings: Heading[] = [];
  /** The columns at which the contents of open lists and notes begin, the innermost last. */
  #containers: { readonly columns: number; readonly note: string | null }[] = [];
  #quotes = 0;
  #paragraph: { readonly start: number; readonly end: number } | null = null;
  #verbatim: Verbatim | null = null;
  #divisions = 0;
  #refs: { readonly depth: number; readonly offset: number; readonly isClosed: boolean } | null = null;

  /** Reads the next line. */
  read(line: Line): void {
    const quote = /^(?: {0,3}> ?)*/.exec(line.text)?.[0] ?? "";
    const quotes = quote.split(">").length - 1;
    const rest = line.text.slice(quote.length);
    const { columns, length } = indentOf(rest);
    if (this.#verbatim !== null && this.#readVerbatim(rest.slice(length), quotes, columns)) return;
    if (length === rest.length) {
      this.#close();
      return;
    }
    if (quotes !== this.#quotes && (this.#paragraph === null || quotes > this.#quotes)) {
      this.#close();
      this.#containers = [];
      this.#quotes = quotes;
    }
    this.#readContent({ ...line, text: rest.slice(length).trimEnd() }, line.start + quote.length + length, columns);
  }

  /** Ends the document. */
  end(length: number): MarkdownBlocks {
    this.#close();
    const open = this.#verbatim;
    const end = open === null || open.mayStayOpen ? length : open.start;
    return { blocks: this.#blocks, headings: this.#headings, refs: this.#refs?.offset ?? null, end };
  }

  #readVerbatim(text: string, quotes: number, columns: number): boolean {
    const verbatim = this.#verbatim;
    const ending = verbatim?.ending(text, quotes, columns) ?? null;
    if (ending !== null) this.#verbatim = null;
    return ending !== "before";
  }

  /** @param at the offset of the first character that is no white space */
  #readContent(line: Line, at: number, columns: number): void {
    const { text } = line;
    const isOpen = this.#paragraph !== null;
    if (isOpen && !this.#interrupts(text)) {
      if (UNDERLINE.test(text)) this.#underline(line);
      else this.#extend(at, text);
      return;
    }
    this.#close();
    while (columns < (this.#containers.at(-1)?.columns ?? 0)) this.#containers.pop();
    const indent = columns - (this.#containers.at(-1)?.columns ?? 0);
    // Indented code, which no paragraph can run into.
    if (indent >= 4 && !isOpen) return;
    if (this.#readNote(line, at) || this.#readItem(line, at, columns)) return;
    if (!this.#readLeaf(line, at, isOpen)) this.#extend(at, text);
  }

  /** Whether a line begins something of its own though a paragraph is open. */
  #interrupts(text: string): boolean {
    if (INTERRUPTING_ITEM.test(text) || (this.#containers.length > 0 && ITEM.test(text))) return true;
    if (/^[#:`~[]/.test(text)) return [HEADING, DIVISION, FENCE, NOTE].some((mark) => mark.test(text));
    return text.startsWith("<") && (HTML_BLOCK.test(text) || HTML_SPANS.some(([start]) => start.test(text)));
  }

  #readNote(line: Line, at: number): boolean {
    const [mark, label] = NOTE.exec(line.text) ?? [];
    if (mark === undefined || label === undefined) return false;
    this.#containers = [{ columns: 4, note: label }];
    this.#extend(at + mark.length, line.text.slice(mark.length));
    return true;
  }

  /** An item of a list: what follows its mark is read as a line of its own. */
  #readItem(line: Line, at: number, columns: number): boolean {
    const mark = ITEM.exec(line.text)?.[0];
    if (mark === undefined || this.#containers.length >= DEEPEST || RULE.test(line.text)) return false;
    const sign = mark.trimEnd();
    const width = mark.length - sign.length > 4 ? sign.length + 1 : mark.length;
    this.#containers.push({ columns: columns + width, note: this.#note() });
    const text = line.text.slice(width);
    const inner = indentOf(text);
    const content = { ...line, text: text.slice(inner.length) };
    if (content.text !== "" && inner.columns < 4) this.#readContent(content, at + width + inner.length, columns + width);
    return true;
  }

  /** What is no paragraph; false where it is one. */
  #readLeaf(line: Line, at: number, isOpen: boolean): boolean {
    const { text, start, next } = line;
    const fence = FENCE.exec(text);
    const division = DIVISION.exec(text)?.[1];
    const marks = HEADING.exec(text)?.[1];
    const isHtml = text.startsWith("<") && !COMMENT_BEFORE_TEXT.test(text);
    const htmlEnd = isHtml ? HTML_SPANS.find(([mark]) => mark.test(text))?.[1] : undefined;
    if (fence !== null) this.#openFence(start, fence[1] ?? fence[2] ?? "");
    else if (division !== undefined) this.#readDivision(division, line);
    else if (marks !== undefined) this.#heading(marks.length, at + marks.length, at + text.length, next);
    else if (htmlEnd !== undefined) {
      const ending = (content: string): "with" | null => (htmlEnd.test(content) ? "with" : null);
      if (ending(text) === null) this.#verbatim = { start, ending, mayStayOpen: false };
    } else if (HTML_BLOCK.test(text) || (!isOpen && LONE_TAG.test(text))) {
      this.#verbatim = { start, ending: (content) => (content.trim() === "" ? "before" : null), mayStayOpen: true };
    } else return RULE.test(text) || LINK_DEFINITION.test(text);
    return true;
  }

  #openFence(start: number, fence: string): void {
    const quotes = this.#quotes;
    const columns = this.#containers.at(-1)?.columns ?? 0;
    const closing = new RegExp(`^${fence.charAt(0)}{${fence.length},}$`);
    const ending: Verbatim["ending"] = (text, depth, indent) => {
      if (depth < quotes || (text.trim() !== "" && indent < columns)) return "before";
      return depth === quotes && closing.test(text.trimEnd()) ? "with" : null;
    };
    this.#verbatim = { start, ending, mayStayOpen: quotes > 0 || columns > 0 };
    this.#fill();
  }

  #readDivision(attributes: string, { start, next }: Line): void {
    if (/[^:\s]/.test(attributes)) {
      this.#divisions += 1;
      const isRefs = /\{[^}]*#refs(?=[\s}])/.test(attributes) && this.#refs === null;
      if (isRefs) this.#refs = { depth: this.#divisions, offset: next, isClosed: false };
    } else if (this.#divisions > 0) {
      const refs = this.#refs;
      if (refs !== null && !refs.isClosed && refs.depth === this.#divisions) this.#refs = { ...refs, offset: start, isClosed: true };
      this.#divisions -= 1;
    }
  }

  /** The line under a heading makes one of the paragraph before it. */
  #underline({ text, next }: Line): void {
    const paragraph = this.#paragraph;
    if (paragraph === null) return;
    this.#paragraph = null;
    this.#heading(text.startsWith("=") ? 1 : 2, paragraph.start, paragraph.end, next);
  }

  #heading(level: number, start: number, end: number, next: number): void {
    if (level > (this.#headings.at(-1)?.level ?? level)) this.#fill();
    this.#block(start, end);
    this.#headings.push({ level, start, end, next, isEmpty: true });
  }

  /** There is text under the last heading. */
  #fill(): void {
    const heading = this.#headings.at(-1);
    if (heading?.isEmpty === true && this.#note() === null) this.#headings.splice(-1, 1, { ...heading, isEmpty: false });
  }

  #extend(at: number, text: string): void {
    this.#paragraph = { start: this.#paragraph?.start ?? at, end: at + text.length };
  }

  #close(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = null;
    if (paragraph === null) return;
    this.#block(paragraph.start, paragraph.end);
    this.#fill();
  }

  #block(start: number, end: number): void {
    this.#blocks.push({ start, end, note: this.#note() });
  }

  #note(): string | null {
    return this.#containers.at(-1)?.note ?? null;
  }
}
