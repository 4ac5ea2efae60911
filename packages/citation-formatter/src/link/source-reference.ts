import type { Source } from "@colloquy/corpus-schema";
import type { SourceReference } from "../citation.js";

/** A source without its text. */
export function sourceReference({
  text: _text,
  locations: _locations,
  encoding: _encoding,
  ...reference
}: Source): SourceReference {
  return reference;
}
