import { outlineKeys } from "../json/outline-keys.js";
import type { SourceFormat } from "../source-format.js";
import { EACH, findEnvelope, type Signs } from "./find-envelope.js";
import type { SpeechSource } from "./speech-reader.js";

/** So much less likely is a format whose result lies within what another program writes. */
const WITHIN = 0.1;

/**
 * A format of speech-to-text in JSON, known by its keys and never by its name.
 *
 * @param title what people call it
 * @param signs each a set of paths that stand in the outline of the keys of a result together
 */
export function speechFormat(
  id: string,
  title: string,
  likelihood: number,
  signs: Signs,
  load: () => Promise<SpeechSource>,
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
      const steps = outline === "" || isOurs ? null : findEnvelope(outline, signs);
      if (steps === null) return 0;
      return steps.some((step) => step !== EACH) ? likelihood - WITHIN : likelihood;
    },
    load: async () => (await load()).within(signs),
  };
}
