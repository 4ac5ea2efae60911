import { GAP, type Gap } from "../xml/text-view.js";

/**
 * What an element is to a transcript:
 * - `plain`: its words are read like those around it;
 * - `utterance`, `speech`: somebody speaks: `u`, and `sp` with its `speaker`;
 * - `name`: the name of who speaks, where it stands in the text;
 * - `heading`;
 * - `aside`: what nobody says: notes, stage directions, lists of roles, what was heard or seen;
 * - `hidden`: what is about the text and not of it;
 * - `token`: a word or a sign, of which white space may be no part;
 * - `alternative`: one of two ways to write the same words.
 */
export type TeiKind = "plain" | "utterance" | "speech" | "name" | "heading" | "aside" | "hidden" | "token" | "alternative";

/** How an element is read. */
export interface TeiTraits {
  readonly kind: TeiKind;
  /** What is between its words and those around it. */
  readonly gap: Gap;
}

function all(names: string, kind: TeiKind, gap: Gap): [string, TeiTraits][] {
  return names.split(" ").map((name) => [name, { kind, gap }]);
}

/** An element that is not in the table. */
export const PLAIN: TeiTraits = { kind: "plain", gap: GAP.none };

/** The elements of TEI P5 that matter to the text of a transcript (Guidelines, appendix C). */
export const TEI_ELEMENTS: ReadonlyMap<string, TeiTraits> = new Map([
  ...all("TEI teiCorpus text body front back group div div1 div2 div3 div4 div5 div6 div7 annotationBlock p ab lg list table quote cit epigraph floatingText titlePage docTitle opener closer argument salute signed postscript listBibl listPerson figure", "plain", GAP.block),
  ...all("l lb item row byline dateline docAuthor docDate docEdition docImprint imprimatur label bibl person castItem cb pb", "plain", GAP.line),
  ...all("cell s title date", "plain", GAP.none),
  ...all("u", "utterance", GAP.block),
  ...all("sp", "speech", GAP.block),
  ...all("speaker", "name", GAP.line),
  ...all("head titlePart trailer", "heading", GAP.block),
  ...all("note stage castList kinesic vocal incident shift writing camera caption sound tech view move event gap pause desc", "aside", GAP.line),
  ...all("teiHeader standOff facsimile sourceDoc spanGrp span interpGrp interp linkGrp joinGrp timeline fsdDecl fs fw xenoData", "hidden", GAP.none),
  ...all("w pc c m", "token", GAP.none),
  ...all("reg corr expan", "alternative", GAP.none),
]);

/** Elements after whose content a space stands, however the file is set: cells of a row, sentences. */
export const SPACED: ReadonlySet<string> = new Set(["cell", "s"]);
