import { Composer, Lexer, Parser, type Document } from "yaml";

/** The deepest nesting; nobody's front matter comes near it, and recursion stays within the stack. */
const MAX_DEPTH = 100;

/**
 * Reads the first document of YAML 1.2, every value as text (failsafe schema). Its errors are in the document, with offsets.
 *
 * @returns the document, as far as it could be read; or the offset at which it is nested more than 100 levels deep, which
 * is found before anything recurses into it.
 */
export function parseYaml(text: string): Document.Parsed | number {
  const parser = new Parser();
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, keepSourceTokens: false });
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > 2 * MAX_DEPTH) return parser.offset - 1;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  const [document] = [...documents, ...composer.end(true, text.length)];
  return document ?? 0;
}
