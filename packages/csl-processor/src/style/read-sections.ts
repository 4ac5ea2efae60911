import { childNamed, childrenNamed, reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import { checkAttributes, defined, readBoolean, readChoice, readInteger } from "./read-attributes.js";
import { readElements } from "./read-element.js";
import { readFormatting } from "./read-formatting.js";
import { readInheritableNameOptions } from "./read-name-options.js";
import type { BibliographySection, CitationOptions, CitationSection, Layout, SortKey } from "./style.js";

/** Reads `cs:citation`. */
export function readCitation(element: XmlElement, sink: ProblemSink): CitationSection {
  checkAttributes(element, sink);
  return {
    nameOptions: readInheritableNameOptions(element, sink),
    options: readCitationOptions(element, sink),
    sort: readSort(element, sink),
    layout: readLayout(element, sink),
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
      citeGroupDelimiter: element.attributes.get("cite-group-delimiter"),
      yearSuffixDelimiter: element.attributes.get("year-suffix-delimiter"),
      afterCollapseDelimiter: element.attributes.get("after-collapse-delimiter"),
    }),
  };
}

/** Reads `cs:bibliography`. */
export function readBibliography(element: XmlElement, sink: ProblemSink): BibliographySection {
  checkAttributes(element, sink);
  const rules = ["complete-all", "complete-each", "partial-each", "partial-first"] as const;
  return {
    nameOptions: readInheritableNameOptions(element, sink),
    sort: readSort(element, sink),
    layout: readLayout(element, sink),
    options: {
      hangingIndent: readBoolean(element, "hanging-indent", sink) ?? false,
      lineSpacing: readInteger(element, "line-spacing", sink) ?? 1,
      entrySpacing: readInteger(element, "entry-spacing", sink) ?? 1,
      subsequentAuthorSubstituteRule:
        readChoice(element, "subsequent-author-substitute-rule", rules, sink) ?? "complete-all",
      ...defined({
        secondFieldAlign: readChoice(element, "second-field-align", ["flush", "margin"], sink),
        subsequentAuthorSubstitute: element.attributes.get("subsequent-author-substitute"),
      }),
    },
  };
}

function readLayout(section: XmlElement, sink: ProblemSink): Layout {
  const element = childNamed(section, "layout");
  if (element === undefined) {
    reportError(sink, section, "missing-element", `cs:${section.name} needs cs:layout.`);
    return { delimiter: "", children: [], formatting: readFormatting(section, sink) };
  }
  checkAttributes(element, sink);
  return {
    delimiter: element.attributes.get("delimiter") ?? "",
    children: readElements(element, sink),
    formatting: readFormatting(element, sink),
  };
}

function readSort(section: XmlElement, sink: ProblemSink): SortKey[] {
  const sort = childNamed(section, "sort");
  if (sort === undefined) return [];
  return childrenNamed(sort, "key").flatMap((key) => {
    checkAttributes(key, sink);
    const by = readKeySource(key, sink);
    return by === undefined ? [] : [{ by, ...readKeyOptions(key, sink) }];
  });
}

function readKeySource(key: XmlElement, sink: ProblemSink): SortKey["by"] | undefined {
  const variable = key.attributes.get("variable");
  if (variable !== undefined) return { variable };
  const macro = key.attributes.get("macro");
  if (macro !== undefined) return { macro };
  reportError(sink, key, "missing-attribute", 'cs:key needs the attribute "variable" or "macro".');
  return undefined;
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
