import type { CiteRequest } from "../citation-request.js";
import type { Inline } from "../output/inline.js";
import { parseMarkup } from "../output/markup.js";
import type { Cite, Disambiguation, Trace } from "../render/context.js";

/** A cite of a citation, and how it reads. */
export interface RenderedCite {
  readonly cite: Cite;
  readonly request: CiteRequest;
  readonly disambiguation: Disambiguation;
  readonly inlines: readonly Inline[];
  readonly trace: Trace;
  /** The names that the cite prints, or would print if the caller had not left them out; undefined without any. */
  readonly names: string | undefined;
}

/** The caller's text is a part of the document: the quotation marks that it has are those of the document. */
const AS_TYPED = { curlyStay: true };

/** The cite with the text that the caller wants before and after it. */
export function withAffixes({ inlines, request }: RenderedCite): readonly Inline[] {
  if ((request.prefix ?? "") === "" && (request.suffix ?? "") === "") return inlines;
  const prefix = spaceAfter(request.prefix ?? "");
  const suffix = spaceBefore(request.suffix ?? "");
  return [...parseMarkup(prefix, AS_TYPED), ...inlines, ...parseMarkup(suffix, AS_TYPED)];
}

/** A prefix that ends in a letter, digit or full stop is a word of its own. */
function spaceAfter(prefix: string): string {
  return /[\p{L}\p{N}.,;:]$/u.test(prefix) ? `${prefix} ` : prefix;
}

/** A suffix that starts with a letter or digit is a word of its own. */
function spaceBefore(suffix: string): string {
  return /^[\p{L}\p{N}]/u.test(suffix) ? ` ${suffix}` : suffix;
}

/** Whether the caller adds text, or a place that is printed, which keeps the cite from being collapsed further. */
export function standsAlone({ request, trace }: RenderedCite): boolean {
  return trace.printed.has("locator") || (request.prefix ?? "") !== "" || (request.suffix ?? "") !== "";
}
