import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodeXml } from "../xml/decode-xml.js";

/** The text of a part of a package, and what is wrong with its encoding. */
export interface DecodedPart {
  readonly xml: string;
  readonly diagnostics: readonly ParserDiagnostic[];
}

/**
 * The text of a part of a package that is XML. Its diagnostics name the part and have no place: offsets in a part are of
 * no use to whoever reads the text of the document.
 */
export function decodePart(name: string, bytes: Uint8Array): DecodedPart {
  const { text, diagnostics } = decodeXml(bytes);
  return { xml: text, diagnostics: withoutPlaces(diagnostics).map((diagnostic) => ({ ...diagnostic, message: `In ${name}: ${diagnostic.message}` })) };
}

/** Diagnostics without their places, which are those of a file whose text is extracted. */
export function withoutPlaces(diagnostics: readonly ParserDiagnostic[]): readonly ParserDiagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, span: null }));
}
