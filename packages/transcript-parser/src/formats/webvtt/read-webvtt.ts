import { decodeBytes } from "../../decode/decode-bytes.js";
import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { scanCues } from "../captions/scan-cues.js";
import type { SourceReader } from "../source-format.js";
import { findComments } from "./find-comments.js";
import { headEnd, readHead } from "./file-head.js";

const FORM: CaptionForm = {
  title: "WebVTT",
  example: "00:00:01.000 --> 00:00:04.000",
  scan: (text, findings) => scanCues(text, { identifiers: "any", headEnd }, findings),
  headEnd,
  comments: findComments,
  markup: { tags: "all", overrides: false },
  hasVoiceTags: true,
  metadata: readHead,
};

/** The reader of WebVTT: the text is the file; its edits take away all but what is said. */
export const webvttReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const reading = readCaptions(decoded.text, FORM, context);
    return { ...decoded, mediaType: "text/vtt", ...reading, diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
  },
  readText: (text, context) => ({
    text,
    encoding: { name: "utf-8", byteOrderMark: false },
    mediaType: "text/vtt",
    ...readCaptions(text, FORM, context),
  }),
};
