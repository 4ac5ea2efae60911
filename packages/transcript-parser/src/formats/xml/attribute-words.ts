import { readReference } from "./references.js";
import { scanTag } from "./scan-tag.js";
import type { TextView } from "./text-view.js";
import type { XmlElement } from "./xml-element.js";

/** Reads the value of an attribute of a tag as words that stand there, for formats that write what is heard in attributes. */
export function readAttribute(view: TextView, text: string, { span }: XmlElement, name: string): void {
  const place = scanTag(text, span.start).attributes?.find(({ nameStart, nameEnd }) => text.slice(nameStart, nameEnd) === name);
  if (place === undefined) return;
  const value = text.slice(place.start, place.end);
  let from = 0;
  let at = value.indexOf("&");
  while (at !== -1) {
    const reference = readReference(value, at, value.length, null);
    if (reference.kind === "characters") {
      view.words({ start: place.start + from, end: place.start + at });
      view.reference({ start: place.start + at, end: place.start + reference.end }, reference.characters);
      from = reference.end;
    }
    at = value.indexOf("&", reference.end);
  }
  view.words({ start: place.start + from, end: place.end });
}
