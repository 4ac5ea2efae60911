import { messageReader } from "../captions/message-reader.js";
import { readCaptionHead } from "./caption-head.js";

/** The reader of saved captions: those of one person, one after the other, are a turn. */
export const zoomCaptionsReader = messageReader({
  headOf: readCaptionHead,
  unsaid: () => 0,
  isSpeech: true,
  timed: { one: "caption", many: "captions", example: "10:04:12" },
  none: "The file was read as the captions of a meeting, and no line is a name in brackets and a time such as [Ada Holm] 10:04:12.",
});
