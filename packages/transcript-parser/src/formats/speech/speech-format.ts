import { outlineKeys } from "../json/outline-keys.js";
import type { SourceFormat, SourceReader } from "../source-format.js";

/**
 * A format of speech-to-text in JSON, known by its keys and never by its name.
 *
 * @param title what people call it
 * @param signs each a set of paths that stand in the outline of the keys together
 */
export function speechFormat(
  id: string,
  title: string,
  likelihood: number,
  signs: readonly (readonly RegExp[])[],
  load: () => Promise<SourceReader>,
): SourceFormat {
  return {
    id,
    title,
    text: "extraction",
    mediaTypes: ["application/json"],
    extensions: ["json"],
    sniff: (head, _fileName, whole) => {
      const outline = outlineKeys(head, whole);
      // A transcript of ours is no document.
      const isOurs = /^(?:\/\[\])?\/offsetUnit$/m.test(outline);
      return outline !== "" && !isOurs && signs.some((paths) => paths.every((path) => path.test(outline))) ? likelihood : 0;
    },
    load,
  };
}
