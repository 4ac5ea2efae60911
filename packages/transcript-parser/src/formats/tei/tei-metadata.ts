import type { Metadata, Publication } from "@colloquy/corpus-schema";
import { languageTag } from "../speech/language-tag.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { UNKNOWN_IDS } from "../xml/speaker-roles.table.js";
import { allIn, childrenOf, descendantsOf, findIn, textOf, type XmlNode } from "../xml/xml-tree.js";

/** A date of W3C form as EDTF has it: without a time and a time zone. */
const DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T.*|Z|[+-]\d\d:\d\d)?$/;

/** What a header states of the conversation (Guidelines, chapter 2 and section 16.2). What it does not state is absent. */
export function metadataOf(header: XmlNode, documentLanguage: string | null): Partial<Omit<Metadata, "evidence">> {
  const language = languageOf(header, documentLanguage);
  const title = titleOf(header, documentLanguage);
  const date = dateOf(header);
  const place = placeOf(header);
  const rights = textOf(inLanguage(allIn(header, "fileDesc", "publicationStmt", "availability", "licence"), documentLanguage));
  const publication = publicationOf(header, documentLanguage);
  return {
    ...(title === "" ? {} : { title }),
    ...(language === null ? {} : { language }),
    ...(date === null ? {} : { date }),
    ...(place === "" ? {} : { place }),
    ...(rights === "" ? {} : { rights }),
    ...(publication === null ? {} : { publications: [publication] }),
  };
}

/** Of the same thing in several languages, the one in the language of the document, else the first. */
function inLanguage(nodes: readonly XmlNode[], language: string | null): XmlNode | undefined {
  return nodes.find(({ element }) => language !== null && element.attribute("lang", XML_NAMESPACE) === language) ?? nodes[0];
}

function languageOf(header: XmlNode, documentLanguage: string | null): string | null {
  const named = allIn(header, "profileDesc", "langUsage", "language").map(({ element }) => element.attribute("ident"));
  return languageTag(documentLanguage ?? (named.length === 1 ? (named[0] ?? "") : ""));
}

/** The main title, with the subtitle of its language after a colon. */
function titleOf(header: XmlNode, language: string | null): string {
  const titles = allIn(header, "fileDesc", "titleStmt", "title");
  const ofType = (type: string): XmlNode[] => titles.filter(({ element }) => element.attribute("type") === type);
  const main = inLanguage(ofType("main"), language) ?? inLanguage(titles, language);
  const sub = inLanguage(ofType("sub"), language);
  const isOther = sub !== undefined && sub !== main && textOf(sub) !== "";
  return isOther ? `${textOf(main)}: ${textOf(sub)}` : textOf(main);
}

/** When it took place: the date of the setting, of the recording, of the source, of the making of the text. */
function dateOf(header: XmlNode): string | null {
  const source = findIn(header, "fileDesc", "sourceDesc");
  const places = [
    ...allIn(header, "profileDesc", "settingDesc"),
    ...allIn(source, "recordingStmt"),
    ...(source === undefined ? [] : [source]),
    ...allIn(header, "profileDesc", "creation"),
  ];
  for (const place of places) {
    for (const { element } of descendantsOf(place, "date")) {
      const date = DATE.exec(element.attribute("when") ?? "")?.[1];
      if (date !== undefined) return date;
    }
  }
  return null;
}

function placeOf(header: XmlNode): string {
  const setting = findIn(header, "profileDesc", "settingDesc");
  if (setting === undefined) return "";
  const [named] = descendantsOf(setting, "settlement", "placeName", "locale");
  const names = descendantsOf(setting, "name");
  const ofType = (type: RegExp): XmlNode | undefined => names.find(({ element }) => type.test(element.attribute("type") ?? ""));
  const city = ofType(/^(?:city|town|settlement)$/) ?? ofType(/^place$/);
  return textOf(city ?? named);
}

function publicationOf(header: XmlNode, language: string | null): Publication | null {
  const statement = findIn(header, "fileDesc", "publicationStmt");
  const publisher = childrenOf(statement, "publisher", "authority")[0];
  const name = textOf(inLanguage(childrenOf(publisher, "orgName", "name", "persName"), language) ?? publisher);
  if (name === "" || UNKNOWN_IDS.has(name.toLowerCase())) return null;
  const [published] = childrenOf(statement, "date");
  const when = published?.element.attribute("when") ?? "";
  const date = DATE.exec(when === "" ? textOf(published) : when)?.[1];
  return { relation: "original", carrier: true, publisher: name, ...(date === undefined ? {} : { date }) };
}
