import type { SpeakerRole } from "@colloquy/corpus-schema";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { roleOf } from "../xml/pointer.js";
import type { ListedPerson } from "../xml/pointed-voices.js";
import { childrenOf, descendantsOf, findIn, textOf, type XmlNode } from "../xml/xml-tree.js";

/** The people and bodies that lists name, by id (Guidelines, sections 14.3 and 16.2). */
export function peopleOf(tree: XmlNode): Map<string, ListedPerson> {
  const people = new Map<string, ListedPerson>();
  for (const node of descendantsOf(tree, "person", "personGrp", "org", "castItem")) {
    const role = findIn(node, "role");
    const id = node.element.attribute("id", XML_NAMESPACE) ?? role?.element.attribute("id", XML_NAMESPACE) ?? node.element.attribute("id");
    if (id === null || people.has(id)) continue;
    const person = personOf(node);
    if (person !== null) people.set(id, person);
  }
  return people;
}

function personOf(node: XmlNode): ListedPerson | null {
  const name = nameOf(node);
  const code = textOf(findIn(node, "persName", "abbr")) || (node.element.attribute("n") ?? "");
  const label = name === "" ? code : name;
  if (label === "") return null;
  const role: SpeakerRole | null = roleOf(node.element.attribute("role")) ?? roleOf(textOf(findIn(node, "roleName")));
  const description = textOf(findIn(node, "occupation")) || textOf(findIn(node, "roleDesc"));
  const sameAs = childrenOf(node, "idno").map(textOf).filter((uri) => /^https?:\/\/\S+$/.test(uri));
  const organisation = textOf(findIn(node, "affiliation", "orgName"));
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
