import type { Action } from "../state/action.js";

interface PartsProps {
  readonly count: number;
  readonly part: number;
  readonly dispatch: (action: Action) => void;
}

/** The parts of a long transcript, to go to. */
export function Parts({ count, part, dispatch }: PartsProps) {
  if (count === 1) return null;
  return (
    <nav class="parts" lang="en" aria-label="Parts">
      {Array.from({ length: count }, (_, index) => (
        <button
          key={index}
          class="tool"
          type="button"
          aria-current={index === part ? "page" : undefined}
          onClick={() => dispatch({ type: "part-chosen", part: index })}
        >
          Part {index + 1}
        </button>
      ))}
    </nav>
  );
}
