import type { Span } from "@colloquy/corpus-schema";
import { Parser, type N3Error, type N3Term } from "n3";
import type { Findings } from "../../findings.js";
import type { StatementSink, Term } from "../skos-graph.js";

/**
 * Reads the statements of a text in RDF 1.1 Turtle. The first error ends it and is reported with its place.
 *
 * @returns whether the whole text was well-formed
 */
export function readTurtle(
  text: string,
  baseIri: string,
  add: StatementSink,
  findings: Findings,
): Promise<boolean> {
  const parser = new Parser({ format: "text/turtle", ...(baseIri === "" ? {} : { baseIRI: baseIri }) });
  return new Promise((resolve) => {
    parser.parse(text, (error, quad) => {
      if (error !== null) {
        findings.report("syntax", withoutLine(error.message), { span: spanOf(error, text) });
        resolve(false);
      } else if (quad === null) {
        resolve(true);
      } else {
        add(termOf(quad.subject), quad.predicate.value, termOf(quad.object));
      }
    });
  });
}

function termOf(term: N3Term): Term {
  if (term.termType === "Literal") return { kind: "literal", value: term.value, language: term.language ?? "" };
  return { kind: term.termType === "NamedNode" ? "iri" : "blank", value: term.value };
}

/** The line that the parser names: its columns count from where a token was looked for. */
function spanOf({ context, message }: N3Error, text: string): Span {
  const line = context?.line ?? context?.token?.line ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

function withoutLine(message: string): string {
  return message.replace(/ on line \d+\.?$/, ".");
}
