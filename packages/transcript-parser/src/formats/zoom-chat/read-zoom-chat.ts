import { messageReader } from "../captions/message-reader.js";
import { readHead, type ChatHead } from "./message-head.js";
import { isReaction, replyLength } from "./reactions.js";

/**
 * The reader of chats: each message is a turn of whoever sent it. Reactions to messages, and the words that a reply repeats,
 * are nobody's.
 */
export const zoomChatReader = messageReader({
  headOf: (text, start, end, last: ChatHead | null) => {
    const head = readHead(text, start, end);
    // In a chat that was saved, what looks like one that was copied is part of a message.
    return last !== null && head !== null && (head.form === "copied") !== (last.form === "copied") ? null : head;
  },
  unsaid: (line) => (isReaction(line) ? line.length : replyLength(line)),
  isSpeech: false,
  timed: { one: "message", many: "messages", example: "12:03:45" },
  none: "The file was read as the chat of a meeting, and no line begins with a time and a name such as 12:03:45 From Ada Holm to Everyone:",
});
