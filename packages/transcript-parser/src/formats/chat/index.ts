import type { SourceFormat } from "../source-format.js";
import { sniffChat } from "./sniff-chat.js";

/**
 * Transcripts of TalkBank and CHILDES in the CHAT format: headers, main tiers of what is said, dependent tiers. Follows
 * Brian MacWhinney, "Tools for Analyzing Talk, Part 1: The CHAT Transcription Format", https://talkbank.org/manuals/CHAT.html,
 * chapters "File Headers", "Words", "Utterances" and "Scoped Symbols".
 */
export const chatFormat: SourceFormat = {
  id: "chat",
  title: "CHAT of TalkBank (CLAN)",
  text: "file",
  mediaTypes: ["text/x-chat"],
  extensions: ["cha"],
  sniff: sniffChat,
  load: async () => (await import("./read-chat.js")).chatReader,
};
