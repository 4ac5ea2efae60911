import type { ProblemSink, XmlElement } from "../xml/xml-element.js";
import type { NameOptions } from "./name-options.js";
import { defined, readBoolean, readChoice, readInteger } from "./read-attributes.js";

const PRECEDES = ["contextual", "after-inverted-name", "always", "never"] as const;

/** Reads the options that `cs:name` shares with the elements above it. */
function readSharedOptions(element: XmlElement, sink: ProblemSink): NameOptions {
  return defined({
    and: readChoice(element, "and", ["text", "symbol"], sink),
    delimiterPrecedesEtAl: readChoice(element, "delimiter-precedes-et-al", PRECEDES, sink),
    delimiterPrecedesLast: readChoice(element, "delimiter-precedes-last", PRECEDES, sink),
    etAlMin: readInteger(element, "et-al-min", sink),
    etAlUseFirst: readInteger(element, "et-al-use-first", sink),
    etAlUseLast: readBoolean(element, "et-al-use-last", sink),
    etAlSubsequentMin: readInteger(element, "et-al-subsequent-min", sink),
    etAlSubsequentUseFirst: readInteger(element, "et-al-subsequent-use-first", sink),
    initialize: readBoolean(element, "initialize", sink),
    initializeWith: element.attributes.get("initialize-with"),
    nameAsSortOrder: readChoice(element, "name-as-sort-order", ["first", "all"], sink),
    sortSeparator: element.attributes.get("sort-separator"),
  });
}

/** Reads the options of `cs:name` itself. */
export function readNameOptions(element: XmlElement, sink: ProblemSink): NameOptions {
  return {
    ...readSharedOptions(element, sink),
    ...defined({
      form: readChoice(element, "form", ["long", "short", "count"], sink),
      delimiter: element.attributes.get("delimiter"),
    }),
  };
}

/** Reads the options as `cs:style`, `cs:citation` and `cs:bibliography` name them. */
export function readInheritableNameOptions(element: XmlElement, sink: ProblemSink): NameOptions {
  return {
    ...readSharedOptions(element, sink),
    ...defined({
      form: readChoice(element, "name-form", ["long", "short", "count"], sink),
      delimiter: element.attributes.get("name-delimiter"),
      namesDelimiter: element.attributes.get("names-delimiter"),
    }),
  };
}
