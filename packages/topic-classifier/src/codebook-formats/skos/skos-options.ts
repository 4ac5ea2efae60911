import type { CodebookOptions } from "../codebook-options.js";

/** The syntaxes of RDF that are read and written: RDF 1.1 Turtle, JSON-LD 1.1, RDF 1.1 XML. */
export type SkosSyntax = "turtle" | "json-ld" | "rdf-xml";

/** How a concept scheme is read. */
export interface SkosReadOptions extends Omit<CodebookOptions, "language"> {
  /** The syntax of the file; found at its beginning where it is not given. */
  readonly syntax?: SkosSyntax;
  /**
   * Languages of labels and notes (BCP 47), the one that is wanted first. `en` takes `en-GB` too, and `en-GB` falls
   * back on `en`. Without it: the language of most preferred labels, English where several have the most.
   */
  readonly languages?: readonly string[];
  /** The IRI of the concept scheme to read, or the end of it. Without it: the scheme with the most concepts. */
  readonly scheme?: string;
  /**
   * What becomes the id of a code: the end of its IRI where that is unique, its whole IRI, or its notation. `short`
   * unless told otherwise. A file that `writeSkos` wrote keeps its ids in any case.
   */
  readonly ids?: "short" | "iri" | "notation";
  /** Whether concepts that their publisher has withdrawn are left out or kept; `omit` unless told otherwise. */
  readonly deprecated?: "omit" | "keep";
  /** The IRI against which relative ones are resolved. */
  readonly baseIri?: string;
}

/** How a concept scheme is written. */
export interface SkosWriteOptions {
  /** The IRI of the scheme, with a slash or a hash at its end: `urn:colloquy:codebook:…/` unless told otherwise. */
  readonly baseIri?: string;
}
