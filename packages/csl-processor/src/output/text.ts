import { joinText } from "./join-text.js";
import type { OutputFormat } from "./output-format.js";

/** Plain text: no fonts, each block on a line of its own. */
export const text: OutputFormat = {
  fonts: false,
  escape: (characters) => characters,
  join: joinText,
  font: (content) => content,
  block: (content, display, startsLine) =>
    `${startsLine ? "" : "\n"}${content}${display === "left-margin" ? " " : "\n"}`,
};
