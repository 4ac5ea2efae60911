import type { Recipe, Source } from "@colloquy/corpus-schema";
import { useRef } from "preact/hooks";
import { listCorrections } from "./list-corrections.js";
import type { Correcting } from "./correcting.js";

interface CorrectionListProps extends Pick<Correcting, "correct"> {
  readonly recipe: Recipe;
  readonly source: Source;
}

/** Everything that was corrected; each can be taken back by itself, whatever was corrected after it. */
export function CorrectionList({ recipe, source, correct }: CorrectionListProps) {
  const list = useRef<HTMLUListElement>(null);
  const all = listCorrections(recipe, source);
  if (all.length === 0) return <p class="hint">Nothing yet. Each correction is listed here and can be taken back.</p>;
  return (
    <ul class="corrections" ref={list} tabIndex={-1} aria-label="Corrections made">
      {all.map(({ key, words, without }) => (
        <li key={key}>
          <span>{words}</span>
          <button
            class="tool"
            type="button"
            aria-label={`Take back: ${words}`}
            onClick={() => {
              // The button goes with its correction; the focus stays in the list.
              list.current?.focus();
              correct(without, "Taken back.");
            }}
          >
            Take back
          </button>
        </li>
      ))}
    </ul>
  );
}
