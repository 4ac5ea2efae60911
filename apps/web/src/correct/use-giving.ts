import { useMemo, useRef } from "preact/hooks";
import { inputName, type DocumentInput } from "../reading/document-input.js";
import { refuseFailure } from "../reading/refusal.js";
import type { Reader } from "../reading/use-reader.js";
import type { Action } from "../state/action.js";
import { recognise } from "./give-input.js";

/**
 * A reader that takes recipes too: one that is given while something is open is applied to it, in place of what was
 * corrected; everything else is opened.
 */
export function useGiving(reader: Reader, isOpen: boolean, dispatch: (action: Action) => void): Reader {
  const open = useRef(isOpen);
  open.current = isOpen;
  return useMemo(() => {
    const give = async (input: DocumentInput): Promise<void> => {
      const found = open.current ? await recognise(input) : { kind: "other" as const };
      if (found.kind === "other") reader.open(input);
      else if (found.kind === "recipe") dispatch({ type: "correction-made", recipe: found.recipe, words: `The recipe in ${inputName(input)} is applied.` });
      else {
        const advice = "Save it again with “Save recipe”, or print what a recipe may hold with: colloquy schema recipe";
        dispatch({ type: "refused", refusal: { message: `${inputName(input)} is no recipe that can be read.`, reasons: found.reasons, advice } });
      }
    };
    const start = (input: DocumentInput): void => {
      give(input).catch((error: unknown) => dispatch({ type: "refused", refusal: refuseFailure(inputName(input), error) }));
    };
    return { open: start, stop: reader.stop };
  }, [reader, dispatch]);
}
