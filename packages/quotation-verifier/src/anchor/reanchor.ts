import { containsSpan, toText, type Span } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { QuotePlace } from "../verdict.js";
import { verifyQuote } from "../verify-quote.js";

/** A Text Quote Selector of the W3C Web Annotation Data Model, as it was stored. */
export interface StoredSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Whether what stands before and after a place is what the selector says: `agrees`, `differs`, or `unknown` where the
 * selector has neither prefix nor suffix.
 */
export type ContextAgreement = "agrees" | "differs" | "unknown";

/** Where a stored selector points now. */
export type Reanchoring =
  | { readonly status: "found"; readonly place: QuotePlace; readonly context: ContextAgreement }
  | { readonly status: "ambiguous"; readonly places: readonly QuotePlace[] }
  | { readonly status: "orphan"; readonly nearest: QuotePlace | null };

/**
 * Finds the place of a stored selector again, in transcripts that may have been parsed anew or moved. Only the same
 * words count, give or take foldings: never the most similar ones. Of several places the one whose context agrees is
 * taken; where not exactly one does, the answer is `ambiguous` and not a guess. Never throws.
 */
export function reanchor(index: QuoteIndex, selector: StoredSelector): Reanchoring {
  const verdict = verifyQuote(index, selector.exact);
  const words = verdict.places.filter(({ wording }) => wording === "exact" || wording === "typographic");
  const places = words.length > 0 ? words : findInSources(index, selector.exact);
  const judged = places.map((place) => ({ place, context: compareContext(index, place, selector) }));
  const agreeing = judged.filter(({ context }) => context === "agrees");
  const [first, ...others] = agreeing.length > 0 ? agreeing : judged;
  if (first === undefined) return { status: "orphan", nearest: verdict.nearest ?? verdict.places[0] ?? null };
  if (others.length === 0) return { status: "found", ...first };
  return { status: "ambiguous", places: [first, ...others].map(({ place }) => place) };
}

/** The characters as they stand in a source, with markup and escapes that the reading text has not. */
function findInSources(index: QuoteIndex, exact: string): QuotePlace[] {
  if (exact === "") return [];
  return index.transcripts.flatMap((transcript) => {
    const places: QuotePlace[] = [];
    const { text } = transcript.source;
    for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + exact.length)) {
      places.push(...placesAt(index, transcript.id, { start: at, end: at + exact.length }));
    }
    return places;
  });
}

function placesAt(index: QuoteIndex, transcriptId: string, span: Span): QuotePlace[] {
  const entry = index.turns.find(
    ({ transcript, turn }) => transcript.id === transcriptId && containsSpan(turn.span, span),
  );
  if (entry === undefined) return [];
  const { turn } = entry;
  const words = turn.text.slice(toText(turn, span.start, "start"), toText(turn, span.end, "end"));
  return verifyQuote(index, words).places.filter(
    ({ turnId, wording, parts: [part] }) =>
      turnId === turn.id && wording === "exact" && part.span.start < span.end && part.span.end > span.start,
  );
}

/** How much of a source is read for context, in UTF-16 code units more than the selector has. */
const MARGIN = 32;

function compareContext(
  index: QuoteIndex,
  { transcriptId, parts }: QuotePlace,
  selector: StoredSelector,
): ContextAgreement {
  const { prefix = "", suffix = "" } = selector;
  if (prefix.trim() === "" && suffix.trim() === "") return "unknown";
  const text = index.transcripts.find(({ id }) => id === transcriptId)?.source.text ?? "";
  const { start } = parts[0].span;
  const end = (parts.at(-1) ?? parts[0]).span.end;
  const before = keys(text.slice(Math.max(0, start - prefix.length - MARGIN), start));
  const after = keys(text.slice(end, end + suffix.length + MARGIN));
  // The outermost token of a context may be cut through.
  const wantedBefore = keys(prefix).slice(1);
  const wantedAfter = keys(suffix).slice(0, -1);
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((key, at) => key === b[at]);
  const agrees =
    same(wantedBefore, wantedBefore.length === 0 ? [] : before.slice(-wantedBefore.length)) &&
    same(wantedAfter, after.slice(0, wantedAfter.length));
  return agrees ? "agrees" : "differs";
}

function keys(text: string): string[] {
  return tokenise(text).map((token) => token.key);
}
