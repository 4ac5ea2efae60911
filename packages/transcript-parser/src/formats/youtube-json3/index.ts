import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Captions of YouTube as json3. There is no published schema: read as files of yt-dlp (`--sub-format json3`) are, which
 * are events with a time and segments of text.
 */
export const youtubeJson3Format: SourceFormat = speechFormat(
  "youtube-json3",
  0.85,
  [[/^\/events\/\[\]\/segs\/\[\]\/utf8$/m, /^\/events\/\[\]\/tStartMs$/m]],
  async () => (await import("./read-youtube-json3.js")).youtubeJson3Reader,
);
