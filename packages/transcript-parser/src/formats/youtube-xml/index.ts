import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/** A caption with its time, in the form of each of the versions. */
const CAPTION = /<(?:text|p)\s(?:[^<>]{0,200}\s)?(?:start|t)\s?=\s?["'][\d.]+["']/;

/**
 * Captions of YouTube as XML. Experimental: there is no published schema, and they are read as yt-dlp saves them
 * (`--sub-format srv1`, `srv2`, `srv3`, https://github.com/yt-dlp/yt-dlp) and as youtube-transcript-api fetches them:
 * `text` with `start` and `dur` in seconds; `text`, or `p` with words as `s`, with `t` and `d` in milliseconds.
 */
export const youtubeXmlFormat: SourceFormat = {
  id: "youtube-xml",
  title: "YouTube captions in XML",
  text: "file",
  mediaTypes: [],
  extensions: ["srv1", "srv2", "srv3", "xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    if (root?.namespace !== "") return 0;
    if (root.localName === "timedtext") return 0.9;
    return root.localName === "transcript" && CAPTION.test(new TextDecoder().decode(head)) ? 0.85 : 0;
  },
  load: async () => (await import("./read-youtube-xml.js")).youtubeXmlReader,
};
