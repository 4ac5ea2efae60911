import type { Span } from "@colloquy/corpus-schema";
import { formatCount } from "../text/format-count.js";
import { lineRange } from "../text/line-range.js";

interface SourcePlaceProps {
  readonly source: string;
  /** Half-open, in UTF-16 code units. */
  readonly span: Span;
}

/** Where the turn, or the selected words, stand in the source, and the characters that stand there. */
export function SourcePlace({ source, span }: SourcePlaceProps) {
  return (
    <section class="source-place" aria-labelledby="source-heading">
      <h3 id="source-heading">In the source</h3>
      <p>{describe(source, span)}</p>
      <pre tabIndex={0} role="group" aria-label="The source, exactly" dir="auto">{source.slice(span.start, span.end)}</pre>
    </section>
  );
}

function describe(source: string, span: Span): string {
  const { first, last } = lineRange(source, span);
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
  return `Characters ${formatCount(span.start)}–${formatCount(span.end)} of ${formatCount(source.length)}, ${lines}`;
}
