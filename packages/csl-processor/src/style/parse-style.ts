import { readLocaleElement } from "../locale/read-locale.js";
import { resultOf, type Result } from "../result.js";
import { childNamed, childrenNamed, problemSink, reportError, reportWarning, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import { checkMacros } from "./check-macros.js";
import { nothingMet } from "./mentions.js";
import type { NameOptions } from "./name-options.js";
import { checkAttributes, defined, readBoolean, readChoice } from "./read-attributes.js";
import { headOf, readStyleElement } from "./read-head.js";
import { readMacros } from "./read-macros.js";
import { readInheritableNameOptions } from "./read-name-options.js";
import { readBibliography, readCitation } from "./read-sections.js";
import type { StyleReading } from "./style-reading.js";
import type { GlobalOptions, Style } from "./style.js";

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
  const root = readStyleElement(xml, sink);
  return resultOf(root && readStyle(root, sink), sink.problems);
}

function readStyle(root: XmlElement, sink: ProblemSink): Style | undefined {
  checkChildren(root, sink);
  const head = headOf(root);
  const citation = childNamed(root, "citation");
  if (citation === undefined) {
    reportNoCitation(root, head.info.parent, sink);
    return undefined;
  }
  return {
    ...head,
    class: readChoice(root, "class", ["in-text", "note"], sink) ?? "in-text",
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

function reportNoCitation(root: XmlElement, parent: string | undefined, sink: ProblemSink): void {
  if (parent === undefined) {
    reportError(sink, root, "missing-element", "cs:style needs cs:citation.");
  } else {
    const hint = `Load ${parent}, and give this style's default-locale, if it has one, as the language.`;
    reportError(sink, root, "dependent-style", "This is a dependent style: it formats nothing itself.", hint);
  }
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
