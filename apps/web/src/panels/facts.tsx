import type { Metadata } from "@colloquy/corpus-schema";
import { useState } from "preact/hooks";
import type { Action } from "../state/action.js";
import type { Marking } from "../state/state.js";
import { formatCount } from "../text/format-count.js";
import { transcriptFacts, type FactPart } from "../text/transcript-facts.js";

interface FactsProps {
  readonly metadata: Metadata;
  readonly source: string;
  readonly marking: Marking | null;
  readonly dispatch: (action: Action) => void;
}

/** What is known of the transcript. Pointing at a fact shows where the source says it; pressing it marks the place. */
export function Facts({ metadata, source, marking, dispatch }: FactsProps) {
  const [pointed, setPointed] = useState<FactPart | null>(null);
  const facts = transcriptFacts(metadata);
  if (facts.length === 0) return null;
  const pressed = facts.flatMap(({ parts }) => parts).find(({ pointer }) => pointer === marking?.key);
  return (
    <section class="facts" aria-label="About this transcript">
      <dl onMouseLeave={() => setPointed(null)}>
        {facts.map(({ term, parts }) => (
          <div key={parts[0]?.pointer}>
            <dt>{term}</dt>
            <dd>
              {parts.map((part, index) => (
                <span key={part.pointer}>
                  {index > 0 && ", "}
                  <FactValue part={part} marking={marking} point={setPointed} dispatch={dispatch} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="evidence">{evidenceOf(pointed ?? pressed ?? null, source)}</p>
    </section>
  );
}

interface FactValueProps extends Pick<FactsProps, "marking" | "dispatch"> {
  readonly part: FactPart;
  readonly point: (part: FactPart | null) => void;
}

function FactValue({ part, marking, point, dispatch }: FactValueProps) {
  const text = part.work ? <cite>{part.text}</cite> : part.text;
  const { pointer, spans } = part;
  const pointing = { onMouseEnter: () => point(part), onFocus: () => point(part), onBlur: () => point(null) };
  if (spans === null) return <span class="fact inferred" onMouseEnter={pointing.onMouseEnter}>{text}</span>;
  return (
    <button
      class="fact"
      type="button"
      aria-pressed={marking?.key === pointer}
      onClick={() => dispatch({ type: "marking-pressed", marking: { key: pointer, spans } })}
      {...pointing}
    >
      {text}
    </button>
  );
}

function evidenceOf(part: FactPart | null, source: string): string {
  if (part === null) return "Point at a fact to see where the source says it.";
  if (part.spans === null) return "Not said by the source in words: inferred from its language.";
  const places = part.spans.map(({ start, end }) => `“${source.slice(start, end)}” at characters ${formatCount(start)}–${formatCount(end)}`);
  return `The source says ${places.join(" and ")}.`;
}
