import type { XmlElement } from "../xml/xml-element.js";

/** Reads a part of a package: told of its elements and texts in order; every element that starts also ends. */
export interface PartHandler {
  /** @param name with the usual prefix, as `nameOf` gives it */
  start(name: string, element: XmlElement): void;
  end(name: string): void;
  /** Text between tags, references decoded; it may come in several pieces. */
  text(text: string): void;
}
