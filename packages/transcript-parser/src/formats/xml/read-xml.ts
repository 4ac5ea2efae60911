import type { Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import type { XmlElement } from "./xml-element.js";
import { XmlFindings } from "./xml-findings.js";
import { XmlScanner } from "./xml-scanner.js";

/**
 * Told in order what a document consists of. Spans are half-open, in UTF-16 code units of the text; together they cover
 * it without gaps, and the only empty ones are those of ends that no tag makes.
 */
export interface XmlHandler {
  /** A start tag, or an empty-element tag: then {@link close} follows at once. */
  open(element: XmlElement): void;
  /** An element ends: by the tag at a span, or, where the span is empty, without one. */
  close(element: XmlElement, span: Span): void;
  /** Characters that stand for themselves, those of a CDATA section among them. */
  text(span: Span): void;
  /** A reference to characters: one of the five entities of XML, a number, or a name that the format defines. */
  reference(span: Span, characters: string): void;
  comment?(span: Span): void;
  /** A processing instruction; the XML declaration looks like one. */
  instruction?(span: Span): void;
  /** Other signs: a document type declaration, the brackets of a CDATA section, end tags that end nothing, broken tags. */
  sign?(span: Span): void;
}

/** How a document is read. */
export interface XmlOptions {
  /** Name of the part of a container that the text is; messages name it, and have no span, which would be of no use. */
  readonly part?: string;
  /** Named characters that the format itself defines, such as those of XHTML: only single names and their characters. */
  readonly entities?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal | undefined;
  /** Told how much is read, from 0 to 1. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/**
 * Reads an XML document (XML 1.0, fifth edition; Namespaces in XML 1.0, third edition) that may be damaged. Never throws
 * but for the signal. Crossed, unclosed and broken tags are mended and reported as `file-damaged`; entities that a
 * document declares are neither used nor fetched (`entity-refused`), so that nothing grows. Takes linear time and no
 * recursion, however deep the elements nest.
 *
 * It scans by itself: a tokenizer of HTML ends a document type declaration at its first `>` and reads a broken tag to
 * the end of the text, over and over.
 */
export function readXml(text: string, handler: XmlHandler, options: XmlOptions = {}): readonly ParserDiagnostic[] {
  const findings = new XmlFindings();
  new XmlScanner(text, handler, findings, options).scan();
  return findings.diagnostics(text, options.part ?? null);
}
