import type { Span } from "@colloquy/corpus-schema";
import type { NamespaceScopes } from "./namespace-scopes.js";
import type { XmlElement } from "./xml-element.js";
import type { XmlFindings } from "./xml-findings.js";

interface OpenElement {
  readonly element: XmlElement;
  /** Whether it declares namespaces. */
  readonly isScope: boolean;
}

/** The elements that are open at a place. Each is closed once, however they cross. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  readonly #scopes: NamespaceScopes;
  readonly #findings: XmlFindings;
  readonly #onClose: (element: XmlElement, span: Span) => void;

  constructor(scopes: NamespaceScopes, findings: XmlFindings, onClose: (element: XmlElement, span: Span) => void) {
    this.#scopes = scopes;
    this.#findings = findings;
    this.#onClose = onClose;
  }

  get depth(): number {
    return this.#stack.length;
  }

  open(element: XmlElement, isScope: boolean): void {
    this.#stack.push({ element, isScope });
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /**
   * An end tag. Elements that were opened within the one that it ends are ended before it; false where no such element
   * is open, so that the tag ends nothing.
   */
  close(name: string, span: Span): boolean {
    if ((this.#counts.get(name) ?? 0) === 0) {
      this.#findings.add("stray", span.start, span.end);
      return false;
    }
    for (;;) {
      const top = this.#stack.at(-1);
      if (top === undefined || top.element.name === name) break;
      this.#findings.add("crossed", top.element.span.start, top.element.span.end);
      this.#closeTop({ start: span.start, end: span.start });
    }
    this.#closeTop(span);
    return true;
  }

  /** The document ends: so do all elements. */
  finish(offset: number): void {
    for (let top = this.#stack.at(-1); top !== undefined; top = this.#stack.at(-1)) {
      this.#findings.add("unclosed", top.element.span.start, top.element.span.end);
      this.#closeTop({ start: offset, end: offset });
    }
  }

  #closeTop(span: Span): void {
    const top = this.#stack.pop();
    if (top === undefined) return;
    const { name } = top.element;
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    if (top.isScope) this.#scopes.leave();
    this.#onClose(top.element, span);
  }
}
