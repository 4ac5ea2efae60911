import { formatCount } from "../text/format-count.js";
import type { Searching } from "./use-search.js";

/** Which of the matches is shown, and buttons that lead to the next and the one before. */
export function MatchSteps({ searching: { matches, at, step } }: { readonly searching: Searching }) {
  if (matches.length === 0) return null;
  return (
    <p class="match-steps">
      <span>{at === -1 ? "" : `${formatCount(at + 1)} of ${formatCount(matches.length)}`}</span>
      <button class="tool" type="button" title="Previous match (N)" onClick={() => step(-1)}>Previous</button>
      <button class="tool" type="button" title="Next match (n)" onClick={() => step(1)}>Next</button>
    </p>
  );
}
