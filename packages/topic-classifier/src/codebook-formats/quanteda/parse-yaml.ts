import { Composer, Lexer, Parser, type Document } from "yaml";
import type { Findings } from "../findings.js";
import { MAX_DEPTH } from "../limits.js";

/**
 * Reads the first document of a YAML file (YAML 1.2, failsafe schema: every value is a text, `no` and `1e3` too). The
 * first error ends it, with its place; nesting of more than 200 levels is refused before anything recurses into it.
 */
export function parseYaml(text: string, findings: Findings): Document.Parsed | null {
  const parser = new Parser();
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, keepSourceTokens: false });
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > 2 * MAX_DEPTH) {
      const span = { start: Math.max(0, parser.offset - 1), end: parser.offset };
      findings.report("too-deep", `Keys and lists are nested more than ${MAX_DEPTH} deep.`, { span });
      return null;
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(false, text.length));
  const [document, second] = documents;
  if (document === undefined) {
    findings.report("no-codes", "The file is empty.");
    return null;
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    const span = { start, end: Math.min(end, text.length) };
    findings.report("syntax", `${error.message.replace(/[.:]$/, "")}.`, { span });
    return null;
  }
  if (second !== undefined) {
    const [start, end] = second.range;
    findings.report("unread", "Only the first document of the file was read.", { span: { start, end } });
  }
  return document;
}
