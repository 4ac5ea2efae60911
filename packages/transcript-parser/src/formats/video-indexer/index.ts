import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/** Insights of Azure's Video Indexer (https://learn.microsoft.com/azure/azure-video-indexer/video-indexer-output-json-v2). */
export const videoIndexerFormat: SourceFormat = speechFormat(
  "video-indexer",
  "Azure Video Indexer JSON",
  0.95,
  [[/^(?:\/videos\/\[\])?(?:\/insights)?\/transcript\/\[\]\/text$/m, /^(?:\/videos\/\[\])?(?:\/insights)?\/transcript\/\[\]\/instances\/\[\]\/start$/m]],
  async () => (await import("./read-video-indexer.js")).videoIndexerReader,
);
