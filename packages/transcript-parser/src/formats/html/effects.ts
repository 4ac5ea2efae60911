import type { TextStyle } from "../source-format.js";

/** What an element does to the words inside of it, as bits: the styles, and `hidden` for what nobody reads. */
export const EFFECT = {
  strong: 1,
  emphasis: 2,
  heading: 4,
  quote: 8,
  preformatted: 16,
  aside: 32,
  link: 64,
  hidden: 128,
} as const;

/** The style of each bit, by its position. */
export const STYLE_OF_BIT: readonly TextStyle[] = ["strong", "emphasis", "heading", "quote", "preformatted", "aside", "link"];
