import type { SourceFormat } from "../source-format.js";
import { sniffRtf } from "./sniff-rtf.js";

/** Rich Text Format (Microsoft, "Rich Text Format (RTF) Specification", version 1.9.1). */
export const rtfFormat: SourceFormat = {
  id: "rtf",
  title: "Rich Text Format",
  text: "extraction",
  mediaTypes: ["application/rtf", "text/rtf"],
  extensions: ["rtf"],
  sniff: sniffRtf,
  load: async () => (await import("./read-rtf.js")).rtfReader,
};
