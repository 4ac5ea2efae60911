import type { Span } from "@colloquy/corpus-schema";
import type { XmlHandler } from "../xml/read-xml.js";
import type { XmlElement } from "../xml/xml-element.js";
import { ASIDE_ELEMENTS, MARGIN_ELEMENTS, UNREAD_ELEMENTS } from "./odt-elements.table.js";
import { OdtFlow } from "./odt-flow.js";
import { odtAttribute, odtName } from "./odt-names.js";
import { ParagraphDraft } from "./odt-paragraph.js";
import { OdtStyles } from "./odt-styles.js";

/** More spaces than these at one place are none that anybody typed. */
const MOST_SPACES = 500;

/** A paragraph that is open, with what stands in it and is read after it. */
interface OpenParagraph {
  readonly draft: ParagraphDraft;
  readonly inside: OdtFlow;
}

/** What the metadata of a document say, as it stands there. */
export interface OdtFacts {
  title: string;
  language: string;
}

type Leave = () => void;

/**
 * Reads the parts of a document, in the order styles, content, or one flat file. Paragraphs within paragraphs (notes,
 * comments, text boxes) follow after the one in which they are anchored. Linear, without recursion.
 */
export class OdtWalker {
  /** The text. */
  readonly body = new OdtFlow();
  /** What is said at the edges of pages. */
  readonly margins = new OdtFlow();
  readonly facts: OdtFacts = { title: "", language: "" };
  readonly #styles = new OdtStyles();
  readonly #leaves: (Leave | null)[] = [];
  readonly #open: OpenParagraph[] = [];
  /** How many elements are open within one of which nothing is read. */
  #skipped = 0;
  #asides = 0;
  #boxes = 0;
  #unread = 0;
  #margins = 0;
  #annotations = 0;
  /** The changed region that is open, and those that were deleted. */
  #region = "";
  readonly #deletions = new Set<string>();
  /** The deletions that are open in the text: some programs leave there what was deleted. */
  readonly #deleted = new Set<string>();
  #fact: keyof OdtFacts | null = null;

  /** The handler of one part with this text. */
  part(xml: string): XmlHandler {
    this.#styles.beginPart();
    const text = (characters: string): void => this.#text(characters);
    return {
      open: (element) => this.#enter(element),
      close: () => this.#leave(),
      text: ({ start, end }: Span) => text(xml.slice(start, end)),
      reference: (_span, characters) => text(characters),
    };
  }

  #enter(element: XmlElement): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const name = odtName(element);
    if (this.#isUnread(name, element)) {
      this.#skipped = 1;
      return;
    }
    this.#leaves.push(this.#begin(name, element));
  }

  #isUnread(name: string, element: XmlElement): boolean {
    if (UNREAD_ELEMENTS.has(name)) return true;
    if (name === "text:deletion" || name === "text:insertion" || name === "text:format-change") {
      if (name === "text:deletion") this.#deletions.add(this.#region);
      return true;
    }
    // Of a comment its words are read, not who wrote it and when.
    if (this.#annotations > 0) return !name.startsWith("text:");
    return MARGIN_ELEMENTS.has(name) && odtAttribute(element, "style:display") === "false";
  }

  #leave(): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else this.#leaves.pop()?.();
  }

  #text(characters: string): void {
    if (this.#skipped > 0 || this.#deleted.size > 0) return;
    if (this.#fact !== null) this.facts[this.#fact] += characters;
    else this.#open.at(-1)?.draft.add(characters, this.#unread > 0);
  }

  /** What begins with an element; gives what is to be done at its end. */
  #begin(name: string, element: XmlElement): Leave | null {
    if (name === "text:p" || name === "text:h") return this.#beginParagraph(name === "text:h", element);
    if (ASIDE_ELEMENTS.has(name)) return this.#beginAside(name);
    if (MARGIN_ELEMENTS.has(name)) return this.#beginMargin();
    if (name.startsWith("draw:")) return this.#beginBox();
    if (name.startsWith("table:")) return this.#beginTablePart(name);
    if (name.startsWith("text:")) return this.#beginTextPart(name, element);
    if (name.startsWith("style:")) return this.#beginStylePart(name, element);
    if (name === "office:automatic-styles") {
      this.#styles.beginAutomatic(true);
      return () => this.#styles.beginAutomatic(false);
    }
    if (name === "dc:title") return this.#beginFact("title");
    return name === "dc:language" ? this.#beginFact("language") : null;
  }

  #beginFact(fact: keyof OdtFacts): Leave | null {
    if (this.#open.length > 0 || this.facts[fact] !== "") return null;
    this.#fact = fact;
    return () => {
      this.#fact = null;
    };
  }

  get #flow(): OdtFlow {
    return this.#open.at(-1)?.inside ?? (this.#margins > 0 ? this.margins : this.body);
  }

  #beginParagraph(isHeading: boolean, element: XmlElement): Leave {
    const flow = this.#flow;
    const style = odtAttribute(element, "text:style-name");
    const kind = isHeading ? "heading" : this.#styles.kindOf(style);
    const place = { isAside: this.#asides > 0 || this.#margins > 0, isBoxed: this.#boxes > 0 };
    const draft = new ParagraphDraft(this.#styles.paragraphTraits(style), kind, place);
    const inside = new OdtFlow();
    this.#open.push({ draft, inside });
    return () => {
      this.#open.pop();
      flow.add(draft.finish());
      flow.addAll(inside.paragraphs);
    };
  }

  #beginAside(name: string): Leave {
    const annotation = name === "office:annotation" ? 1 : 0;
    this.#asides += 1;
    this.#annotations += annotation;
    return () => {
      this.#asides -= 1;
      this.#annotations -= annotation;
    };
  }

  #beginMargin(): Leave {
    this.#margins += 1;
    return () => {
      this.#margins -= 1;
    };
  }

  /** A box or any other shape, which may have words in it. */
  #beginBox(): Leave {
    this.#boxes += 1;
    return () => {
      this.#boxes -= 1;
    };
  }

  #beginTablePart(name: string): Leave | null {
    const flow = this.#flow;
    if (name === "table:table") {
      flow.beginTable();
      return () => flow.endTable();
    }
    if (name === "table:table-row") {
      flow.beginRow();
      return () => flow.endRow();
    }
    if (name === "table:table-cell") flow.beginCell();
    return null;
  }

  #beginTextPart(name: string, element: XmlElement): Leave | null {
    const flow = this.#flow;
    if (name.startsWith("text:change")) this.#beginChange(name, element);
    if (name === "text:list") return () => flow.endList();
    if (name === "text:list-item" || name === "text:list-header") return () => flow.endItem();
    if (name === "text:section" && odtAttribute(element, "text:display") === "none") return this.#hide();
    if (name === "text:ruby-text") return this.#hide();
    if (/^text:(?:hidden-text|hidden-paragraph)$/.test(name) && odtAttribute(element, "text:is-hidden") === "true") return this.#hide();
    const draft = this.#open.at(-1)?.draft;
    return draft === undefined ? null : this.#beginInline(name, element, draft);
  }

  /** A change that is tracked (part 3, section 5.5). */
  #beginChange(name: string, element: XmlElement): void {
    if (name === "text:changed-region") this.#region = odtAttribute(element, "text:id") ?? odtAttribute(element, "xml:id") ?? "";
    const id = odtAttribute(element, "text:change-id") ?? "";
    if (name === "text:change-start" && this.#deletions.has(id)) this.#deleted.add(id);
    if (name === "text:change-end") this.#deleted.delete(id);
  }

  #hide(): Leave {
    this.#unread += 1;
    return () => {
      this.#unread -= 1;
    };
  }

  #beginInline(name: string, element: XmlElement, draft: ParagraphDraft): Leave | null {
    if (this.#deleted.size > 0 && /^text:(?:s|tab|line-break)$/.test(name)) return null;
    const isUnread = this.#unread > 0;
    if (name === "text:s") {
      const count = Number(odtAttribute(element, "text:c") ?? 1);
      draft.addSign(" ".repeat(Math.min(MOST_SPACES, Number.isInteger(count) && count > 0 ? count : 1)), isUnread);
    } else if (name === "text:tab") draft.addSign("\t", isUnread);
    else if (name === "text:line-break") draft.addSign("\n", isUnread);
    else if (name === "text:a") {
      draft.links += 1;
      return () => {
        draft.links -= 1;
      };
    } else if (name === "text:span") {
      draft.looks.push({ ...draft.looks.at(-1), ...this.#styles.spanTraits(odtAttribute(element, "text:style-name")) });
      return () => {
        draft.looks.pop();
      };
    }
    return null;
  }

  #beginStylePart(name: string, element: XmlElement): Leave | null {
    if (name === "style:style") this.#styles.beginStyle(element);
    else if (name === "style:default-style") this.#styles.beginDefault(element);
    else if (name === "style:text-properties") this.#styles.textProperties(element);
    return name === "style:style" || name === "style:default-style" ? () => this.#styles.endStyle() : null;
  }
}
