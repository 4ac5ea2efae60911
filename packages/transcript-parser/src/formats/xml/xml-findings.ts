import type { Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { FINDING_WORDS, type XmlFinding } from "./finding-words.table.js";

/** Something that is wrong in some places of a document. */
interface Found {
  count: number;
  readonly first: Span;
}

const MAX_SHOWN = 60;

/** What was found to be wrong in an XML document: one diagnostic for each kind, with the place of the first. */
export class XmlFindings {
  readonly #found = new Map<XmlFinding, Found>();

  add(kind: XmlFinding, start: number, end: number): void {
    const found = this.#found.get(kind);
    if (found === undefined) this.#found.set(kind, { count: 1, first: { start, end } });
    else found.count += 1;
  }

  /** @param part name of the part of a container that the text is; null where it is the file, so that spans are of use */
  diagnostics(text: string, part: string | null): ParserDiagnostic[] {
    return [...this.#found].map(([kind, { count, first }]) => {
      const { code, severity, say, hint } = FINDING_WORDS[kind];
      const shown = text.slice(first.start, Math.min(first.end, first.start + MAX_SHOWN)).trim();
      const place = `${placeOf(text, first.start)}${shown === "" ? "" : `: ${JSON.stringify(shown)}`}`;
      const where = count === 1 ? `It is ${place}.` : `The first of ${count} is ${place}.`;
      const message = `${part === null ? "" : `In ${part}: `}${say} ${where}`;
      return { code, severity, message, span: part === null ? first : null, hint };
    });
  }
}

/** Line and column of an offset, counted from 1 as editors do. */
export function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return `in line ${line}, column ${offset - start + 1}`;
}
