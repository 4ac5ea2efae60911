import type { Display, Font } from "../style/formatting.js";
import { joinText } from "./join-text.js";
import type { OutputFormat } from "./output-format.js";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&#38;"],
  ["<", "&#60;"],
  [">", "&#62;"],
]);

/** HTML: elements for fonts, `div` elements with the class names that the CSL test suite uses for blocks. */
export const html: OutputFormat = {
  fonts: true,
  escape: (text) => text.replace(/[&<>]/g, (character) => ESCAPES.get(character) ?? character),
  join: joinText,
  font: (content, change) => tagsOf(change).reduce((inner, [open, close]) => `${open}${inner}${close}`, content),
  block: (content, display) => `${BEFORE[display]}<div class="csl-${display}">${content}</div>${AFTER[display]}`,
  // The URL holds no quotation mark and no angle bracket: both are encoded.
  link: (content, url) => `<a href="${url.replaceAll("&", "&#38;")}">${content}</a>`,
};

/** White space that sets blocks on lines of their own in the source; it prints nothing. */
const BEFORE: Readonly<Record<Display, string>> = {
  block: "\n\n    ",
  "left-margin": "\n    ",
  "right-inline": "",
  indent: "",
};
const AFTER: Readonly<Record<Display, string>> = {
  block: "\n",
  "left-margin": "",
  "right-inline": "\n  ",
  indent: "\n  ",
};

type Tags = readonly [open: string, close: string];

const STYLE: Readonly<Record<NonNullable<Font["style"]>, Tags>> = {
  italic: ["<i>", "</i>"],
  oblique: ["<em>", "</em>"],
  normal: ['<span style="font-style:normal;">', "</span>"],
};
const WEIGHT: Readonly<Record<NonNullable<Font["weight"]>, Tags>> = {
  bold: ["<b>", "</b>"],
  light: ['<span style="font-weight:lighter;">', "</span>"],
  normal: ['<span style="font-weight:normal;">', "</span>"],
};
const VARIANT: Readonly<Record<NonNullable<Font["variant"]>, Tags>> = {
  "small-caps": ['<span style="font-variant:small-caps;">', "</span>"],
  normal: ['<span style="font-variant:normal;">', "</span>"],
};
const DECORATION: Readonly<Record<NonNullable<Font["decoration"]>, Tags>> = {
  underline: ['<span style="text-decoration:underline;">', "</span>"],
  none: ['<span style="text-decoration:none;">', "</span>"],
};
const ALIGN: Readonly<Record<NonNullable<Font["align"]>, Tags>> = {
  sup: ["<sup>", "</sup>"],
  sub: ["<sub>", "</sub>"],
  baseline: ['<span style="baseline">', "</span>"],
};

/** The tags of a font change, innermost first. */
function tagsOf(change: Font): Tags[] {
  return [
    change.style && STYLE[change.style],
    change.variant && VARIANT[change.variant],
    change.weight && WEIGHT[change.weight],
    change.decoration && DECORATION[change.decoration],
    change.align && ALIGN[change.align],
  ].filter((tags) => tags !== undefined);
}
