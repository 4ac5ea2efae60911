import type { Store } from "../../state/preferences.js";
import type { StyleFile } from "./read-style.js";

const KEY = "colloquy-styles";
/** How much of the browser's store the styles may take, in characters. */
const MOST_CHARACTERS = 2_000_000;

/** The styles that were opened on earlier visits. What is damaged is passed over. */
export function keptStyles(store: Store | null): readonly StyleFile[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isStyleFile) : [];
  } catch {
    return [];
  }
}

/** Keeps the opened styles. False where the browser, or their size, does not allow it: they hold until the page is closed. */
export function keepStyles(store: Store | null, styles: readonly StyleFile[]): boolean {
  const text = JSON.stringify(styles);
  if (store === null || text.length > MOST_CHARACTERS) return false;
  try {
    store.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

function isStyleFile(value: unknown): value is StyleFile {
  const { name, xml } = (value ?? {}) as Partial<StyleFile>;
  return typeof name === "string" && typeof xml === "string";
}
