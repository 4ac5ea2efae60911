import { outlineKeys } from "../json/outline-keys.js";
import type { SourceFormat } from "../source-format.js";

const KEYS = /^\/text$/m;
const MEDIA = /^\/media(?:-time|-source)?$/m;

/**
 * Files of oTranscribe: JSON with the transcript as HTML in `text`, and times as `<span class="timestamp"
 * data-timestamp="12.3">`. No description is published: the form is that which oTranscribe writes and reads
 * (`src/js/app/export.js`, `import.js` and `timestamps.js` of https://github.com/oTranscribe/oTranscribe).
 */
export const oTranscribeFormat: SourceFormat = {
  id: "otranscribe",
  title: "documents of oTranscribe",
  text: "extraction",
  mediaTypes: ["application/x-otranscribe+json"],
  extensions: ["otr"],
  sniff: (head, fileName, whole) => {
    const outline = outlineKeys(head, whole);
    if (!KEYS.test(outline)) return 0;
    if (MEDIA.test(outline) && !/^\/[^\n]*\//m.test(outline)) return 0.92;
    // A name alone counts less than what other programs write beside a text.
    return /\.otr$/i.test(fileName ?? "") ? 0.7 : 0;
  },
  load: async () => (await import("./read-otranscribe.js")).oTranscribeReader,
};
