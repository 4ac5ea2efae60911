import { decodeBytes } from "../../decode/decode-bytes.js";
import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { scanCues } from "../captions/scan-cues.js";
import type { SourceReader } from "../source-format.js";

/** Tags that players know. Anything else between `<` and `>` is said: `<3`. */
const TAGS: ReadonlySet<string> = new Set(["b", "i", "u", "s", "font", "span", "c", "ruby", "rt", "br", "v"]);

const FORM: CaptionForm = {
  title: "SubRip",
  example: "00:00:01,000 --> 00:00:04,000",
  scan: (text, findings) => scanCues(text, { identifiers: "number" }, findings),
  markup: { tags: TAGS, overrides: true },
  hasVoiceTags: true,
};

/** The reader of SubRip captions: the text is the file; its edits take away all but what is said. */
export const srtReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const reading = readCaptions(decoded.text, FORM, context);
    return { ...decoded, mediaType: "application/x-subrip", ...reading, diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
  },
  readText: (text, context) => ({
    text,
    encoding: { name: "utf-8", byteOrderMark: false },
    mediaType: "application/x-subrip",
    ...readCaptions(text, FORM, context),
  }),
};
