import type { XmlElement } from "../xml/xml-element.js";
import { ownAttribute, prefixedAttribute } from "./word-names.js";
import type { WordSection } from "./word-story.js";

/** The properties of a section (section 17.6.17) while they are read. */
export class SectionDraft {
  /** Identifiers of the relationships of its headers and footers. */
  readonly margins: string[] = [];
  #type = "nextPage";
  #firstPage: number | null = null;
  #numerals = "decimal";

  property(name: string, element: XmlElement): void {
    if (name === "w:headerReference" || name === "w:footerReference") {
      const id = prefixedAttribute(element, "r:id");
      if (id !== null) this.margins.push(id);
    } else if (name === "w:type") this.#type = ownAttribute(element, "val") ?? this.#type;
    else if (name === "w:pgNumType") {
      const start = ownAttribute(element, "start");
      this.#firstPage = start !== null && /^\d{1,6}$/.test(start) ? Number(start) : null;
      this.#numerals = ownAttribute(element, "fmt") ?? this.#numerals;
    }
  }

  /** @param end how many paragraphs stand before the end of the section */
  finish(end: number): WordSection {
    return {
      end,
      startsPage: this.#type !== "continuous" && this.#type !== "nextColumn",
      firstPage: this.#firstPage,
      hasOtherNumerals: this.#numerals !== "decimal",
    };
  }
}
