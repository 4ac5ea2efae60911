import type { Metadata } from "@colloquy/corpus-schema";
import { statedTitle } from "../captions/stated-title.js";
import { languageTag } from "../speech/language-tag.js";
import type { ListedPerson } from "../xml/pointed-voices.js";
import { childrenOf, descendantsOf, textOf, type XmlNode } from "../xml/xml-tree.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";

/** The names that a list may have of somebody, the one that says most first (TTML 2, section 14.1.4). */
const NAME_TYPES = ["full", "alias", "other", "family", "given"];
/** Titles: of the document, and those of EBU-TT of the programme and of its episode (EBU Tech 3390). */
const TITLES = ["title", "documentOriginalProgrammeTitle", "documentOriginalEpisodeTitle"];

/** What the head of a document states. What it does not state is absent. */
export function metadataOf(head: XmlNode | null, language: string): Partial<Omit<Metadata, "evidence">> {
  const title = TITLES.flatMap((name) => (head === null ? [] : descendantsOf(head, name).map((node) => statedTitle(textOf(node))))).find((found) => found !== undefined);
  const rights = head === null ? "" : textOf(descendantsOf(head, "copyright")[0]);
  const tag = languageTag(language);
  return {
    ...(title === undefined ? {} : { title }),
    ...(tag === null ? {} : { language: tag }),
    ...(rights === "" ? {} : { rights }),
  };
}

/** Those to whom `ttm:agent` may lead, by id. */
export function agentsOf(head: XmlNode | null): Map<string, ListedPerson> {
  const people = new Map<string, ListedPerson>();
  for (const agent of head === null ? [] : descendantsOf(head, "agent")) {
    const id = agent.element.attribute("id", XML_NAMESPACE);
    const label = nameOf(agent);
    if (id === null || label === "" || people.has(id)) continue;
    const isPerson = agent.element.attribute("type") !== "group";
    people.set(id, { label, facts: isPerson && /\p{L}/u.test(label) ? { name: label } : {} });
  }
  return people;
}

function nameOf(agent: XmlNode): string {
  const names = new Map<string, string>();
  for (const node of childrenOf(agent, "name")) {
    const type = node.element.attribute("type") ?? "full";
    if (!names.has(type)) names.set(type, textOf(node));
  }
  const [given, family] = [names.get("given") ?? "", names.get("family") ?? ""];
  if (!names.has("full") && given !== "" && family !== "") return `${given} ${family}`;
  return NAME_TYPES.map((type) => names.get(type) ?? "").find((name) => name !== "") ?? "";
}
