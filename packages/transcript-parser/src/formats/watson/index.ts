import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * Results of IBM Watson Speech to Text, alone (https://cloud.ibm.com/apidocs/speech-to-text#recognize) and as a job holds
 * them (https://cloud.ibm.com/apidocs/speech-to-text#checkjob).
 */
export const watsonFormat: SourceFormat = speechFormat(
  "watson",
  "IBM Watson Speech to Text JSON",
  0.9,
  [
    [/^\/result_index$/m, /^\/results$/m],
    [/^(?:\/results\/\[\])?\/speaker_labels\/\[\]\/from$/m],
    [/^(?:\/results\/\[\])?\/results\/\[\]\/alternatives\/\[\]\/(?:transcript|timestamps)$/m, /\/results\/\[\]\/(?:final|alternatives\/\[\]\/timestamps)$|\/speaker_labels\/\[\]\/from$|^\/result_index$/m],
  ],
  async () => (await import("./read-watson.js")).watsonReader,
);
