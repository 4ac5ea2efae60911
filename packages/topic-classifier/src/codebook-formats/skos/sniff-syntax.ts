import type { SkosSyntax } from "./skos-options.js";

const TURTLE_ARRAY = /^\[\s*(?:\]|a\b|[\w-]*:)/;
const XML = /^<(?:\?xml|!--|!DOCTYPE|[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?[\s>][^<]*xmlns)/iu;
const TURTLE = /^(?:@|#|<|_:|\(|prefix\b|base\b|[\p{L}\p{N}_.-]*:)/iu;

/** The syntax in which a file seems to be written, by its first sign; null where it can be none of the three. */
export function sniffSyntax(text: string): SkosSyntax | null {
  const head = text.slice(0, 4_000).trimStart();
  if (/^[[{]/.test(head)) return TURTLE_ARRAY.test(head) ? "turtle" : "json-ld";
  if (XML.test(head)) return "rdf-xml";
  return TURTLE.test(head) ? "turtle" : null;
}
