import type { OutputFormat } from "@colloquy/csl-processor";
import { cslText } from "../item/csl-text.js";

/** Output that is itself the value of a CSL text variable: italics and raised letters as CSL-JSON markup, all else as characters. */
export const cslMarkup: OutputFormat = {
  fonts: true,
  escape: cslText,
  join: (parts) => parts.join(""),
  font: (content, change) => {
    if (change.align === "sup") return `<sup>${content}</sup>`;
    return change.style === "italic" ? `<i>${content}</i>` : content;
  },
  block: (content) => content,
};
