import type { SourceFormat } from "../source-format.js";
import { sniffZoomChat } from "./sniff-zoom-chat.js";

/**
 * The chat of a Zoom meeting, as it is saved from the meeting (`12:03:45 From  Ada Holm  to  Everyone:` over a message, or
 * ` : ` before it) or with a recording in the cloud (`00:12:03`, name, message, parted by tabs). Zoom describes no format:
 * the forms are those of files that its programmes have written since 2020, in English. Experimental.
 */
export const zoomChatFormat: SourceFormat = {
  id: "zoom-chat",
  title: "chat of a Zoom meeting",
  text: "file",
  mediaTypes: ["text/plain"],
  extensions: [],
  sniff: sniffZoomChat,
  load: async () => (await import("./read-zoom-chat.js")).zoomChatReader,
};
