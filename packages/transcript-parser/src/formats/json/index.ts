import { decodeHead } from "../../decode/decode-head.js";
import type { SourceFormat } from "../source-format.js";
import { isNothing } from "./is-nothing.js";
import { outlineKeys } from "./outline-keys.js";

/** A list in which somebody speaks: its path, in an outline. */
const SPOKEN = /^(.*)\/(?:speaker|participant)\w*$/gm;
const TEXTS: readonly string[] = ["text", "body", "transcript", "content", "sentence", "words"];

/**
 * JSON (RFC 8259) that is of no form with a reader of its own: read when nothing else knows it. A list with speakers and
 * what they say is read as such, as of the transcripts of podcasts
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md) and of Microsoft Teams,
 * which has no published form: experimental. A transcript of ours is no document. Where a file has a name, it must be
 * one of JSON, or there must be such a list in it.
 */
export const jsonFormat: SourceFormat = {
  id: "json",
  title: "any other JSON",
  text: "extraction",
  mediaTypes: ["application/json"],
  extensions: ["json"],
  sniff: (head, fileName, whole) => {
    const outline = outlineKeys(head, whole);
    if (outline === "") return /\.json$/i.test(fileName ?? "") && isNothing(decodeHead(head)) ? 0.3 : 0;
    if (/^(?:\/\[\])?\/(?:schemaVersion|offsetUnit)$/m.test(outline)) return 0;
    if (fileName === undefined || /\.json$/i.test(fileName)) return 0.3;
    return isSpoken(outline) ? 0.6 : 0;
  },
  load: async () => (await import("./read-unknown-json.js")).unknownJsonReader,
};

function isSpoken(outline: string): boolean {
  const paths = new Set(outline.split("\n"));
  return [...outline.matchAll(SPOKEN)].some(([, list = ""]) => TEXTS.some((key) => paths.has(`${list}/${key}`)));
}
