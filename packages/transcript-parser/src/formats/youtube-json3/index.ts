import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Captions of YouTube as json3. Experimental: there is no published schema, and they are read as yt-dlp saves them
 * (`--sub-format json3`): events with a time and segments of text; and as youtube-transcript-api gives them, a list of
 * snippets with a beginning and a length (https://github.com/jdepoix/youtube-transcript-api).
 */
export const youtubeJson3Format: SourceFormat = speechFormat(
  "youtube-json3",
  "YouTube captions in JSON",
  0.85,
  [
    [/^\/events\/\[\]\/segs\/\[\]\/utf8$/m, /^\/events\/\[\]\/tStartMs$/m],
    // A list of snippets, and a transcript that holds one. A list whose elements have an end is another program's.
    [/^\/\[\]\/text$/m, /^\/\[\]\/start$/m, /^\/\[\]\/duration$/m, /^(?![\s\S]*\/\[\]\/end(?:\n|$))/],
    [/^\/video_id$/m, /^\/snippets\/\[\]\/text$/m],
  ],
  async () => (await import("./read-youtube-json3.js")).youtubeJson3Reader,
);
