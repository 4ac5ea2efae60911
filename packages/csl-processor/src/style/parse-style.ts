import { readLocaleElement } from "../locale/read-locale.js";
import { resultOf, type Result } from "../result.js";
import { parseXml } from "../xml/parse-xml.js";
import {
  attributeOf,
  childNamed,
  childrenNamed,
  problemSink,
  reportError,
  reportWarning,
  type ProblemSink,
  type XmlElement,
} from "../xml/xml-element.js";
import { checkMacros } from "./check-macros.js";
import { nothingMet } from "./mentions.js";
import type { NameOptions } from "./name-options.js";
import { checkAttributes, defined, readBoolean, readChoice, readNonEmpty } from "./read-attributes.js";
import { readMacros } from "./read-macros.js";
import { readInheritableNameOptions } from "./read-name-options.js";
import { readBibliography, readCitation } from "./read-sections.js";
import type { StyleReading } from "./style-reading.js";
import type { GlobalOptions, Style, StyleInfo } from "./style.js";

const CHILDREN = ["info", "locale", "macro", "citation", "bibliography"];

/**
 * Reads an independent CSL 1.0.2 style.
 *
 * @param xml the text of a `.csl` file.
 * @returns the style, perhaps with warnings; or every problem that was found, with line and column. A dependent
 * style is such a problem, and its hint names the style that it stands for. Never throws.
 */
export function parseStyle(xml: string): Result<Style> {
  const sink = problemSink(xml);
  const root = parseXml(xml, sink);
  const style = root && readStyle(root, sink);
  if (style === undefined && sink.problems.length === 0) {
    reportError(sink, { offset: 0 }, "not-a-style", "There is no cs:style element.");
  }
  return resultOf(style, sink.problems);
}

function readStyle(root: XmlElement, sink: ProblemSink): Style | undefined {
  if (root.name !== "style") {
    reportError(sink, root, "not-a-style", `The root element is cs:${root.name}, not cs:style.`);
    return undefined;
  }
  checkChildren(root, sink);
  const citation = childNamed(root, "citation");
  if (citation === undefined) {
    reportNoCitation(root, sink);
    return undefined;
  }
  return {
    info: readInfo(root),
    class: readChoice(root, "class", ["in-text", "note"], sink) ?? "in-text",
    ...defined({ defaultLocale: readNonEmpty(root, "default-locale") }),
    options: readGlobalOptions(root, sink),
    locales: childrenNamed(root, "locale").map((locale) => readLocaleElement(locale, sink)),
    ...readRendered(root, citation, sink),
  };
}

/** Reads what holds rendering elements: macros, citation and bibliography, and what these inherit. */
function readRendered(
  root: XmlElement,
  citation: XmlElement,
  sink: ProblemSink,
): Pick<Style, "nameOptions" | "macros" | "citation" | "bibliography"> {
  const bibliography = childNamed(root, "bibliography");
  const nameOptions = readInheritableNameOptions(root, sink);
  const inside = (section: XmlElement | undefined): NameOptions =>
    section === undefined ? nameOptions : { ...nameOptions, ...readInheritableNameOptions(section, sink) };
  const sections = { citation: inside(citation), bibliography: inside(bibliography) };
  const reading: StyleReading = {
    ...sink,
    nameOptions: sections,
    calls: [],
    macros: new Map(),
    met: nothingMet(),
    depth: 0,
  };
  const rendered = {
    nameOptions,
    macros: readMacros(root, reading),
    citation: readCitation(citation, reading),
    ...(bibliography && { bibliography: readBibliography(bibliography, reading) }),
  };
  checkMacros(reading.macros, reading.calls, sink);
  return rendered;
}

function checkChildren(root: XmlElement, sink: ProblemSink): void {
  checkAttributes(root, sink);
  for (const child of root.children) {
    if (CHILDREN.includes(child.name)) continue;
    reportWarning(sink, child, "unknown-element", `cs:${child.name} is not a part of a style: ignored.`);
  }
}

function reportNoCitation(root: XmlElement, sink: ProblemSink): void {
  const info = childNamed(root, "info");
  const links = info === undefined ? [] : childrenNamed(info, "link");
  const link = links.find((candidate) => attributeOf(candidate, "rel") === "independent-parent");
  const parent = link && attributeOf(link, "href");
  if (parent === undefined) {
    reportError(sink, root, "missing-element", "cs:style needs cs:citation.");
  } else {
    const hint = `Load ${parent}, and give this style's default-locale, if it has one, as the language.`;
    reportError(sink, root, "dependent-style", "This is a dependent style: it formats nothing itself.", hint);
  }
}

function readInfo(root: XmlElement): StyleInfo {
  const info = childNamed(root, "info");
  const text = (name: string): string => (info && childNamed(info, name)?.text.trim()) ?? "";
  const categories = info === undefined ? [] : childrenNamed(info, "category");
  const citationFormat = categories.map((category) => attributeOf(category, "citation-format")).find(Boolean);
  return { id: text("id"), title: text("title"), ...defined({ citationFormat }) };
}

function readGlobalOptions(root: XmlElement, sink: ProblemSink): GlobalOptions {
  const formats = ["chicago", "chicago-15", "chicago-16", "expanded", "minimal", "minimal-two"] as const;
  const demotions = ["never", "sort-only", "display-and-sort"] as const;
  return {
    initializeWithHyphen: readBoolean(root, "initialize-with-hyphen", sink) ?? true,
    demoteNonDroppingParticle: readChoice(root, "demote-non-dropping-particle", demotions, sink) ?? "display-and-sort",
    ...defined({ pageRangeFormat: readChoice(root, "page-range-format", formats, sink) }),
  };
}
