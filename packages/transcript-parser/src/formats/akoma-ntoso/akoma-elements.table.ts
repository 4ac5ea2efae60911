import { GAP, type Gap } from "../xml/text-view.js";

/**
 * What an element is to a debate:
 * - `plain`: its words are read like those around it;
 * - `section`: a part of the debate, with a heading;
 * - `speech`: somebody speaks;
 * - `other`: somebody speaks, if it says who; else it is about what was done;
 * - `from`: the name of who speaks, as the report gives it;
 * - `heading`;
 * - `paragraph`: words that are said where somebody speaks, and a note of the report elsewhere;
 * - `aside`: what nobody says;
 * - `time`: when the meeting began, was interrupted, ended: the paragraph around it says that;
 * - `body`: from here on what nobody says is no front matter;
 * - `back`: what follows the debate;
 * - `hidden`: what is about the document.
 */
export type AkomaKind = "plain" | "section" | "speech" | "other" | "from" | "heading" | "paragraph" | "aside" | "time" | "body" | "back" | "hidden";

/** How an element is read. */
export interface AkomaTraits {
  readonly kind: AkomaKind;
  /** What is between its words and those around it. */
  readonly gap: Gap;
}

function all(names: string, kind: AkomaKind, gap: Gap): [string, AkomaTraits][] {
  return names.split(" ").map((name) => [name, { kind, gap }]);
}

/** An element that is not in the table. */
export const PLAIN: AkomaTraits = { kind: "plain", gap: GAP.none };

/** The elements of Akoma Ntoso that matter to the text of a debate (akomantoso30.xsd). */
export const AKOMA_ELEMENTS: ReadonlyMap<string, AkomaTraits> = new Map([
  ...all("preface coverPage preamble longTitle formula container speechGroup", "plain", GAP.block),
  ...all("debateSection administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers noticesOfMotion questions address proceduralMotions pointOfOrder adjournment", "section", GAP.block),
  ...all("tr item br eol eop tocItem", "plain", GAP.line),
  ...all("td th", "plain", GAP.space),
  ...all("debateBody", "body", GAP.block),
  ...all("conclusions attachments components", "back", GAP.block),
  ...all("speech question answer", "speech", GAP.block),
  ...all("other", "other", GAP.block),
  ...all("from", "from", GAP.line),
  ...all("heading subheading", "heading", GAP.block),
  ...all("docTitle", "heading", GAP.line),
  ...all("p block blockList ul ol li table tblock toc listIntroduction listWrapUp", "paragraph", GAP.block),
  ...all("scene narrative summary remark authorialNote vote", "aside", GAP.line),
  ...all("recordedTime", "time", GAP.none),
  ...all("meta", "hidden", GAP.none),
]);
