import type { TokenizerCallbacks } from "htmlparser2";
import { EFFECT } from "./effects.js";
import {
  ASIDE_ROLES,
  ATTRIBUTES,
  ELEMENTS,
  FOREIGN_ELEMENTS,
  HEAD_ELEMENTS,
  LISTS,
  PAGE_WRAPPERS,
  PLAIN_INLINE,
  type Boundary,
  type ElementTraits,
} from "./elements.table.js";
import { furnitureOf } from "./furniture-words.table.js";
import { HeadRows } from "./head-rows.js";
import { NoteLinks, REST_OF_NOTE } from "./note-links.js";
import { isHiddenByStyle, leadsFromNote } from "./note-marks.js";
import { OpenElements, type Influence } from "./open-elements.js";
import type { PageFacts } from "./page-facts.js";
import type { AsideDoubt, StyleRecorder } from "./style-recorder.js";
import { isHtmlSpace, type ViewBuilder } from "./view-builder.js";

/** Attribute values are read up to this length: those that matter are short. */
const MAX_VALUE = 1_000;

const STRONG_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NORMAL_STYLE = /font-weight\s*:\s*(?:normal|[1-4]00)/i;
const EMPHASIS_STYLE = /font-style\s*:\s*(?:italic|oblique)/i;

/** Where the words of a page go, and what is learned on the way. */
export interface PageParts {
  readonly view: ViewBuilder;
  readonly styles: StyleRecorder;
  readonly facts: PageFacts;
}

/**
 * Walks over the tokens of a page. It takes them from htmlparser2's tokenizer and not from its `Parser`, whose stack
 * takes quadratic time on deep nesting and on stray end tags, and which reports its places only sideways.
 */
export class PageWalker implements TokenizerCallbacks {
  private readonly text: string;
  private readonly isXml: boolean;
  private readonly parts: PageParts;
  private readonly elements: OpenElements;
  private readonly notes: NoteLinks;
  private readonly rows: HeadRows;
  private hiddenDepth = 0;
  private isPastHead = false;
  private preformattedDepth = 0;
  /** Where the content of a `<pre>` that has just begun starts: a line feed there is not part of it. */
  private freshPreformatted = -1;
  private contentStart = 0;
  private name = "";
  private attributes = new Map<string, string>();
  private attribute: string | null = null;
  private value = "";

  constructor(text: string, isXml: boolean, parts: PageParts) {
    this.text = text;
    this.isXml = isXml;
    this.parts = parts;
    this.notes = new NoteLinks(text);
    this.rows = new HeadRows(text, parts.styles);
    this.elements = new OpenElements((influence) => this.onEnd(influence));
  }

  isInForeignContext(): boolean {
    return FOREIGN_ELEMENTS.some((name) => this.elements.count(name) > 0);
  }

  ontext(start: number, end: number): void {
    // At the end of the file the tokenizer reports what is left of a tag: without its `<`, or from offset -1.
    if (start < 0 || this.text.charCodeAt(start - 1) === 0x3c) return;
    if (this.hiddenDepth > 0 && !this.leaveHead(start, end)) return;
    if (this.preformattedDepth === 0) {
      this.parts.view.words(start, end);
      return;
    }
    const from = start === this.freshPreformatted ? afterLineFeed(this.text, start) : start;
    if (from < end) this.parts.view.preformatted(from, end);
  }

  ontextentity(codePoint: number, end: number): void {
    // Only the end is told; a reference holds no other `&` than its first character.
    const start = this.text.lastIndexOf("&", end - 1);
    if (this.hiddenDepth > 0 && !this.leaveHead(start, end)) return;
    // `&copyAnn` is more often a slip than a reference, and where it ends could not be seen: it stays as it is.
    if (this.text.charAt(end - 1) !== ";" && /[0-9A-Za-z]/.test(this.text.charAt(end))) {
      if (this.preformattedDepth > 0) this.parts.view.preformatted(start, end);
      else this.parts.view.words(start, end);
      return;
    }
    this.parts.view.reference(start, end, String.fromCodePoint(codePoint), this.preformattedDepth > 0);
  }

  /** Read as text wherever it stands: HTML drops it outside of SVG and MathML, but its words were meant to be read. */
  oncdata(start: number, end: number, endLength: number): void {
    this.ontext(start, end - endLength);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.text.slice(start, end).toLowerCase();
    if (this.attributes.size > 0) this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    const name = this.text.slice(start, end).toLowerCase();
    this.attribute = ATTRIBUTES.has(name) ? name : null;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === null) return;
    this.value += this.text.slice(start, Math.min(end, start + MAX_VALUE - this.value.length));
  }

  onattribentity(codePoint: number): void {
    if (this.attribute !== null && this.value.length < MAX_VALUE) this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    // The first of two attributes of one name counts (section 13.2.5.33).
    if (this.attribute !== null && !this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
    this.attribute = null;
  }

  onopentagend(end: number): void {
    this.contentStart = end + 1;
    this.begin(this.name, false);
  }

  onselfclosingtag(end: number): void {
    this.contentStart = end + 1;
    this.begin(this.name, this.isXml || this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    const name = this.text.slice(start, end).toLowerCase();
    const traits = ELEMENTS.get(name) ?? PLAIN_INLINE;
    const wasHidden = this.hiddenDepth > 0;
    this.rows.end(name);
    if (traits.nesting === "container") this.elements.closeContainer(name);
    else if (traits.nesting === "inline") this.elements.closeInline(name);
    else if (traits.nesting !== "void") {
      this.elements.closeInline(name);
      this.elements.closeBlock(traits.nesting);
    }
    // Of void elements only `</br>` is read as a tag (section 13.2.6.4.7).
    const isIgnored = traits.nesting === "void" && name !== "br";
    if (!wasHidden && !isIgnored) this.parts.view.boundary(this.boundaryOf(traits), false);
  }

  // The signs that these tokens consist of are covered as what lies between two texts.
  readonly oncomment = ignore;
  readonly ondeclaration = ignore;
  readonly onprocessinginstruction = ignore;

  onend(): void {
    this.elements.finish();
    this.rows.end("table");
    this.parts.view.finish();
  }

  private begin(name: string, isClosed: boolean): void {
    const traits = ELEMENTS.get(name) ?? PLAIN_INLINE;
    if (!HEAD_ELEMENTS.has(name)) this.endHead();
    if (name === "html" || name === "meta" || name === "link") this.parts.facts.read(name, this.attributes);
    if (this.hiddenDepth === 0) this.parts.view.boundary(this.boundaryOf(traits), true);
    if (traits.nesting === "void" || isClosed) return;
    if (name === "sup") this.notes.raise(this.contentStart);
    this.rows.begin(name, this.contentStart);
    // Only the first head is one, and only at the beginning (sections 13.2.6.4.4 and 13.2.6.4.7).
    if (name === "head" && (this.isPastHead || !this.parts.view.nothingRead)) return;
    if (name === "head" || name === "body") this.isPastHead = true;
    if (isBreakout(traits) && this.elements.count("svg") > 0 && this.elements.count("foreignobject") === 0) {
      this.elements.closeContainer("svg");
    }
    if (traits.effects === EFFECT.heading) {
      // A heading cannot stand in another: the end tag of the one before was forgotten.
      for (const level of ["h1", "h2", "h3", "h4", "h5", "h6"]) this.elements.closeContainer(level);
      if (name === "h1") this.parts.styles.countTitle();
    }
    if (traits.nesting === "item" || traits.nesting === "paragraph") this.elements.openBlock(traits.nesting);
    this.open(name, traits);
    if (name === "a" && leadsFromNote(this.attributes.get("href"))) this.openRestOfNote();
  }

  private open(name: string, traits: ElementTraits): void {
    const effects = (traits.effects | this.effectsOfAttributes(name, traits)) & ~this.unstyled(name);
    const doubt = this.doubtOf(name, traits);
    const doubtful = doubt === null ? null : this.parts.styles.enterDoubtful(doubt);
    const influence = effects === 0 && doubtful === null ? null : { effects, doubtful };
    if (traits.nesting === "container") this.elements.openContainer(name, influence);
    else if (!this.elements.openInline(name, influence)) return;
    if (influence !== null) this.onBegin(influence);
    if (doubtful !== null && this.hiddenDepth === 0) this.parts.view.boundary("block", true);
  }

  /** What follows in the block is a note: it ends with the block, as an element does that nobody has closed. */
  private openRestOfNote(): void {
    const influence = { effects: EFFECT.aside, doubtful: null };
    if (this.elements.openInline(REST_OF_NOTE, influence)) this.onBegin(influence);
  }

  private onBegin({ effects }: Influence): void {
    this.parts.styles.enter(effects);
    if ((effects & EFFECT.hidden) !== 0) this.hiddenDepth += 1;
    if ((effects & EFFECT.preformatted) === 0) return;
    this.preformattedDepth += 1;
    this.freshPreformatted = this.contentStart;
  }

  private onEnd({ effects, doubtful }: Influence): void {
    this.parts.styles.leave(effects);
    if ((effects & EFFECT.hidden) !== 0) this.hiddenDepth -= 1;
    if ((effects & EFFECT.preformatted) !== 0) this.preformattedDepth -= 1;
    if (doubtful === null) return;
    this.parts.styles.leaveDoubtful(doubtful);
    if (this.hiddenDepth === 0) this.parts.view.boundary("block", false);
  }

  private effectsOfAttributes(name: string, { nesting }: ElementTraits): number {
    if (this.attributes.size === 0) return 0;
    const style = this.attributes.get("style") ?? "";
    const isInline = nesting === "inline";
    const isMark = name === "a" && this.notes.leadsToNote(this.attributes.get("href"), this.contentStart);
    return (
      (STRONG_STYLE.test(style) ? EFFECT.strong : 0) |
      (EMPHASIS_STYLE.test(style) ? EFFECT.emphasis : 0) |
      (!PAGE_WRAPPERS.has(name) && this.isBeside(style, isInline) ? EFFECT.aside : 0) |
      (isMark || isHiddenByStyle(style, isInline) ? EFFECT.hidden : 0)
    );
  }

  /** Whether attributes say that an element stands beside the text: landmarks, notes, headers as LibreOffice saves them. */
  private isBeside(style: string, isInline: boolean): boolean {
    if (ASIDE_ROLES.has(this.attributes.get("role") ?? "")) return true;
    const title = this.attributes.get("title");
    return !isInline && (this.notes.isNote(this.attributes.get("id"), style) || title === "header" || title === "footer");
  }

  /**
   * Effects of the tag that its attributes take back: word processors wrap whole texts in `<b>` of normal weight, and
   * a link within the page leads to a time of its recording or to a note.
   */
  private unstyled(name: string): number {
    if (name === "a") return this.leadsAway() ? 0 : EFFECT.link;
    const isBold = name === "b" || name === "strong";
    return isBold && NORMAL_STYLE.test(this.attributes.get("style") ?? "") ? EFFECT.strong : 0;
  }

  private leadsAway(): boolean {
    const href = this.attributes.get("href");
    return href === undefined ? !this.attributes.has("name") && !this.attributes.has("id") : !/^#./.test(href);
  }

  private doubtOf(name: string, { nesting }: ElementTraits): AsideDoubt | null {
    const isHeader = name === "header" && this.elements.count("article") === 0 && this.elements.count("main") === 0;
    if (isHeader || this.attributes.get("role") === "banner") return "title";
    const isHidden = this.attributes.has("hidden") || this.attributes.get("aria-hidden") === "true";
    if (PAGE_WRAPPERS.has(name)) return null;
    if (name === "form" || isHidden) return "bulk";
    if (nesting !== "container" && nesting !== "paragraph") return null;
    const names = `${this.attributes.get("class") ?? ""} ${this.attributes.get("id") ?? ""}`;
    return names === " " ? null : furnitureOf(names);
  }

  /** A list inside of another does not break its block. */
  private boundaryOf({ boundary }: ElementTraits): Boundary {
    if (boundary !== "list") return boundary;
    return LISTS.some((name) => this.elements.count(name) > 0) ? "line" : "block";
  }

  private endHead(): boolean {
    return this.hiddenDepth === 1 && this.elements.closeContainer("head");
  }

  /** Words in the head end it, whether it was closed or not; white space does not (section 13.2.6.4.4). */
  private leaveHead(start: number, end: number): boolean {
    let at = start;
    while (at < end && isHtmlSpace(this.text.charCodeAt(at))) at += 1;
    return at < end && this.endHead();
  }
}

function ignore(): void {
  // Nothing is read of it.
}

function isBreakout({ nesting, boundary }: ElementTraits): boolean {
  return nesting !== "void" && nesting !== "inline" && boundary !== "none";
}

function afterLineFeed(text: string, at: number): number {
  if (text.startsWith("\r\n", at)) return at + 2;
  return text.charCodeAt(at) === 0x0a ? at + 1 : at;
}
