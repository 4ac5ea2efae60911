import { resultOf, type Result } from "../result.js";
import { parseXml } from "../xml/parse-xml.js";
import { attributeOf, childNamed, childrenNamed, problemSink, reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import { defined, readNonEmpty } from "./read-attributes.js";
import type { StyleHead, StyleInfo } from "./style.js";

/**
 * Reads what a style says of itself, be it independent or a dependent one. Its rules are not read and not checked: that is
 * for `parseStyle`.
 *
 * @param xml the text of a `.csl` file.
 * @returns the head; or why there is none, with line and column: the text is no XML, or no style. Never throws.
 */
export function readStyleHead(xml: string): Result<StyleHead> {
  const sink = problemSink(xml);
  const root = readStyleElement(xml, sink);
  return resultOf(root && headOf(root), sink.problems);
}

/** The root of a style; undefined, with a problem, where there is none. */
export function readStyleElement(xml: string, sink: ProblemSink): XmlElement | undefined {
  const root = parseXml(xml, sink);
  if (root === undefined || root.name === "style") return root;
  reportError(sink, root, "not-a-style", `The root element is cs:${root.name}, not cs:style.`);
  return undefined;
}

/** What the root of a style and its `cs:info` say. */
export function headOf(root: XmlElement): StyleHead {
  return { info: readInfo(childNamed(root, "info")), ...defined({ defaultLocale: readNonEmpty(root, "default-locale") }) };
}

function readInfo(info: XmlElement | undefined): StyleInfo {
  const all = (name: string): readonly XmlElement[] => (info === undefined ? [] : childrenNamed(info, name));
  const text = (name: string): string | undefined => firstOf(all(name), (element) => element.text.trim().replace(/\s+/g, " "));
  const attribute = (name: string, key: string): string | undefined => firstOf(all(name), (element) => readNonEmpty(element, key));
  const link = (rel: string): string | undefined =>
    firstOf(all("link"), (element) => (attributeOf(element, "rel")?.trim() === rel ? readNonEmpty(element, "href") : undefined));
  return {
    id: text("id") ?? "",
    title: text("title") ?? "",
    ...defined({
      citationFormat: attribute("category", "citation-format"),
      parent: link("independent-parent"),
      updated: text("updated"),
      rights: text("rights"),
      licence: attribute("rights", "license"),
      documentation: link("documentation"),
    }),
  };
}

/** What is read of the first element that has any of it. */
function firstOf(elements: readonly XmlElement[], read: (element: XmlElement) => string | undefined): string | undefined {
  return elements.map(read).find((value) => value !== undefined && value !== "");
}
