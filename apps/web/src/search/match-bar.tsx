import { MatchSteps } from "./match-steps.js";
import type { Searching } from "./use-search.js";

/** The way back to the results, where they are not beside the text; it is there once a person has gone to a match. */
export function MatchBar({ searching }: { readonly searching: Searching }) {
  if (searching.at === -1) return null;
  return (
    <div class="match-bar" role="group" aria-label="Matches">
      <MatchSteps searching={searching} />
      <button class="tool" type="button" onClick={searching.ask}>Results</button>
      <button class="tool" type="button" onClick={searching.clear}>Clear</button>
    </div>
  );
}
