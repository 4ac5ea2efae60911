import { readXml } from "../xml/read-xml.js";
import type { XmlElement } from "../xml/xml-element.js";

/** An element of a part that lists things, with the text in it. */
export interface ListedElement {
  readonly element: XmlElement;
  /** Of the element itself and all in it, white space folded. */
  readonly text: string;
}

/** Nobody nests the elements of such parts deeper. */
const MAX_DEPTH = 100;

/** The elements of a part in the order of their start tags, without what nests absurdly deep. Linear. */
export function readElements(xml: string): ListedElement[] {
  const found: { element: XmlElement; text: string }[] = [];
  const open: { element: XmlElement; text: string }[] = [];
  let depth = 0;
  const add = (characters: string): void => {
    for (const listed of open) listed.text += characters;
  };
  readXml(xml, {
    open: (element) => {
      depth += 1;
      if (depth > MAX_DEPTH) return;
      const listed = { element, text: "" };
      found.push(listed);
      open.push(listed);
    },
    close: () => {
      if (depth <= MAX_DEPTH) open.pop();
      depth -= 1;
    },
    text: ({ start, end }) => add(xml.slice(start, end)),
    reference: (_span, characters) => add(characters),
  });
  return found.map(({ element, text }) => ({ element, text: text.replace(/\s+/g, " ").trim() }));
}
