import type { SourceFormat } from "../source-format.js";
import { sniffOdt } from "./sniff-odt.js";

/**
 * OpenDocument text (OASIS OpenDocument 1.3: part 2, packages; part 3, schema), as LibreOffice and Google Docs write it,
 * packed or as one flat XML file.
 */
export const odtFormat: SourceFormat = {
  id: "odt",
  title: "OpenDocument text (LibreOffice)",
  text: "extraction",
  mediaTypes: ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-flat-xml"],
  extensions: ["odt", "ott", "fodt"],
  sniff: sniffOdt,
  load: async () => (await import("./read-odt.js")).odtReader,
};
