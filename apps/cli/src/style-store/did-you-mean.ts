import { nearStyles, type SearchableStyle } from "@colloquy/citation-formatter/catalogue";
import { list } from "../layout/ranges.js";

/** `Did you mean apa or apsa?`; null where nothing is near. */
export function didYouMean(name: string, styles: readonly SearchableStyle[]): string | null {
  const near = nearStyles(name, styles);
  return near.length === 0 ? null : `Did you mean ${list(near, "or")}?`;
}
