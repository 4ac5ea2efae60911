import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { scanCues } from "../captions/scan-cues.js";
import { decodedReader } from "../decoded-reader.js";

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
export const srtReader = decodedReader("application/x-subrip", (text, context) => readCaptions(text, FORM, context));
