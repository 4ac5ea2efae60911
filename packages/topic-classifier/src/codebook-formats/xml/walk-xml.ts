import type { Span } from "@colloquy/corpus-schema";
import type { SaxesParser, SaxesTagNS } from "saxes";
import type { Findings } from "../findings.js";
import type { CodebookFormatCode } from "../format-diagnostic.js";
import { MAX_DEPTH, MAX_UNFOLDING } from "../limits.js";
import { declaredEntities } from "./declared-entities.js";

/** What happens on the way through a document. */
export interface XmlHandler {
  /** A start tag with its place in the text. */
  open(tag: SaxesTagNS, span: Span): void;
  /** Text and character data, in as many pieces as come. */
  text(text: string): void;
  close(): void;
}

class Stopped extends Error {}

/**
 * Goes through an XML document (XML 1.0 with namespaces) from the first tag to the last. It ends at the first error,
 * which is reported with its place: a breach of syntax, nesting of more than 200 levels, or entities that unfold to
 * more than 16 times the text. Nothing outside of the document is ever read.
 *
 * @returns whether the whole document was well-formed
 */
export async function walkXml(text: string, handler: XmlHandler, findings: Findings): Promise<boolean> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: true });
  const stop = (code: CodebookFormatCode, message: string): never => {
    const end = Math.min(parser.position, text.length);
    findings.report(code, message, { span: { start: Math.max(0, end - 1), end } });
    throw new Stopped();
  };
  parser.on("error", ({ message }) => stop("syntax", withoutPosition(message)));
  parser.on("doctype", (doctype) => declareEntities(parser, doctype, MAX_UNFOLDING * text.length, stop));
  connect(parser, text, handler, stop);
  try {
    parser.write(text).close();
    return true;
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  }
}

type Stop = (code: CodebookFormatCode, message: string) => never;

function connect(parser: SaxesParser<{ xmlns: true }>, text: string, handler: XmlHandler, stop: Stop): void {
  let depth = 0;
  let start = 0;
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
    depth += 1;
    if (depth > MAX_DEPTH) stop("too-deep", `Elements are nested more than ${MAX_DEPTH} deep.`);
  });
  parser.on("opentag", (tag) => handler.open(tag, { start, end: parser.position }));
  parser.on("text", (piece) => handler.text(piece));
  parser.on("cdata", (piece) => handler.text(piece));
  parser.on("closetag", () => {
    depth -= 1;
    handler.close();
  });
}

function declareEntities(parser: SaxesParser<{ xmlns: true }>, doctype: string, limit: number, stop: Stop): void {
  let left = limit;
  for (const [name, value] of declaredEntities(doctype)) {
    const get = (): string => {
      left -= value.length;
      return left < 0 ? stop("too-large", "The entities of the document unfold to too much text.") : value;
    };
    Object.defineProperty(parser.ENTITIES, name, { get });
  }
}

/** The parser begins its messages with line and column, which the place says already. */
function withoutPosition(message: string): string {
  const text = message.replace(/^(?:[^:]*:)?\d+:\d+: /, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
