import type { SourceFormat } from "../source-format.js";
import { outlineKeys } from "./outline-keys.js";

/**
 * JSON (RFC 8259) that is of no form with a reader of its own: read when nothing else knows it. A transcript of ours is
 * no document. Where a file has a name, it must be one of JSON.
 */
export const jsonFormat: SourceFormat = {
  id: "json",
  title: "any other JSON",
  mediaTypes: ["application/json"],
  extensions: ["json"],
  sniff: (head, fileName, whole) => {
    if (fileName !== undefined && !/\.json$/i.test(fileName)) return 0;
    const outline = outlineKeys(head, whole);
    return outline === "" || /^(?:\/\[\])?\/(?:schemaVersion|offsetUnit)$/m.test(outline) ? 0 : 0.3;
  },
  load: async () => (await import("./read-unknown-json.js")).unknownJsonReader,
};
