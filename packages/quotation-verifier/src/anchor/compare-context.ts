import type { Span } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { StoredSelector } from "./stored-selector.js";

/**
 * Whether what stands before and after a place is what the selector says: `agrees`, `differs`, or `unknown` where the
 * selector has neither prefix nor suffix.
 */
export type ContextAgreement = "agrees" | "differs" | "unknown";

/** How much of a source is read for context, in UTF-16 code units more than the selector has. */
const MARGIN = 64;

/** Compares what stands around a place of a source with what the selector says, word by word and mark by mark. */
export function compareContext(
  index: QuoteIndex,
  transcriptId: string,
  { start, end }: Span,
  selector: StoredSelector,
): ContextAgreement {
  const [prefix, suffix] = contextOf(selector);
  const [before, after] = [keys(prefix).reverse(), keys(suffix)];
  if (before.length + after.length === 0) return "unknown";
  const text = index.transcripts.find(({ id }) => id === transcriptId)?.source.text ?? "";
  const sourceBefore = keys(text.slice(Math.max(0, start - (selector.prefix ?? "").length - MARGIN), start)).reverse();
  const sourceAfter = keys(text.slice(end, end + (selector.suffix ?? "").length + MARGIN));
  const agrees =
    isBeside(before, sourceBefore, (whole, part) => whole.endsWith(part)) &&
    isBeside(after, sourceAfter, (whole, part) => whole.startsWith(part));
  return agrees ? "agrees" : "differs";
}

/** Whether the source goes on as the context does, which may cut through its outermost word. */
function isBeside(
  context: readonly string[],
  source: readonly string[],
  isCut: (whole: string, part: string) => boolean,
): boolean {
  return context.every((key, at) => {
    const whole = source[at];
    return key === whole || (at === context.length - 1 && whole !== undefined && isCut(whole, key));
  });
}

/**
 * Prefix and suffix without their outermost words, which may be cut through: where there is nothing else, with them.
 */
function contextOf({ prefix = "", suffix = "" }: StoredSelector): [string, string] {
  const before = prefix.trimEnd().split(/\s+/);
  const after = suffix.trimStart().split(/\s+/);
  return [
    before.length > 1 ? before.slice(1).join(" ") : prefix,
    after.length > 1 ? after.slice(0, -1).join(" ") : suffix,
  ];
}

/** Prefix, words and suffix as one passage. */
export function wholeOf(selector: StoredSelector): string {
  const [prefix, suffix] = contextOf(selector);
  return `${prefix} ${selector.exact} ${suffix}`;
}

function keys(text: string): string[] {
  return tokenise(text).map((token) => token.key);
}
