import type { ParserDiagnostic } from "../../diagnostics.js";
import { readXml, type XmlOptions } from "../xml/read-xml.js";
import type { PartHandler } from "./part-handler.js";
import { nameOf } from "./word-names.js";

/** A part of a package as text. */
export interface PackagePart {
  /** Its name in the package, without a slash in front: `word/document.xml`. */
  readonly name: string;
  readonly xml: string;
}

/** Tells a handler what a part consists of; gives what is wrong with its XML. Linear. */
export function readPart({ name, xml }: PackagePart, handler: PartHandler, { signal, onShare }: Pick<XmlOptions, "signal" | "onShare">): readonly ParserDiagnostic[] {
  return readXml(
    xml,
    {
      open: (element) => handler.start(nameOf(element), element),
      close: (element) => handler.end(nameOf(element)),
      text: ({ start, end }) => handler.text(xml.slice(start, end)),
      reference: (_span, characters) => handler.text(characters),
    },
    { part: name, signal, onShare },
  );
}
