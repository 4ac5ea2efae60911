import { useEffect } from "preact/hooks";
import type { Marking } from "./state.js";

/** Brings the first mark into view when something is pressed. */
export function useMarking(marking: Marking | null): void {
  useEffect(() => {
    if (marking !== null) document.querySelector("main mark")?.scrollIntoView({ block: "center" });
  }, [marking]);
}
