import type { Metadata, Publication, RecipeSpeaker } from "@colloquy/corpus-schema";
import { languageTag } from "../speech/language-tag.js";
import type { ListedPerson } from "../xml/pointed-voices.js";
import { allIn, childrenOf, findIn, type XmlNode } from "../xml/xml-tree.js";

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/;

/** What the `meta` of a document states. What it does not state is absent. */
export function metadataOf(meta: XmlNode): Partial<Omit<Metadata, "evidence">> {
  const identification = findIn(meta, "identification");
  const date = dateOf(findIn(identification, "FRBRWork", "FRBRdate"));
  const expression = findIn(identification, "FRBRExpression", "FRBRlanguage");
  const language = languageTag(expression?.element.attribute("language") ?? "");
  const publication = publicationOf(findIn(meta, "publication"));
  return {
    ...(language === null ? {} : { language }),
    ...(date === null ? {} : { date }),
    ...(publication === null ? {} : { publications: [publication] }),
  };
}

function dateOf(node: XmlNode | undefined): string | null {
  return DATE.exec(node?.element.attribute("date") ?? "")?.[0] ?? null;
}

function publicationOf(node: XmlNode | undefined): Publication | null {
  const container = node?.element.attribute("showAs") ?? "";
  if (node === undefined || container === "" || node.element.attribute("name") === "internal") return null;
  const issue = node.element.attribute("number") ?? "";
  const date = dateOf(node);
  return { relation: "original", carrier: true, container, ...(issue === "" ? {} : { issue }), ...(date === null ? {} : { date }) };
}

/** What `as` says that somebody is, in words, by id. */
export function officesOf(meta: XmlNode): Map<string, string> {
  const roles = allIn(meta, "references").flatMap((references) => childrenOf(references, "TLCRole"));
  return new Map(roles.map(({ element }) => [element.attribute("eId") ?? element.attribute("id") ?? "", (element.attribute("showAs") ?? "").replace(/\s+/g, " ").trim()]));
}

/** Those to whom `by` may lead, by id: people, and roles and bodies that speak without a name. */
export function peopleOf(meta: XmlNode): Map<string, ListedPerson> {
  const people = new Map<string, ListedPerson>();
  for (const { element } of allIn(meta, "references").flatMap((references) => childrenOf(references, "TLCPerson", "TLCRole", "TLCOrganization", "TLCReference"))) {
    const id = element.attribute("eId") ?? element.attribute("id");
    const label = (element.attribute("showAs") ?? "").replace(/\s+/g, " ").trim();
    if (id === null || label === "" || people.has(id)) continue;
    const href = element.attribute("href") ?? "";
    const facts: RecipeSpeaker = /^https?:\/\/\S+$/.test(href) ? { sameAs: [href] } : {};
    people.set(id, { label, facts });
  }
  return people;
}
