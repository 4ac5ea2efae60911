import { decodeHead } from "../../decode/decode-head.js";
import type { SourceFormat } from "../source-format.js";

const OPENING = /^\s{0,8}app=InqScribe[ \t]*(?:\r\n|\r|\n)/;

/**
 * Documents of InqScribe: lines of a key and a value, of which `text` is the transcript with times in square brackets
 * and `timecode.fps` says how long their frames are. There is no public specification; the form is that which Subtitle
 * Edit reads and writes (https://github.com/SubtitleEdit/subtitleedit, "InqScribe 1.1"), and this reader is experimental.
 */
export const inqScribeFormat: SourceFormat = {
  id: "inqscribe",
  title: "documents of InqScribe",
  text: "file",
  mediaTypes: ["text/x-inqscribe"],
  extensions: ["inqscr"],
  sniff: (head) => (OPENING.test(decodeHead(head.subarray(0, 256))) ? 0.9 : 0),
  load: async () => (await import("./read-inqscribe.js")).inqScribeReader,
};
