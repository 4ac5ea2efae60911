import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Recipe } from "@colloquy/corpus-schema";
import { NO_RECIPE } from "../correct/corrections.js";
import type { Action } from "../state/action.js";
import { readAddress } from "../state/deep-link.js";
import { inputName, type DocumentInput, type GivenDocument } from "./document-input.js";
import { readInWorker } from "./read-in-worker.js";
import { refuseDocument, refuseFailure, refuseFile } from "./refusal.js";

/** Opens what a person gives. Opening something else, or `stop`, ends a reading that is under way. */
export interface Reader {
  /** With a recipe where something of the input was corrected already. */
  readonly open: (input: DocumentInput, recipe?: Recipe) => void;
  readonly stop: () => void;
}

/** The page's reader. What is open stays open until its successor has been read. */
export function useReader(dispatch: (action: Action) => void): Reader {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return useMemo(() => {
    const stop = (): void => {
      running.current?.abort();
      dispatch({ type: "reading-stopped" });
    };
    const open = (input: DocumentInput, recipe: Recipe = NO_RECIPE): void => {
      stop();
      running.current = new AbortController();
      void read({ input, recipe }, running.current.signal, dispatch);
    };
    return { open, stop };
  }, [dispatch]);
}

async function read({ input, recipe }: GivenDocument, signal: AbortSignal, dispatch: (action: Action) => void): Promise<void> {
  const name = inputName(input);
  const tooLarge = input instanceof File ? refuseFile(input) : null;
  if (tooLarge !== null) {
    dispatch({ type: "refused", refusal: tooLarge });
    return;
  }
  dispatch({ type: "reading-started", name });
  try {
    const document = await readInWorker(input, signal, ({ share }) => dispatch({ type: "reading-progressed", share }), recipe);
    const refusal = refuseDocument(name, document);
    if (refusal !== null) dispatch({ type: "refused", refusal });
    else dispatch({ type: "opened", input, recipe, document, address: readAddress(location.hash) });
  } catch (error) {
    if (!signal.aborted) dispatch({ type: "refused", refusal: refuseFailure(name, error) });
  }
}
