import type { Display } from "../style/formatting.js";
import { fontChanges, type FontTable } from "./font-changes.js";
import { joinText } from "./join-text.js";
import { oneLine } from "./one-line.js";
import type { OutputFormat } from "./output-format.js";

/**
 * Rich Text Format 1.9, as a fragment to stand inside a document: `{\rtf1\ansi …}`. Blocks are paragraphs; what is
 * set in the margin is followed by a tab. RTF has no light weight.
 */
export const rtf: OutputFormat = {
  fonts: true,
  escape: (text) =>
    oneLine(text)
      .replace(/[\\{}]/g, "\\$&")
      .replaceAll("\t", "\\tab ")
      // Controls have no glyph, and most readers of RTF refuse them.
      .replace(/\p{Control}/gu, "")
      .replace(/[^\x20-\x7E]/g, codeUnit),
  join: joinText,
  font: (content, change) => fontChanges(FONTS, change).reduceRight((inner, word) => `{\\${word} ${inner}}`, content),
  block: (content, display, startsLine) =>
    `${startsLine ? "" : "\\par\n"}${BEFORE[display]}${content}${AFTER[display]}`,
  link: (content, url) => `{\\field{\\*\\fldinst{HYPERLINK "${url}"}}{\\fldrslt{${content}}}}`,
};

/** A UTF-16 code unit as a signed number, with the question mark that readers without Unicode show. */
function codeUnit(character: string): string {
  const unit = character.charCodeAt(0);
  return `\\u${unit < 0x8000 ? unit : unit - 0x10000}?`;
}

const BEFORE: Readonly<Record<Display, string>> = {
  block: "",
  "left-margin": "",
  "right-inline": "",
  indent: "\\tab ",
};
const AFTER: Readonly<Record<Display, string>> = {
  block: "\\par\n",
  "left-margin": "\\tab ",
  "right-inline": "\\par\n",
  indent: "\\par\n",
};

const FONTS: FontTable<string> = {
  style: { italic: "i", oblique: "i", normal: "i0" },
  variant: { "small-caps": "scaps", normal: "scaps0" },
  weight: { bold: "b", light: "b0", normal: "b0" },
  decoration: { underline: "ul", none: "ulnone" },
  align: {
    sup: "super",
    sub: "sub",
    baseline: "nosupersub",
  },
};
