import { textSpanToSource, hullOf, type Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { GraveWords } from "./find-changed.js";
import type { Finding } from "./finding.js";

/** The finding that tells a person of grave words, with their place in the source. */
export function describeFinding(index: QuoteIndex, words: GraveWords): Finding {
  const source = words.source.map(({ token }) => token);
  const quoted = words.quoted.map(({ token }) => token);
  const span = hullOf(source.flatMap((token) => ("turn" in token ? placeOf(index, token) : [])));
  const told = source.length > 0 ? source : quoted;
  return {
    kind: words.kind,
    change: words.change,
    message: messageOf(words, listWords(source), listWords(quoted)),
    words: told.map((token) => token.raw),
    ...(span === null ? {} : { span }),
  };
}

function placeOf(index: QuoteIndex, token: Token & { readonly turn?: unknown }): Span[] {
  const entry = typeof token.turn === "number" ? index.turns[token.turn] : undefined;
  return entry === undefined ? [] : [textSpanToSource(entry.turn, token)];
}

function listWords(tokens: readonly Token[]): string {
  return tokens.map((token) => `“${token.raw}”`).join(", ");
}

function messageOf({ kind, change }: GraveWords, source: string, quoted: string): string {
  switch (change) {
    case "removed":
      return `The quotation lacks the ${kind} ${source} of the source.`;
    case "added":
      return `The quotation has the ${kind} ${quoted}, which the source has not.`;
    case "changed":
      return `The quotation has the ${kind} ${quoted} where the source has ${source}.`;
    case "left-out":
      return `What the quotation leaves out holds the ${kind} ${source}.`;
    case "inserted":
      return `The brackets add the ${kind} ${quoted}.`;
    case "cut-off":
      if (kind === "question") return "The sentence is a question, of which the quotation lacks the mark.";
      return `The sentence has the ${kind} ${source} outside of what is quoted.`;
    case "joined":
      if (kind === "sentence") return "The quotation makes one sentence of parts of different sentences.";
      return "The quotation runs together, without a sign, what was said in different turns.";
  }
}
