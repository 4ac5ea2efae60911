import type { XmlElement } from "../xml/xml-element.js";
import { readXml } from "../xml/read-xml.js";
import { decodeXml } from "../xml/decode-xml.js";
import { FLAT_NAMESPACE as NAMESPACE } from "./sniff-flat-package.js";
import { nameOf } from "./word-names.js";

/**
 * The parts of a package that is one XML file (Flat OPC), each as the XML that it would be in an archive. Pictures and
 * other parts that are not XML are left out.
 */
export function readFlatPackage(bytes: Uint8Array, signal?: AbortSignal): ReadonlyMap<string, string> {
  const { text } = decodeXml(bytes);
  const parts = new Map<string, string>();
  let name = "";
  let start = -1;
  const open = (element: XmlElement): void => {
    const kind = nameOf(element);
    if (kind === "pkg:part") name = element.attribute("name", NAMESPACE) ?? element.attribute("name") ?? "";
    else if (kind === "pkg:xmlData" && start === -1 && !element.isEmpty) start = element.span.end;
  };
  readXml(
    text,
    {
      open,
      close: (element, { start: end }) => {
        if (nameOf(element) !== "pkg:xmlData" || start === -1) return;
        if (!parts.has(name)) parts.set(name, text.slice(start, end));
        start = -1;
      },
      text: ignore,
      reference: ignore,
    },
    { signal },
  );
  return parts;
}

function ignore(): void {
  // Only where parts begin and end matters here; each is read by itself.
}
