import type { Font } from "../style/formatting.js";

/** The font of text that nothing sets in another, and what `<span class="nodecor">` asks for: no decoration of any kind. */
export const PLAIN_FONT = {
  style: "normal",
  variant: "normal",
  weight: "normal",
  decoration: "none",
  align: "baseline",
} as const satisfies Required<Font>;
