import { useEffect } from "preact/hooks";
import { SEARCH } from "./show-matches.js";
import type { Marking } from "./state.js";

/**
 * Brings the first mark into view when something is pressed. Of a search, only the place that a person goes to: what is
 * found while a query is typed moves nothing.
 */
export function useMarking(marking: Marking | null): void {
  useEffect(() => {
    const mark = marking?.key === SEARCH ? "mark.current" : "mark";
    if (marking !== null) document.querySelector(`:is(.title-page, .conversation) ${mark}`)?.scrollIntoView({ block: "center" });
  }, [marking]);
}
