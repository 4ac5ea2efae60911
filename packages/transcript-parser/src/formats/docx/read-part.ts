import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodeXml } from "../xml/decode-xml.js";
import { readXml, type XmlOptions } from "../xml/read-xml.js";
import type { PartHandler } from "./part-handler.js";
import { nameOf } from "./word-names.js";

/** A part of a package as text. */
export interface PackagePart {
  /** Its name in the package, without a slash in front: `word/document.xml`. */
  readonly name: string;
  readonly xml: string;
}

/** The text of a part from its bytes. What is wrong with its encoding is told by the diagnostics. */
export function decodePart(name: string, bytes: Uint8Array): { readonly part: PackagePart; readonly diagnostics: readonly ParserDiagnostic[] } {
  const { text, diagnostics } = decodeXml(bytes);
  return {
    part: { name, xml: text },
    // Offsets of a part are of no use to whoever reads the text of the document.
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, message: `In ${name}: ${diagnostic.message}`, span: null })),
  };
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
