import type { ParserCode } from "../../diagnostics.js";

/**
 * What may be wrong with an XML document:
 * - `cutOff`: it ends within a tag, a comment or a declaration;
 * - `unclosed`: it ends before elements end;
 * - `crossed`: an element ends while others that began in it are still open;
 * - `stray`: an end tag of an element that is not open;
 * - `brokenTag`: a tag that is not one: another begins in it, or it has no name;
 * - `attribute`: an attribute without a value or quotes, or one that its tag has twice;
 * - `bareSign`: a `<` or `&` of the text that is not written as a reference;
 * - `number`: a reference to a character that XML does not allow;
 * - `prefix`: a prefix of a name that nothing declares;
 * - `outside`: words, or a second element, outside of the root element;
 * - `rootless`: no element at all;
 * - `doctype`: a document type declaration that stands within the document, or does not end;
 * - `declared`: entities that the document declares;
 * - `named`: references to entities that XML does not define.
 */
export type XmlFinding =
  | "cutOff"
  | "unclosed"
  | "crossed"
  | "stray"
  | "brokenTag"
  | "attribute"
  | "bareSign"
  | "number"
  | "prefix"
  | "outside"
  | "rootless"
  | "doctype"
  | "declared"
  | "named";

/** What is said of a finding. */
export interface FindingWords {
  readonly code: ParserCode;
  readonly severity: "warning" | "info";
  readonly say: string;
  readonly hint: string;
}

function damaged(say: string, hint: string): FindingWords {
  return { code: "file-damaged", severity: "warning", say, hint };
}

const INCOMPLETE = "It was probably not saved or copied in full. What is there was read.";
const BY_HAND = "The file was probably changed by hand or by a faulty program. All words were read; look whether they stand where they belong.";

/** The words for each finding. */
export const FINDING_WORDS: Readonly<Record<XmlFinding, FindingWords>> = {
  cutOff: damaged("The XML ends in the middle of a tag, a comment or a declaration.", INCOMPLETE),
  unclosed: damaged("The XML ends before all of its elements are closed.", INCOMPLETE),
  crossed: damaged("An element is not closed before the one around it.", BY_HAND),
  stray: damaged("An end tag closes an element that was not opened.", BY_HAND),
  brokenTag: damaged("A tag is broken: a sign < stands in it, or it has no name.", "A quotation mark or a > is probably missing in it. The tag was read up to there."),
  attribute: damaged("An attribute has no value in quotation marks, or stands twice in its tag.", "It was read as far as it could be understood; of two the first counts."),
  bareSign: damaged("A sign < or & stands in the text as it is, and is taken for itself.", "In XML they are written &lt; and &amp;. The words were read."),
  number: damaged("A reference gives the number of a character that does not exist.", "It was kept as it is written."),
  prefix: damaged("The prefix of a name is declared nowhere.", "The name was read without its prefix. The file may be a piece of a larger one."),
  outside: damaged("Words or elements stand outside of the element that holds the whole document.", "Two files may have been put together. All of it was read."),
  rootless: damaged("The XML has no element.", "If the file is plain text, give it the extension txt or name its format."),
  doctype: damaged("A document type declaration stands within the document, or does not end.", BY_HAND),
  declared: {
    code: "entity-refused",
    severity: "info",
    say: "The document declares entities of its own. They are not used, and nothing is fetched.",
    hint: "References to them, if there are any, are kept as they are written. To have them replaced, save the file with its entities expanded by a program that you trust.",
  },
  named: {
    code: "entity-refused",
    severity: "warning",
    say: "A reference names an entity that XML does not define; it is kept as it is written.",
    hint: "Write the character itself instead, or save the file with its entities expanded by a program that you trust.",
  },
};
