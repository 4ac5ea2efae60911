import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Captions of YouTube as json3. Experimental: there is no published schema, and they are read as yt-dlp saves them
 * (`--sub-format json3`): events with a time and segments of text.
 */
export const youtubeJson3Format: SourceFormat = speechFormat(
  "youtube-json3",
  "YouTube captions in JSON",
  0.85,
  [[/^\/events\/\[\]\/segs\/\[\]\/utf8$/m, /^\/events\/\[\]\/tStartMs$/m]],
  async () => (await import("./read-youtube-json3.js")).youtubeJson3Reader,
);
