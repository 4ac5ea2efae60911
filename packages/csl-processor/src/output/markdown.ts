import type { Font } from "../style/formatting.js";
import { joinText } from "./join-text.js";
import type { OutputFormat } from "./output-format.js";

/** CommonMark, with HTML elements for what Markdown has no mark for: small capitals, underlining, super- and subscript. */
export const markdown: OutputFormat = {
  fonts: true,
  escape: (text) => text.replace(/[\\`*_[\]<>&~^#|$]/g, "\\$&"),
  join: joinText,
  font: (content, change) => marksOf(change).reduce((inner, [open, close]) => around(inner, open, close), content),
  block: (content, display) => (display === "left-margin" ? `${content} ` : `${content}\n\n`),
};

function marksOf(change: Font): (readonly [open: string, close: string])[] {
  const marks: (readonly [string, string])[] = [];
  if (change.style === "italic" || change.style === "oblique" || change.style === "normal") marks.push(["*", "*"]);
  if (change.weight === "bold") marks.push(["**", "**"]);
  if (change.variant === "small-caps") marks.push(['<span style="font-variant:small-caps;">', "</span>"]);
  if (change.decoration === "underline") marks.push(["<u>", "</u>"]);
  if (change.align === "sup") marks.push(["<sup>", "</sup>"]);
  if (change.align === "sub") marks.push(["<sub>", "</sub>"]);
  return marks;
}

/** Emphasis marks do not work next to white space (CommonMark, "left-flanking delimiter run"): it goes outside. */
function around(content: string, open: string, close: string): string {
  const inner = content.trim();
  if (inner === "") return content;
  const start = content.indexOf(inner);
  return `${content.slice(0, start)}${open}${inner}${close}${content.slice(start + inner.length)}`;
}
