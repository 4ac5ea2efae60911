import type { Store } from "../state/preferences.js";
import { putUpNotice } from "./notice-board.js";

/** Says so where the browser lets the page keep nothing: choices are then forgotten. */
export function checkStore(store: Store | null): void {
  try {
    const key = "colloquy-check";
    if (store !== null) {
      store.setItem(key, "");
      return;
    }
  } catch {
    // Full, or refused.
  }
  putUpNotice({
    id: "no-storage",
    words: "This browser lets the page remember nothing: the style and colours you choose hold until it is closed.",
    advice: "To have them remembered, allow storage for this page. Reading and citing work all the same.",
  });
}
