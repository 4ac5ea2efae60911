import type { SessionStore } from "./session-store.js";

/** What the page's own entries in the browser's stores begin with. */
const PREFIX = "colloquy";
const FORGOTTEN = `${PREFIX}-forgotten`;

/**
 * Deletes everything that the page keeps in this browser: what was open, corrections, choices, styles. Then the page
 * begins anew. What makes it work without a network stays: it is the same for everybody.
 */
export async function forgetEverything(store: SessionStore): Promise<void> {
  await store.forget();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    sessionStorage.setItem(FORGOTTEN, "yes");
  } catch {
    // Where nothing may be kept, nothing is.
  }
  history.replaceState(null, "", location.pathname + location.search);
  location.reload();
}

/** Whether everything was forgotten just now; says so once. */
export function wasForgotten(): boolean {
  try {
    const forgotten = sessionStorage.getItem(FORGOTTEN) !== null;
    sessionStorage.removeItem(FORGOTTEN);
    return forgotten;
  } catch {
    return false;
  }
}
