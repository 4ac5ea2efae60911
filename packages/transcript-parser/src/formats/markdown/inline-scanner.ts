import { CODE, isAsciiPunctuation, kindAfter, kindBefore, runEnd, skipBlanks } from "./characters.js";
import { CodeSpans } from "./code-spans.js";
import { decodeReference } from "./decode-reference.js";
import { EmphasisMarks, type EmphasisMark } from "./emphasis-marks.js";
import type { Findings } from "./findings.js";
import { autolinkEnd, readTag, type InlineTag } from "./inline-tags.js";
import { TAG_STYLES } from "./inline-tags.table.js";
import { linkTailEnd } from "./link-tail.js";

/** A label such as `**Ada Holm:**` is no longer than this. */
const MAX_LABEL = 100;

const REFERENCE = /&(?:#[0-9]{1,7}|#[Xx][0-9A-Fa-f]{1,6}|[A-Za-z][0-9A-Za-z]{1,31});/y;

/** A bracket that may begin a link or an image, and what had been found before it. */
interface OpenBracket {
  readonly at: number;
  readonly isImage: boolean;
  readonly below: EmphasisMark | null;
  readonly edits: number;
  readonly styles: number;
}

type SignReader = (at: number, end: number) => number;

/** The signs within lines, and who reads each. */
const SIGN_CODES = [
  CODE.asterisk,
  CODE.underscore,
  CODE.backslash,
  CODE.backtick,
  CODE.bracketOpen,
  CODE.bracketClose,
  CODE.exclamation,
  CODE.less,
  CODE.ampersand,
] as const;

/** One for each code unit that may be a sign, so that prose is passed over quickly. */
const IS_SIGN = new Uint8Array(0x80);
for (const code of SIGN_CODES) IS_SIGN[code] = 1;

/** Reads the signs within the lines of one paragraph or heading (CommonMark 0.31, section 6). */
export class InlineScanner {
  private readonly text: string;
  private readonly findings: Findings;
  private readonly marks: EmphasisMarks;
  private readonly codeSpans: CodeSpans;
  private readonly readers: ReadonlyMap<number, SignReader>;
  private brackets: OpenBracket[] = [];
  /** Brackets below this place are outside of a link, and links do not nest. */
  private inactive = 0;
  private readonly openTags = new Map<string, number>();
  /** The lines: start and end of each, in turn. */
  private lines: readonly number[] = [];
  private lineStart = 0;
  private isLastLine = false;
  /** From here on there is no end of a comment. */
  private noCommentFrom = Infinity;

  constructor(text: string, findings: Findings) {
    this.text = text;
    this.findings = findings;
    this.marks = new EmphasisMarks(findings);
    this.codeSpans = new CodeSpans(text);
    const emphasis: SignReader = (at, end) => this.emphasis(at, end);
    this.readers = new Map<number, SignReader>([
      [CODE.asterisk, emphasis],
      [CODE.underscore, emphasis],
      [CODE.backslash, (at, end) => this.escape(at, end)],
      [CODE.backtick, (at, end) => this.codeSpans.endOf(at, end, this.lines)],
      [CODE.bracketOpen, (at) => this.openBracket(at, false)],
      [CODE.bracketClose, (at, end) => this.closeBracket(at, end)],
      [CODE.exclamation, (at, end) => this.exclamation(at, end)],
      [CODE.less, (at, end) => this.angle(at, end)],
      [CODE.ampersand, (at, end) => this.reference(at, end)],
    ]);
  }

  /** Reads the lines, given as start and end of each in turn, without their ends and without signs of blocks. */
  scan(lines: readonly number[]): void {
    const { text } = this;
    this.lines = lines;
    let at = 0;
    for (let line = 0; line < lines.length; line += 2) {
      const end = lines[line + 1] ?? 0;
      this.lineStart = lines[line] ?? 0;
      this.isLastLine = line + 2 === lines.length;
      at = Math.max(at, this.lineStart);
      while (at < end) {
        const code = text.charCodeAt(at);
        if (code < 0x80 && IS_SIGN[code] === 1) at = this.readers.get(code)?.(at, end) ?? at + 1;
        else at += 1;
      }
    }
    this.marks.resolve(null);
    this.codeSpans.reset();
    if (this.brackets.length > 0) this.brackets = [];
    this.inactive = 0;
    if (this.openTags.size > 0) this.openTags.clear();
  }

  private emphasis(at: number, end: number): number {
    const { text, marks } = this;
    const code = text.charCodeAt(at);
    const stop = runEnd(text, at, end, code);
    if (code === CODE.asterisk && stop - at === 2 && this.closesLabel(at)) {
      marks.closeTop(at);
      return stop;
    }
    const before = at === this.lineStart ? "space" : kindBefore(text, at);
    const after = stop === end ? "space" : kindAfter(text, stop);
    marks.push(code, at, stop - at, before, after);
    return stop;
  }

  /**
   * Whether `**` ends a label at the start of its line. By the rules of flanking it does not in `**Ada:**Hi` and in
   * `**Ada: **Hi`, which are not what the rules were made for, and what transcripts are full of.
   */
  private closesLabel(at: number): boolean {
    const { top } = this.marks;
    if (top?.origin !== this.lineStart || top.code !== CODE.asterisk || top.count !== 2 || at - top.origin > MAX_LABEL) {
      return false;
    }
    const last = this.text.charCodeAt(at - 1);
    const colon = last === CODE.space ? this.text.charCodeAt(at - 2) : last;
    return colon === CODE.colon || colon === 0xff1a;
  }

  private escape(at: number, end: number): number {
    const isEscape = at + 1 < end ? isAsciiPunctuation(this.text.charCodeAt(at + 1)) : !this.isLastLine;
    if (isEscape) this.findings.markup(at, at + 1);
    return isEscape ? at + 2 : at + 1;
  }

  private exclamation(at: number, end: number): number {
    const isImage = at + 1 < end && this.text.charCodeAt(at + 1) === CODE.bracketOpen;
    return isImage ? this.openBracket(at, true) : at + 1;
  }

  private openBracket(at: number, isImage: boolean): number {
    const { editCount: edits, styleCount: styles } = this.findings;
    this.brackets.push({ at, isImage, below: this.marks.top, edits, styles });
    return isImage ? at + 2 : at + 1;
  }

  private closeBracket(at: number, end: number): number {
    const bracket = this.brackets.pop();
    if (bracket === undefined) return at + 1;
    const place = this.brackets.length;
    const isActive = bracket.isImage || place >= this.inactive;
    this.inactive = Math.min(this.inactive, place);
    const tail = isActive ? linkTailEnd(this.text, at + 1, end) : -1;
    if (tail === -1) return at + 1;
    if (bracket.isImage) {
      this.findings.forgetAfter(bracket.edits, bracket.styles);
      this.marks.drop(bracket.below);
      // Two words with an image between them stay two words.
      const joins = /\S/.test(this.text.charAt(bracket.at - 1)) && /\S/.test(this.text.charAt(tail));
      this.findings.markup(bracket.at, tail, joins ? " " : "");
      return tail;
    }
    this.marks.resolve(bracket.below);
    // A link within the page leads to a time of its recording or to a note.
    if (!/^\(#[^)]/.test(this.text.slice(at + 1, at + 4))) this.findings.style(bracket.at, at, "link");
    this.findings.markup(bracket.at, bracket.at + 1);
    this.findings.markup(at, tail);
    this.inactive = place;
    return tail;
  }

  /** Comments and known tags go; addresses stay, and are nothing but text. */
  private angle(at: number, end: number): number {
    const { text } = this;
    const limit = this.lines.at(-1) ?? end;
    if (text.startsWith("<!--", at)) {
      const close = at < this.noCommentFrom ? text.indexOf("-->", at + 2) : -1;
      if (close === -1) this.noCommentFrom = Math.min(this.noCommentFrom, at);
      if (close === -1 || close + 3 > limit) return at + 4;
      this.findings.markup(at, close + 3);
      return close + 3;
    }
    const address = autolinkEnd(text, at);
    if (address !== -1) return Math.min(address, end);
    const tag = readTag(text, at, limit);
    if (tag === null) return at + 1;
    this.findings.markup(at, tag.end, this.breakOf(tag, at, end));
    this.styleOf(tag, at);
    return tag.end;
  }

  /** The line break that a tag stands for: none where the line begins or ends there anyway. */
  private breakOf(tag: InlineTag, at: number, end: number): string {
    if (!tag.breaks || skipBlanks(this.text, tag.end, end) >= end) return "";
    const needsWords = tag.name !== "br" && !tag.isEnd;
    return needsWords && skipBlanks(this.text, this.lineStart, at) === at ? "" : "\n";
  }

  private styleOf({ name, isEnd, end }: InlineTag, at: number): void {
    const style = TAG_STYLES.get(name);
    if (style === undefined) return;
    const start = this.openTags.get(name);
    if (!isEnd) this.openTags.set(name, start ?? end);
    else if (start !== undefined) {
      this.findings.style(start, at, style);
      this.openTags.delete(name);
    }
  }

  private reference(at: number, end: number): number {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(this.text)?.[0];
    const decoded = reference === undefined ? null : decodeReference(reference);
    if (reference === undefined || decoded === null || at + reference.length > end) return at + 1;
    // A line feed that is written as a reference ends no line.
    this.findings.reference(at, at + reference.length, /^[\t\n\f\r]$/.test(decoded) ? " " : decoded);
    return at + reference.length;
  }
}
