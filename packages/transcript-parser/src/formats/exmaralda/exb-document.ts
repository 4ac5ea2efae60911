import type { Span } from "@colloquy/corpus-schema";
import type { XmlHandler } from "../xml/read-xml.js";
import type { XmlElement } from "../xml/xml-element.js";
import { XmlTree, type XmlNode } from "../xml/xml-tree.js";

/** An event of a tier: what stands between two points of the timeline. */
export interface ExbEvent {
  readonly start: string;
  readonly end: string;
  /** As it stands: spaces at its ends are between it and its neighbours. */
  readonly text: string;
  /** Its tag in the file. */
  readonly place: Span;
}

export interface ExbTier {
  readonly id: string;
  readonly speaker: string;
  readonly category: string;
  /** `t` for what is said, `d` for what is seen and heard, `a` for annotations. */
  readonly type: string;
  readonly displayName: string;
  readonly events: ExbEvent[];
}

/** Collects what a basic transcription holds. */
export class ExbDocument implements XmlHandler {
  readonly tiers: ExbTier[] = [];
  /** Points of the timeline: their place in it, and when they are, in seconds, as the file gives it. */
  readonly points = new Map<string, { readonly index: number; readonly time: string | null }>();
  head: XmlNode | null = null;
  readonly #text: string;
  #tree: XmlTree | null = null;
  #tier: ExbTier | null = null;
  #event: XmlElement | null = null;
  #parts: string[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  open(element: XmlElement): void {
    if (this.#tree !== null) this.#tree.open(element);
    else if (element.localName === "head") this.#tree = new XmlTree(element);
    else if (element.localName === "tli") this.#addPoint(element);
    else if (element.localName === "tier") this.#addTier(element);
    else if (element.localName === "event") {
      this.#event = element;
      this.#parts = [];
    }
  }

  close({ localName }: XmlElement): void {
    if (this.#tree !== null) this.#closeTree();
    else if (localName === "event") this.#addEvent();
    else if (localName === "tier") this.#tier = null;
  }

  text({ start, end }: Span): void {
    this.#add(this.#text.slice(start, end));
  }

  reference(_span: Span, characters: string): void {
    this.#add(characters);
  }

  #add(characters: string): void {
    this.#tree?.text(characters);
    this.#parts?.push(characters);
  }

  #closeTree(): void {
    this.#tree?.close();
    if (this.#tree?.isClosed !== true) return;
    this.head ??= this.#tree.root;
    this.#tree = null;
  }

  #addPoint(element: XmlElement): void {
    const id = element.attribute("id");
    if (id !== null && !this.points.has(id)) this.points.set(id, { index: this.points.size, time: element.attribute("time") });
  }

  #addTier(element: XmlElement): void {
    const value = (name: string): string => (element.attribute(name) ?? "").replace(/\s+/g, " ").trim();
    this.#tier = { id: value("id"), speaker: value("speaker"), category: value("category"), type: value("type"), displayName: value("display-name"), events: [] };
    this.tiers.push(this.#tier);
  }

  #addEvent(): void {
    const [tier, element] = [this.#tier, this.#event];
    const text = (this.#parts ?? []).join("").replace(/\s+/g, " ");
    this.#event = null;
    this.#parts = null;
    if (tier === null || element === null) return;
    tier.events.push({ start: element.attribute("start") ?? "", end: element.attribute("end") ?? "", text, place: element.span });
  }
}
