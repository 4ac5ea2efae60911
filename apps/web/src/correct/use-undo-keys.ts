import { useEffect } from "preact/hooks";
import { isField } from "../keys/command.js";
import type { Action } from "../state/action.js";

/** What a press of keys does to corrections; in fields they are the field's. */
export function undoCommand(press: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): "undo" | "redo" | null {
  if (press.altKey || press.ctrlKey === press.metaKey) return null;
  const key = press.key.toLowerCase();
  if (key === "z") return press.shiftKey ? "redo" : "undo";
  return key === "y" && press.ctrlKey && !press.shiftKey ? "redo" : null;
}

/** Undoes and redoes corrections by key (Control or Command with Z, with Shift to redo; Control with Y), outside of fields and dialogs. */
export function useUndoKeys(dispatch: (action: Action) => void): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (isField(event.target) || document.querySelector("dialog[open]") !== null) return;
      const command = undoCommand(event);
      if (command === null) return;
      event.preventDefault();
      dispatch({ type: command === "undo" ? "correction-undone" : "correction-redone" });
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [dispatch]);
}
