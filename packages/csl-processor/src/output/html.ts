import type { Display } from "../style/formatting.js";
import { fontChanges, type FontTable } from "./font-changes.js";
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
  font: (content, change) => fontChanges(FONTS, change).reduce((inner, [open, close]) => `${open}${inner}${close}`, content),
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

const FONTS: FontTable<Tags> = {
  style: {
    italic: ["<i>", "</i>"],
    oblique: ["<em>", "</em>"],
    normal: ['<span style="font-style:normal;">', "</span>"],
  },
  variant: {
    "small-caps": ['<span style="font-variant:small-caps;">', "</span>"],
    normal: ['<span style="font-variant:normal;">', "</span>"],
  },
  weight: {
    bold: ["<b>", "</b>"],
    light: ['<span style="font-weight:lighter;">', "</span>"],
    normal: ['<span style="font-weight:normal;">', "</span>"],
  },
  decoration: {
    underline: ['<span style="text-decoration:underline;">', "</span>"],
    none: ['<span style="text-decoration:none;">', "</span>"],
  },
  align: {
    sup: ["<sup>", "</sup>"],
    sub: ["<sub>", "</sub>"],
    baseline: ['<span style="baseline">', "</span>"],
  },
};
