import type { Span } from "@colloquy/corpus-schema";
import type { XmlHandler } from "../xml/read-xml.js";
import type { XmlElement } from "../xml/xml-element.js";

/** A point in time: `TIME_SLOT`. */
export interface TimeSlot {
  /** In milliseconds; null where the file leaves it open. */
  readonly ms: number | null;
  /** The time of the last slot before it that has one: by this, annotations are put in order. */
  readonly order: number;
}

/** An annotation of a tier: `ALIGNABLE_ANNOTATION`, or `REF_ANNOTATION` with `ref`. */
export interface EafAnnotation {
  readonly id: string;
  readonly tier: EafTier;
  readonly start: string | null;
  readonly end: string | null;
  readonly ref: string | null;
  /** Its tag in the file. */
  readonly place: Span;
  /** White space folded. */
  readonly text: string;
}

export interface EafTier {
  readonly id: string;
  readonly participant: string;
  readonly parent: string | null;
  readonly language: string | null;
  readonly place: Span;
  readonly annotations: EafAnnotation[];
}

/** Collects what an EAF file holds. */
export class EafDocument implements XmlHandler {
  readonly slots = new Map<string, TimeSlot>();
  readonly tiers: EafTier[] = [];
  readonly annotations = new Map<string, EafAnnotation>();
  license = "";
  readonly #text: string;
  #order = 0;
  #tier: EafTier | null = null;
  #annotation: XmlElement | null = null;
  /** The pieces of a value or of the licence. */
  #parts: string[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  open(element: XmlElement): void {
    switch (element.localName) {
      case "TIME_SLOT":
        this.#addSlot(element);
        break;
      case "TIER":
        this.#tier = tierOf(element);
        this.tiers.push(this.#tier);
        break;
      case "ALIGNABLE_ANNOTATION":
      case "REF_ANNOTATION":
        this.#annotation = element;
        break;
      case "ANNOTATION_VALUE":
      case "LICENSE":
        this.#parts = [];
        break;
      default:
    }
  }

  close({ localName }: XmlElement): void {
    if (localName === "ANNOTATION_VALUE") this.#addAnnotation();
    else if (localName === "LICENSE") {
      this.license = this.#takeText();
    }
  }

  text({ start, end }: Span): void {
    this.#parts?.push(this.#text.slice(start, end));
  }

  reference(_span: Span, characters: string): void {
    this.#parts?.push(characters);
  }

  #takeText(): string {
    const text = (this.#parts ?? []).join("").replace(/\s+/g, " ").trim();
    this.#parts = null;
    return text;
  }

  #addSlot(element: XmlElement): void {
    const id = element.attribute("TIME_SLOT_ID");
    const value = element.attribute("TIME_VALUE");
    if (id === null || this.slots.has(id)) return;
    const ms = value === null ? null : /^\s*-?\d{1,12}\s*$/.test(value) ? Number(value) : NaN;
    if (ms !== null && !Number.isNaN(ms)) this.#order = ms;
    this.slots.set(id, { ms, order: this.#order });
  }

  #addAnnotation(): void {
    const text = this.#takeText();
    const [tier, element] = [this.#tier, this.#annotation];
    if (tier === null || element === null) return;
    this.#annotation = null;
    const annotation: EafAnnotation = {
      id: element.attribute("ANNOTATION_ID") ?? "",
      tier,
      start: element.attribute("TIME_SLOT_REF1"),
      end: element.attribute("TIME_SLOT_REF2"),
      ref: element.attribute("ANNOTATION_REF"),
      place: element.span,
      text,
    };
    tier.annotations.push(annotation);
    if (annotation.id !== "" && !this.annotations.has(annotation.id)) this.annotations.set(annotation.id, annotation);
  }
}

function tierOf(element: XmlElement): EafTier {
  return {
    id: element.attribute("TIER_ID") ?? "",
    participant: (element.attribute("PARTICIPANT") ?? "").replace(/\s+/g, " ").trim(),
    parent: element.attribute("PARENT_REF"),
    language: element.attribute("LANG_REF"),
    place: element.span,
    annotations: [],
  };
}
