import { decodeBytes } from "../../decode/decode-bytes.js";
import type { SourceReader } from "../source-format.js";

/** The reader of plain text: the decoded file is the text. */
export const textReader: SourceReader = {
  read: (bytes, context) => ({
    ...decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding }),
    mediaType: "text/plain",
    locations: [],
  }),
};
