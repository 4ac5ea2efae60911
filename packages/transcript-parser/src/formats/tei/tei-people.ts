import type { RecipeSpeaker, SpeakerRole } from "@colloquy/corpus-schema";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { idsOf, roleOf } from "../xml/pointer.js";
import type { ListedPerson } from "../xml/pointed-voices.js";
import { UNKNOWN_IDS } from "../xml/speaker-roles.table.js";
import type { XmlElement } from "../xml/xml-element.js";
import { childrenOf, descendantsOf, findIn, textOf, type XmlNode } from "../xml/xml-tree.js";

/** What an organisation is that speakers are of. */
const PARTY = /party|group|fraction|faction|fraktion/i;
/** Attributes by which speeches of parliaments say who speaks, as GermaParl has them; the first that says something counts. */
const STATED = { name: ["name"], description: ["position"], organisation: ["party", "parliamentary_group"] } as const;

/** The people and bodies that lists name, by id (Guidelines, sections 14.3 and 16.2). */
export function peopleOf(tree: XmlNode): Map<string, ListedPerson> {
  const people = new Map<string, ListedPerson>();
  const parties = partiesOf(tree);
  for (const node of descendantsOf(tree, "person", "personGrp", "org", "castItem")) {
    const role = findIn(node, "role");
    const id = node.element.attribute("id", XML_NAMESPACE) ?? role?.element.attribute("id", XML_NAMESPACE) ?? node.element.attribute("id");
    if (id === null || people.has(id)) continue;
    const person = personOf(node, parties);
    if (person !== null) people.set(id, person);
  }
  return people;
}

/** What attributes of a speech say of who speaks. */
export function statedBy(element: XmlElement): RecipeSpeaker {
  const facts = Object.entries(STATED).map(([fact, names]) => [fact, names.map((name) => element.attribute(name)?.trim() ?? "").find(isKnown)]);
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined)) as RecipeSpeaker;
}

function isKnown(value: string): boolean {
  return value !== "" && !UNKNOWN_IDS.has(value.toLowerCase());
}

function personOf(node: XmlNode, parties: ReadonlyMap<string, string>): ListedPerson | null {
  const name = nameOf(node);
  const code = textOf(findIn(node, "persName", "abbr")) || (node.element.attribute("n") ?? "");
  const label = name === "" ? code : name;
  if (label === "") return null;
  const role: SpeakerRole | null = roleOf(node.element.attribute("role")) ?? roleOf(textOf(findIn(node, "roleName")));
  const description = textOf(findIn(node, "occupation")) || textOf(findIn(node, "roleDesc"));
  const sameAs = childrenOf(node, "idno").map(textOf).filter((uri) => /^https?:\/\/\S+$/.test(uri));
  const organisation = textOf(findIn(node, "affiliation", "orgName")) || partyOf(node, parties);
  return {
    label,
    facts: {
      ...(name === "" ? {} : { name }),
      ...(role === null ? {} : { role }),
      ...(description === "" ? {} : { description }),
      ...(organisation === "" ? {} : { organisation }),
      ...(sameAs.length === 0 ? {} : { sameAs }),
    },
  };
}

/** The names of parties and of groups of a parliament, by id; the full name where several are given. */
function partiesOf(tree: XmlNode): Map<string, string> {
  const parties = new Map<string, string>();
  for (const node of descendantsOf(tree, "org")) {
    const id = node.element.attribute("id", XML_NAMESPACE);
    if (id === null || !PARTY.test(node.element.attribute("role") ?? "")) continue;
    const names = childrenOf(node, "orgName");
    const name = textOf(names.find(({ element }) => element.attribute("full") === "yes") ?? names[0]);
    if (name !== "") parties.set(id, name);
  }
  return parties;
}

/** The party of a person: the one that the list does not say was left, else the last. */
function partyOf(node: XmlNode, parties: ReadonlyMap<string, string>): string {
  const own = childrenOf(node, "affiliation").flatMap(({ element }) => {
    const name = parties.get(idsOf(element.attribute("ref"))[0] ?? "");
    return name === undefined ? [] : [{ name, isLeft: element.attribute("to") !== null }];
  });
  return (own.find(({ isLeft }) => !isLeft) ?? own.at(-1))?.name ?? "";
}

/** The first name of a person, the given name first; a name of a body as it stands. */
function nameOf(node: XmlNode): string {
  const [written] = childrenOf(node, "persName", "orgName", "name", "role");
  if (written === undefined) return "";
  const given = childrenOf(written, "forename").map(textOf);
  const family = childrenOf(written, "nameLink", "surname").map(textOf);
  const parts = [...given, ...family].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(" ");
  return childrenOf(written, "abbr").length > 0 ? "" : textOf(written);
}
