import type { SourceFormat } from "../source-format.js";
import { sniffZoomChat } from "./sniff-zoom-chat.js";

/**
 * The chat of a Zoom meeting, as it is saved from the meeting (`12:03:45 From  Ada Holm  to  Everyone:` over a message, or
 * ` : ` before it), with a recording in the cloud (`00:12:03`, name, message, parted by tabs), or as it is copied from a
 * window (`From Ada Holm to Everyone:  12:03 PM`). Zoom describes no format: the forms are those of what its programmes have
 * written since 2020, in any language where wide spaces set off the names, and in some where they do not. Experimental.
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
