import { useLayoutEffect } from "preact/hooks";
import { commandOf, isField, type Command } from "./command.js";

/**
 * Carries out commands given by key, wherever the focus is. An open dialog has the keys to itself. Listens as soon as the
 * page is drawn, so that the next key already finds letters turned on or off.
 */
export function useKeys(letters: boolean, run: (command: Command) => void): void {
  useLayoutEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (document.querySelector("dialog[open]") !== null) return;
      const command = commandOf(event, isField(event.target), letters);
      if (command === null) return;
      event.preventDefault();
      run(command);
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [letters, run]);
}
