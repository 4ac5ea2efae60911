import type { XmlElement } from "../xml/xml-element.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { ParagraphDraft } from "./paragraph-draft.js";
import type { PartHandler } from "./part-handler.js";
import { NO_TRAITS, resolveLook, withProperty, type RunLook } from "./run-traits.js";
import { SectionDraft } from "./section-draft.js";
import { SEPARATORS, SKIPPED, UNREAD_KINDS } from "./skipped-elements.table.js";
import { symbolOf } from "./symbol-font.table.js";
import { StoryDraft } from "./story-draft.js";
import { newFrame, type Frame } from "./story-frame.js";
import { isOn, ownAttribute } from "./word-names.js";
import type { NoteReference, WordParagraph, WordStory } from "./word-story.js";
import type { WordStyles } from "./word-styles.js";

type StartHandler = (element: XmlElement) => void;

/** A heading has outline level 0 to 8 (section 17.3.1.20). */
const BODY_LEVEL = 9;

/**
 * Reads the content of a part: the text of a document, its notes or comments, a header (sections 17.2, 17.3, 17.10,
 * 17.11, 17.13). Paragraphs come in reading order; those of a text box follow the one that it hangs on. Of alternatives
 * the first is read (part 3, section 10.2.1).
 */
export class StoryReader implements PartHandler {
  readonly #story = new StoryDraft();
  readonly #styles: WordStyles;
  readonly #path: string[] = [];
  readonly #frames: Frame[] = [newFrame()];
  readonly #starts: Readonly<Record<string, StartHandler>>;
  readonly #ends: Readonly<Record<string, () => void>>;
  /** Depth within an element of which nothing is read. */
  #skipped = 0;
  /** For each open set of alternatives whether one has been read. */
  readonly #chosen: boolean[] = [];
  #text: string[] | null = null;
  #keepsSpace = false;
  #unreadDepth = 0;
  #section: SectionDraft | null = null;

  constructor(styles: WordStyles) {
    this.#styles = styles;
    this.#starts = { ...this.#blockStarts(), ...this.#runStarts() };
    this.#ends = this.#endHandlers();
  }

  start(name: string, element: XmlElement): void {
    if (this.#skipped > 0 || SKIPPED.has(name) || this.#isOtherChoice(name)) {
      if ((name === "w:del" || name === "w:moveFrom") && this.#skipped === 0) this.#markIsGone();
      this.#skipped += 1;
      return;
    }
    const holder = this.#path.at(-1);
    this.#path.push(name);
    const kind = UNREAD_KINDS[name];
    if (kind !== undefined) this.#story.unread(kind);
    if (holder === "w:rPr") this.#runProperty(name, element);
    else if (this.#section !== null) this.#section.property(name, element);
    else this.#starts[name]?.(element);
  }

  end(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#path.pop();
    if (this.#path.at(-1) !== "w:rPr" && (this.#section === null || name === "w:sectPr")) this.#ends[name]?.();
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#text !== null) this.#text.push(text);
    else if (/\S/.test(text)) this.#rescue(text);
  }

  /** Ends the part. */
  finish(): WordStory {
    this.#endParagraph();
    return this.#story.finish();
  }

  /** The notes or comments of the part, by their identifiers. */
  get items(): ReadonlyMap<string, readonly WordParagraph[]> {
    return this.#story.items;
  }

  get #frame(): Frame {
    const top = this.#frames.at(-1);
    if (top === undefined) throw new Error("There is always a frame.");
    return top;
  }

  get #draft(): ParagraphDraft {
    return (this.#frame.draft ??= new ParagraphDraft(this.#frame.tables.cell));
  }

  #blockStarts(): Record<string, StartHandler> {
    const property = (set: (draft: ParagraphDraft, element: XmlElement) => void): StartHandler => (element) => {
      if (this.#path.at(-2) === "w:pPr") set(this.#draft, element);
    };
    return {
      "w:p": () => this.#beginParagraph(),
      "w:pStyle": property((draft, element) => (draft.styleId = ownAttribute(element, "val"))),
      "w:outlineLvl": property((draft, element) => (draft.outlineLevel = Number(ownAttribute(element, "val") ?? BODY_LEVEL))),
      "w:framePr": property((draft, element) => (draft.joinsNext ||= ["drop", "margin"].includes(ownAttribute(element, "dropCap") ?? ""))),
      "w:numId": (element) => (this.#draft.numId = ownAttribute(element, "val")),
      "w:ilvl": (element) => (this.#draft.listLevel = ownAttribute(element, "val")),
      "w:pageBreakBefore": property((draft, element) => isOn(element) && draft.breakPage(false)),
      "w:tbl": () => this.#frame.tables.beginTable(),
      "w:tr": () => this.#frame.tables.beginRow(),
      "w:tc": () => this.#frame.tables.beginCell(),
      "w:gridSpan": (element) => this.#frame.tables.widen(Number(ownAttribute(element, "val"))),
      "w:sectPr": () => (this.#section = new SectionDraft()),
      "w:txbxContent": () => this.#frames.push(newFrame()),
      "w:footnote": (element) => this.#beginItem(element),
      "w:endnote": (element) => this.#beginItem(element),
      "w:comment": (element) => this.#beginItem(element),
      "mc:AlternateContent": () => this.#chosen.push(false),
    };
  }

  #runStarts(): Record<string, StartHandler> {
    const sign = (text: string): StartHandler => () => this.#add(text);
    const beginText: StartHandler = (element) => {
      this.#text = [];
      this.#keepsSpace = element.attribute("space", XML_NAMESPACE) === "preserve";
    };
    const refer = (kind: NoteReference["kind"]): StartHandler => (element) => this.#refer(kind, element);
    return {
      "w:r": () => this.#beginRun(),
      "m:r": () => this.#beginRun(),
      "w:t": beginText,
      "m:t": beginText,
      "m:den": sign("/"),
      "w:tab": sign("\t"),
      "w:ptab": sign("\t"),
      "w:cr": sign("\n"),
      "w:br": (element) => this.#break(element),
      "w:noBreakHyphen": sign("\u2011"),
      "w:softHyphen": () => this.#draft.addUnread("\u00ad"),
      "w:sym": (element) => this.#add(this.#symbol(element)),
      "w:rt": () => (this.#unreadDepth += 1),
      "w:lastRenderedPageBreak": () => this.#draft.breakPage(true),
      "w:fldChar": (element) => this.#field(ownAttribute(element, "fldCharType")),
      "w:footnoteReference": refer("footnote"),
      "w:endnoteReference": refer("endnote"),
    };
  }

  #endHandlers(): Record<string, () => void> {
    return {
      "w:p": () => this.#endParagraph(),
      "w:pPr": () => this.#setLabel(),
      "w:t": () => this.#endText(),
      "m:t": () => this.#endText(),
      "w:r": () => this.#story.endMark(),
      "w:rt": () => (this.#unreadDepth -= 1),
      "w:tc": () => this.#endParagraph(),
      "w:tbl": () => this.#frame.tables.endTable(),
      "w:sectPr": () => this.#endSection(),
      "w:txbxContent": () => this.#endBox(),
      "w:footnote": () => this.#endItem(),
      "w:endnote": () => this.#endItem(),
      "w:comment": () => this.#endItem(),
      "mc:AlternateContent": () => this.#chosen.pop(),
    };
  }

  #isOtherChoice(name: string): boolean {
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    const last = this.#chosen.length - 1;
    if (last < 0) return false;
    const isOther = this.#chosen[last] === true;
    this.#chosen[last] = true;
    return isOther;
  }

  /** A deletion among the properties of a paragraph's mark: the next paragraph goes on in this one. */
  #markIsGone(): void {
    if (this.#path.at(-1) === "w:rPr" && this.#path.at(-2) === "w:pPr") this.#draft.joinsNext = true;
  }

  #runProperty(name: string, element: XmlElement): void {
    const holder = this.#path.at(-3);
    const frame = this.#frame;
    if (holder === "w:r" || holder === "m:r") {
      if (name === "w:rStyle") frame.styleId = ownAttribute(element, "val");
      else frame.traits = withProperty(frame.traits, name, element);
    } else if (holder === "w:pPr" && name === "w:specVanish" && isOn(element)) this.#draft.joinsNext = true;
  }

  #beginRun(): void {
    const frame = this.#frame;
    frame.traits = NO_TRAITS;
    frame.styleId = null;
  }

  #add(text: string): void {
    if (this.#story.takeMark(text)) return;
    if (this.#unreadDepth > 0) this.#draft.addUnread(text);
    else this.#draft.add(text, this.#look());
  }

  #look(): RunLook {
    const { draft, traits, styleId, fields } = this.#frame;
    const look = resolveLook({
      defaults: this.#styles.defaults,
      paragraph: this.#styles.paragraph(draft?.styleId ?? null).traits,
      character: this.#styles.character(styleId),
      direct: traits,
    });
    // Text among the instructions of a field is not shown.
    return fields.includes(true) ? { ...look, hidden: true } : look;
  }

  /** White space with line ends around a text is that of the file's own layout; each other white space is a space. */
  #endText(): void {
    const written = this.#text?.join("") ?? "";
    this.#text = null;
    if (!/[\t\n\r]/.test(written)) this.#add(written);
    else this.#add((this.#keepsSpace ? written : written.replace(/^\s*[\n\r]\s*/, "").trimEnd()).replace(/[\t\n\r]+/g, " "));
  }

  /** Words that stand outside of texts in a damaged part. */
  #rescue(text: string): void {
    const holder = this.#path.at(-1);
    if (holder === "w:r" || holder === "w:p") this.#add(text.trim());
  }

  #break(element: XmlElement): void {
    if (ownAttribute(element, "type") === "page") this.#draft.breakPage(false);
    this.#add("\n");
  }

  #symbol(element: XmlElement): string {
    const code = Number.parseInt(ownAttribute(element, "char") ?? "", 16);
    return code > 0x1f && code <= 0xffff ? symbolOf(code, ownAttribute(element, "font") ?? "") : "";
  }

  #field(type: string | null): void {
    const { fields } = this.#frame;
    if (type === "begin") fields.push(true);
    else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
    else if (type === "end") fields.pop();
  }

  #refer(kind: NoteReference["kind"], element: XmlElement): void {
    const isGiven = ownAttribute(element, "customMarkFollows");
    this.#story.refer(kind, ownAttribute(element, "id") ?? "", isGiven !== null && !["0", "false", "off"].includes(isGiven));
  }

  #beginParagraph(): void {
    this.#endParagraph();
    this.#frame.draft = new ParagraphDraft(this.#frame.tables.cell);
  }

  #endParagraph(): void {
    const frame = this.#frame;
    const { draft } = frame;
    if (draft === null) return;
    const style = this.#styles.paragraph(draft.styleId);
    const level = draft.outlineLevel;
    const paragraph = draft.finish(level === null ? style : { ...style, isHeading: level < BODY_LEVEL });
    frame.draft = null;
    // An instruction that goes on beyond its paragraph has lost its end: it must not swallow the document.
    frame.fields = frame.fields.map(() => false);
    if (this.#frames.length === 1) this.#story.add(paragraph);
    // A box that hangs in a cell belongs to it.
    else this.#story.addBoxed({ ...paragraph, cell: paragraph.cell ?? this.#frames[0]?.draft?.cell ?? null });
  }

  /** The label of a list stands before the words of its items. */
  #setLabel(): void {
    const { styleId, numId, listLevel } = this.#draft;
    const { list } = this.#styles.paragraph(styleId);
    this.#draft.label = this.#styles.numbering.labelOf({ numId: numId ?? list.numId, level: listLevel ?? list.level });
  }

  #endBox(): void {
    this.#endParagraph();
    if (this.#frames.length > 1) this.#frames.pop();
  }

  #beginItem(element: XmlElement): void {
    this.#endParagraph();
    this.#story.beginItem(SEPARATORS.has(ownAttribute(element, "type") ?? "") ? null : (ownAttribute(element, "id") ?? ""));
  }

  #endItem(): void {
    this.#endParagraph();
    this.#story.endItem();
  }

  #endSection(): void {
    if (this.#section !== null) this.#story.endSection(this.#section, this.#frame.draft !== null);
    this.#section = null;
  }
}
