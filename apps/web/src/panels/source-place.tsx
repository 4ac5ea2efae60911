import { textSpanToSource, turnExtent, type Span, type Turn } from "@colloquy/corpus-schema";
import { formatCount } from "../text/format-count.js";
import { lineRange } from "../text/line-range.js";
import type { Quote } from "../text/quote-selection.js";

interface SourcePlaceProps {
  readonly source: string;
  readonly turn: Turn;
  readonly quote: Quote | null;
}

/** Where the turn, or the words of it, stand in the source, and the characters that stand there. */
export function SourcePlace({ source, turn, quote }: SourcePlaceProps) {
  const span = quote === null ? turnExtent(turn) : textSpanToSource(turn, quote.span);
  return (
    <section class="source-place" aria-labelledby="source-heading">
      <h3 id="source-heading">In the source</h3>
      <p>{describe(source, span)}</p>
      <pre tabIndex={0} role="group" aria-label="The source, exactly">{source.slice(span.start, span.end)}</pre>
    </section>
  );
}

function describe(source: string, span: Span): string {
  const { first, last } = lineRange(source, span);
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
  return `Characters ${formatCount(span.start)}–${formatCount(span.end)} of ${formatCount(source.length)}, ${lines}`;
}
