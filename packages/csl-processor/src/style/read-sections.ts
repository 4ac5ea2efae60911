import { attributeOf, childNamed, childrenNamed, reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import { mentionsOf, nothingMet } from "./mentions.js";
import { checkAttributes, defined, readBoolean, readChoice, readInteger } from "./read-attributes.js";
import { readElements } from "./read-element.js";
import { readFormatting } from "./read-formatting.js";
import { meetCall, type StyleReading } from "./style-reading.js";
import type { BibliographyOptions, BibliographySection, CitationOptions, CitationSection, Layout, SortKey } from "./style.js";

/** Reads `cs:citation`. */
export function readCitation(element: XmlElement, reading: StyleReading): CitationSection {
  checkAttributes(element, reading);
  return {
    options: readCitationOptions(element, reading),
    sort: readSort(element, reading),
    layout: readLayout(element, reading),
  };
}

function readCitationOptions(element: XmlElement, sink: ProblemSink): CitationOptions {
  const rules = [
    "all-names",
    "all-names-with-initials",
    "primary-name",
    "primary-name-with-initials",
    "by-cite",
  ] as const;
  const collapses = ["citation-number", "year", "year-suffix", "year-suffix-ranged"] as const;
  return {
    addNames: readBoolean(element, "disambiguate-add-names", sink) ?? false,
    addGivenName: readBoolean(element, "disambiguate-add-givenname", sink) ?? false,
    addYearSuffix: readBoolean(element, "disambiguate-add-year-suffix", sink) ?? false,
    givenNameRule: readChoice(element, "givenname-disambiguation-rule", rules, sink) ?? "by-cite",
    nearNoteDistance: readInteger(element, "near-note-distance", sink) ?? 5,
    ...defined({
      collapse: readChoice(element, "collapse", collapses, sink),
      citeGroupDelimiter: attributeOf(element, "cite-group-delimiter"),
      yearSuffixDelimiter: attributeOf(element, "year-suffix-delimiter"),
      afterCollapseDelimiter: attributeOf(element, "after-collapse-delimiter"),
    }),
  };
}

/** Reads `cs:bibliography`. */
export function readBibliography(element: XmlElement, reading: StyleReading): BibliographySection {
  checkAttributes(element, reading);
  return {
    sort: readSort(element, reading),
    layout: readLayout(element, reading),
    options: readBibliographyOptions(element, reading),
  };
}

function readBibliographyOptions(element: XmlElement, sink: ProblemSink): BibliographyOptions {
  const rules = ["complete-all", "complete-each", "partial-each", "partial-first"] as const;
  return {
    hangingIndent: readBoolean(element, "hanging-indent", sink) ?? false,
    lineSpacing: readInteger(element, "line-spacing", sink) ?? 1,
    entrySpacing: readInteger(element, "entry-spacing", sink) ?? 1,
    subsequentAuthorSubstituteRule:
      readChoice(element, "subsequent-author-substitute-rule", rules, sink) ?? "complete-all",
    ...defined({
      secondFieldAlign: readChoice(element, "second-field-align", ["flush", "margin"], sink),
      subsequentAuthorSubstitute: attributeOf(element, "subsequent-author-substitute"),
    }),
  };
}

function readLayout(section: XmlElement, reading: StyleReading): Layout {
  const element = childNamed(section, "layout");
  reading.met = nothingMet();
  if (element === undefined) {
    reportError(reading, section, "missing-element", `cs:${section.name} needs cs:layout.`);
    const formatting = readFormatting(section, reading);
    return { delimiter: "", children: [], formatting, mentions: mentionsOf(reading.met, reading.macros) };
  }
  checkAttributes(element, reading);
  return {
    delimiter: attributeOf(element, "delimiter") ?? "",
    children: readElements(element, reading),
    formatting: readFormatting(element, reading),
    mentions: mentionsOf(reading.met, reading.macros),
  };
}

function readSort(section: XmlElement, reading: StyleReading): SortKey[] {
  const sort = childNamed(section, "sort");
  if (sort === undefined) return [];
  return childrenNamed(sort, "key").flatMap((key) => {
    checkAttributes(key, reading);
    const by = readKeySource(key, reading);
    return by === undefined ? [] : [{ by, ...readKeyOptions(key, reading) }];
  });
}

function readKeySource(key: XmlElement, reading: StyleReading): SortKey["by"] | undefined {
  const variable = attributeOf(key, "variable");
  if (variable !== undefined) return { variable };
  const macro = attributeOf(key, "macro");
  if (macro === undefined) {
    reportError(reading, key, "missing-attribute", 'cs:key needs the attribute "variable" or "macro".');
    return undefined;
  }
  reading.met = nothingMet();
  meetCall(reading, macro, key.offset);
  return { macro, mentions: mentionsOf(reading.met, reading.macros) };
}

function readKeyOptions(key: XmlElement, sink: ProblemSink): Omit<SortKey, "by"> {
  const min = readInteger(key, "names-min", sink);
  const useFirst = readInteger(key, "names-use-first", sink);
  return {
    descending: readChoice(key, "sort", ["ascending", "descending"], sink) === "descending",
    // The key overrides both the first and the subsequent limits (CSL 1.0.2, "Sorting").
    names: defined({
      etAlMin: min,
      etAlSubsequentMin: min,
      etAlUseFirst: useFirst,
      etAlSubsequentUseFirst: useFirst,
      etAlUseLast: readBoolean(key, "names-use-last", sink),
    }),
  };
}
