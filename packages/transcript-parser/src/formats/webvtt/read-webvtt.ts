import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { scanCues } from "../captions/scan-cues.js";
import { decodedReader } from "../decoded-reader.js";
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
export const webvttReader = decodedReader("text/vtt", (text, context) => readCaptions(text, FORM, context));
