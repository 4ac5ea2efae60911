import { useEffect } from "preact/hooks";
import { inputName } from "../reading/document-input.js";
import { readInWorker } from "../reading/read-in-worker.js";
import { refuseFailure } from "../reading/refusal.js";
import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";

/**
 * Reads the input again whenever its corrections are others than those that are shown. Another correction, or another
 * document, ends a reading that is under way.
 */
export function useCorrections({ input, corrections: { recipe }, applied }: State, dispatch: (action: Action) => void): void {
  useEffect(() => {
    if (input === null || recipe === applied) return undefined;
    const stop = new AbortController();
    readInWorker(input, stop.signal, () => undefined, recipe).then(
      (document) => {
        if (!stop.signal.aborted) dispatch({ type: "corrected", document, recipe });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) dispatch({ type: "correction-failed", refusal: refuseFailure(inputName(input), error) });
      },
    );
    return () => stop.abort();
  }, [input, recipe, applied, dispatch]);
}
