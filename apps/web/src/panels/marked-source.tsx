import type { Span } from "@colloquy/corpus-schema";
import { sourceSegments } from "../text/source-segments.js";

interface MarkedSourceProps {
  readonly source: string;
  readonly span: Span;
  readonly marks: readonly Span[];
}

/** Exact characters of the source, with marks. */
export function MarkedSource({ source, span, marks }: MarkedSourceProps) {
  return (
    <>
      {sourceSegments(source, span, marks).map(({ text, marked }, index) =>
        marked ? <mark key={index}>{text}</mark> : text,
      )}
    </>
  );
}
