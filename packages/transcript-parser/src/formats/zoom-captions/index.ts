import type { SourceFormat } from "../source-format.js";
import { sniffZoomCaptions } from "./sniff-zoom-captions.js";

/**
 * The captions of a Zoom meeting, as a person saves them from it: `[Ada Holm] 10:04:12` over what was said. Zoom describes no
 * format: the form is that of files that its programmes have written since 2021. Experimental.
 */
export const zoomCaptionsFormat: SourceFormat = {
  id: "zoom-captions",
  title: "captions saved from a Zoom meeting",
  text: "file",
  mediaTypes: ["text/plain"],
  extensions: [],
  sniff: sniffZoomCaptions,
  load: async () => (await import("./read-zoom-captions.js")).zoomCaptionsReader,
};
