import type { Span, Transcript } from "@colloquy/corpus-schema";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { formatCount } from "../text/format-count.js";
import { sourceWindow } from "./source-window.js";

interface SourcePaneProps {
  readonly transcript: Transcript;
  /** The place that is pointed at, has the focus, or is selected. */
  readonly place: Span | null;
}

/** The source as it was given, beside the text that was read out of it: what is pointed at there is marked here. */
export function SourcePane({ transcript: { source }, place }: SourcePaneProps) {
  const lines = useMemo(() => sourceWindow(source.text, place), [source, place?.start, place?.end]);
  const pane = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>("mark");
    if (pane.current !== null) pane.current.scrollTop = mark == null ? 0 : mark.offsetTop - pane.current.clientHeight / 3;
  }, [lines]);
  return (
    <section class="source-pane" aria-labelledby="source-pane-heading">
      <h2 id="source-pane-heading">The source</h2>
      <p>{place === null ? "Point at the text to see where it stands." : `Characters ${formatCount(place.start)}–${formatCount(place.end)}`}</p>
      <pre ref={pane} tabIndex={0} role="group" aria-label="The source, line by line" dir="auto">
        {lines.map(({ number, before, marked, after }) => (
          <span class="source-line" data-line={number} key={number}>
            {before}
            {marked !== "" && <mark>{marked}</mark>}
            {after}
            {"\n"}
          </span>
        ))}
      </pre>
    </section>
  );
}
