import type { Span } from "@colloquy/corpus-schema";
import { passDoctype } from "./doctype.js";
import { NamespaceScopes, type XmlName } from "./namespace-scopes.js";
import { OpenElements } from "./open-elements.js";
import type { XmlHandler, XmlOptions } from "./read-xml.js";
import { decodeValue, readReference } from "./references.js";
import { beginsName, isXmlSpace, scanTag, skipEndTag, skipName, type AttributePlace, type TagPlace } from "./scan-tag.js";
import { TagElement, type AttributeDraft } from "./xml-element.js";
import type { XmlFindings } from "./xml-findings.js";

/** Characters between two looks at the signal. */
const STRIDE = 1 << 20;

const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Walks once over the text of a document. */
export class XmlScanner {
  readonly #text: string;
  readonly #handler: XmlHandler;
  readonly #findings: XmlFindings;
  readonly #options: XmlOptions;
  readonly #scopes = new NamespaceScopes();
  readonly #open: OpenElements;
  readonly #valueOf: (start: number, end: number) => string;
  /** The end of what the handler was told. */
  #told = 0;
  /** The next ampersand at or after a place that was looked at. */
  #ampersand = -1;
  #roots = 0;
  /** Whether a search for the end of a declaration, or of an instruction, has failed already: it would again. */
  #endlessDoctype = false;
  #endlessInstruction = false;

  constructor(text: string, handler: XmlHandler, findings: XmlFindings, options: XmlOptions) {
    this.#text = text;
    this.#handler = handler;
    this.#findings = findings;
    this.#options = options;
    this.#open = new OpenElements(this.#scopes, findings, (element, span) => handler.close(element, span));
    const defined = options.entities ?? null;
    this.#valueOf = (start, end) => decodeValue(text.slice(start, end), defined);
  }

  scan(): void {
    const { signal, onShare } = this.#options;
    const { length } = this.#text;
    signal?.throwIfAborted();
    let next = STRIDE;
    let at = 0;
    while (at < length) {
      const less = this.#text.indexOf("<", at);
      at = less === -1 ? length : this.#markup(less);
      if (at < next) continue;
      next = at + STRIDE;
      signal?.throwIfAborted();
      onShare?.(at / length);
    }
    this.#tellText(length);
    this.#open.finish(length);
    if (this.#roots === 0) this.#findings.add("rootless", 0, 0);
  }

  /** What begins with a `<`; gives the offset after it. */
  #markup(less: number): number {
    const code = this.#text.charCodeAt(less + 1);
    if (beginsName(code)) return this.#startTag(less);
    if (code === SLASH) return this.#endTag(less);
    if (code === EXCLAMATION) return this.#declaration(less);
    if (code === QUESTION) return this.#instruction(less);
    // A sign that is no markup is part of the text around it.
    this.#findings.add("bareSign", less, less + 1);
    return less + 1;
  }

  #startTag(less: number): number {
    this.#tellText(less);
    const tag = scanTag(this.#text, less);
    if (tag.fault !== null) this.#report(tag, less);
    if (tag.fault === "cutOff") return this.#tellSign(tag.end);
    const declares = tag.attributes?.some(({ nameStart }) => this.#text.startsWith("xmlns", nameStart)) === true && this.#declare(tag.attributes);
    const name = this.#scopes.element(this.#text.slice(less + 1, tag.nameEnd));
    if (name.isUndeclared) this.#findings.add("prefix", less, tag.end);
    const drafts = tag.attributes === null ? null : this.#draft(tag.attributes);
    const element = new TagElement(name, { span: { start: less, end: tag.end }, isEmpty: tag.isEmpty }, drafts, this.#valueOf);
    if (this.#open.depth === 0) {
      this.#roots += 1;
      if (this.#roots === 2) this.#findings.add("outside", less, tag.end);
    }
    this.#told = tag.end;
    this.#handler.open(element);
    if (tag.isEmpty) {
      if (declares) this.#scopes.leave();
      this.#handler.close(element, { start: tag.end, end: tag.end });
    } else {
      this.#open.open(element, declares);
    }
    return tag.end;
  }

  #report({ fault, end }: TagPlace, less: number): void {
    if (fault === null) return;
    this.#findings.add(fault === "broken" ? "brokenTag" : fault, less, end);
  }

  /** The namespaces that a tag declares; false for none. */
  #declare(attributes: readonly AttributePlace[]): boolean {
    const declarations = new Map<string, string>();
    for (const { nameStart, nameEnd, start, end } of attributes) {
      const name = this.#text.slice(nameStart, nameEnd);
      if (name === "xmlns") declarations.set("", this.#valueOf(start, end));
      else if (name.startsWith("xmlns:")) declarations.set(name.slice(6), this.#valueOf(start, end));
    }
    if (declarations.size === 0) return false;
    this.#scopes.enter(declarations);
    return true;
  }

  #draft(attributes: readonly AttributePlace[]): AttributeDraft[] {
    const drafts: AttributeDraft[] = [];
    const seen: Set<XmlName> | null = attributes.length > 8 ? new Set() : null;
    for (const { nameStart, nameEnd, start, end } of attributes) {
      const name = this.#scopes.attribute(this.#text.slice(nameStart, nameEnd));
      if (name.name === "xmlns" || name.prefix === "xmlns") continue;
      if (name.isUndeclared) this.#findings.add("prefix", nameStart, nameEnd);
      if (seen === null ? drafts.some((draft) => draft.name === name) : seen.has(name)) {
        this.#findings.add("attribute", nameStart, end);
        continue;
      }
      seen?.add(name);
      drafts.push({ name, start, end });
    }
    return drafts;
  }

  #endTag(less: number): number {
    this.#tellText(less);
    const nameEnd = skipName(this.#text, less + 2);
    const end = skipEndTag(this.#text, nameEnd);
    if (end === -1) {
      this.#findings.add("cutOff", less, this.#text.length);
      return this.#tellSign(this.#text.length);
    }
    const name = this.#text.slice(less + 2, nameEnd);
    const isWhole = this.#text.charAt(end - 1) === ">" && name !== "";
    if (!isWhole) this.#findings.add("brokenTag", less, end);
    if (name === "" || !this.#open.close(name, { start: less, end })) return this.#tellSign(end);
    this.#told = end;
    return end;
  }

  #declaration(less: number): number {
    const text = this.#text;
    this.#tellText(less);
    if (text.startsWith("<!--", less)) {
      const found = text.indexOf("-->", less + 4);
      if (found === -1) this.#findings.add("cutOff", less, text.length);
      return this.#tell(found === -1 ? text.length : found + 3, "comment");
    }
    if (text.startsWith("<![CDATA[", less)) return this.#characterData(less);
    if (text.startsWith("<!DOCTYPE", less)) return this.#doctype(less);
    return this.#brokenDeclaration(less);
  }

  #characterData(less: number): number {
    const start = less + "<![CDATA[".length;
    const found = this.#text.indexOf("]]>", start);
    const end = found === -1 ? this.#text.length : found;
    this.#tellSign(start);
    if (found === -1) this.#findings.add("cutOff", less, end);
    if (end > start) {
      if (this.#open.depth === 0) this.#checkOutside(start, end);
      this.#told = end;
      this.#handler.text({ start, end });
    }
    return found === -1 ? end : this.#tellSign(found + 3);
  }

  #doctype(less: number): number {
    const doctype = this.#endlessDoctype ? null : passDoctype(this.#text, less);
    if (doctype === null || this.#roots > 0) this.#findings.add("doctype", less, doctype?.end ?? less + "<!DOCTYPE".length);
    if (doctype === null) {
      this.#endlessDoctype = true;
      return this.#brokenDeclaration(less);
    }
    if (doctype.declaresEntities) this.#findings.add("declared", less, doctype.end);
    return this.#tellSign(doctype.end);
  }

  /** A declaration that may not stand here ends like a tag. */
  #brokenDeclaration(less: number): number {
    const end = skipEndTag(this.#text, less + 2);
    this.#findings.add(end === -1 ? "cutOff" : "brokenTag", less, end === -1 ? this.#text.length : end);
    return this.#tellSign(end === -1 ? this.#text.length : end);
  }

  #instruction(less: number): number {
    const text = this.#text;
    this.#tellText(less);
    const found = this.#endlessInstruction ? -1 : text.indexOf("?>", less + 2);
    if (found === -1) this.#endlessInstruction = true;
    // `<?xml version="1.0">` is written by hand.
    const isDeclaration = /^<\?xml\s/.test(text.slice(less, less + 6));
    if (found !== -1 && !isDeclaration) return this.#tell(found + 2, "instruction");
    const simple = skipEndTag(text, less + 2);
    if (found !== -1 && simple === found + 2) return this.#tell(simple, "instruction");
    this.#findings.add(simple === -1 ? "cutOff" : "brokenTag", less, simple === -1 ? text.length : simple);
    return this.#tell(simple === -1 ? text.length : simple, "instruction");
  }

  #tell(end: number, kind: "comment" | "instruction" | "sign"): number {
    const span: Span = { start: this.#told, end };
    this.#told = end;
    this.#handler[kind]?.(span);
    return end;
  }

  #tellSign(end: number): number {
    return this.#tell(end, "sign");
  }

  /** Tells all text up to an offset, with its references. */
  #tellText(end: number): void {
    if (end <= this.#told) return;
    if (this.#open.depth === 0) this.#checkOutside(this.#told, end);
    for (let at = this.#nextAmpersand(this.#told); at < end; at = this.#nextAmpersand(at)) {
      const reference = readReference(this.#text, at, end, this.#options.entities ?? null);
      if (reference.kind === "characters") {
        this.#tellPiece(at);
        this.#told = reference.end;
        this.#handler.reference({ start: at, end: reference.end }, reference.characters);
      } else {
        const kind = reference.kind === "named" ? "named" : reference.kind === "invalid" ? "number" : "bareSign";
        this.#findings.add(kind, at, reference.end);
      }
      at = reference.end;
    }
    this.#tellPiece(end);
  }

  #tellPiece(end: number): void {
    if (end <= this.#told) return;
    const span: Span = { start: this.#told, end };
    this.#told = end;
    this.#handler.text(span);
  }

  /** The first ampersand at or after an offset; the length of the text for none. */
  #nextAmpersand(from: number): number {
    if (this.#ampersand < from) {
      const found = this.#text.indexOf("&", from);
      this.#ampersand = found === -1 ? this.#text.length : found;
    }
    return this.#ampersand;
  }

  #checkOutside(start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      if (isXmlSpace(this.#text.charCodeAt(at)) || this.#text.charCodeAt(at) === 0xfeff) continue;
      this.#findings.add("outside", start, end);
      return;
    }
  }
}
