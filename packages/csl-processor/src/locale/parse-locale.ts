import { resultOf, type Result } from "../result.js";
import { parseXml } from "../xml/parse-xml.js";
import { attributeOf, problemSink, reportError } from "../xml/xml-element.js";
import type { Locale } from "./locale.js";
import { readLocaleElement } from "./read-locale.js";

/**
 * Reads a CSL 1.0.2 locale file.
 *
 * @param xml the text of a `locales-xx-XX.xml` file.
 * @returns the locale, perhaps with warnings; or every problem that was found, with line and column. Never throws.
 */
export function parseLocale(xml: string): Result<Locale> {
  const sink = problemSink(xml);
  const root = parseXml(xml, sink);
  if (root?.name !== "locale") {
    if (sink.problems.length === 0) {
      reportError(sink, root ?? { offset: 0 }, "not-a-locale", "The root element is not cs:locale.");
    }
    return resultOf<Locale>(undefined, sink.problems);
  }
  if (attributeOf(root, "xml:lang") === undefined) {
    reportError(sink, root, "missing-attribute", 'A locale file needs the attribute "xml:lang".');
  }
  return resultOf(readLocaleElement(root, sink), sink.problems);
}
