import type { Metadata, RecipeSpeaker } from "@colloquy/corpus-schema";
import { languageTag } from "../speech/language-tag.js";
import { roleOf } from "../xml/pointer.js";
import { allIn, childrenOf, findIn, textOf, type XmlNode } from "../xml/xml-tree.js";
import { DATE_ATTRIBUTES, NAME_ATTRIBUTES, OFFICE_ATTRIBUTES, PLACE_ATTRIBUTES, ROLE_ATTRIBUTES } from "./attribute-names.table.js";

/** Somebody of the table of speakers. */
export interface ExbSpeaker {
  readonly label: string;
  readonly facts: RecipeSpeaker;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/;

/** The speakers by id. Their label is their abbreviation; where two have the same, with their id. */
export function speakersOf(head: XmlNode | null): Map<string, ExbSpeaker> {
  const speakers = new Map<string, ExbSpeaker>();
  const labels = new Set<string>();
  for (const node of allIn(head ?? undefined, "speakertable", "speaker")) {
    const id = node.element.attribute("id") ?? "";
    if (speakers.has(id)) continue;
    const short = textOf(findIn(node, "abbreviation")) || id;
    const label = labels.has(short) ? `${short} (${id})` : short;
    labels.add(label);
    speakers.set(id, { label, facts: factsOf(node) });
  }
  return speakers;
}

function factsOf(node: XmlNode): RecipeSpeaker {
  const own = findIn(node, "ud-speaker-information");
  const name = valueOf(own, NAME_ATTRIBUTES);
  const office = valueOf(own, OFFICE_ATTRIBUTES);
  const role = roleOf(valueOf(own, ROLE_ATTRIBUTES));
  return {
    ...(name === "" ? {} : { name }),
    ...(role === null ? {} : { role }),
    ...(office === "" ? {} : { description: office }),
  };
}

/** What the head states of the conversation. */
export function metadataOf(head: XmlNode | null): Partial<Omit<Metadata, "evidence">> {
  const meta = findIn(head ?? undefined, "meta-information");
  const own = findIn(meta, "ud-meta-information");
  const title = textOf(findIn(meta, "transcription-name"));
  const date = DATE.exec(valueOf(own, DATE_ATTRIBUTES))?.[0];
  const place = valueOf(own, PLACE_ATTRIBUTES);
  const languages = allIn(head ?? undefined, "speakertable", "speaker", "languages-used", "language").map(({ element }) => element.attribute("lang") ?? "");
  const [only] = new Set(languages);
  const language = new Set(languages).size === 1 ? languageTag(only ?? "") : null;
  return {
    ...(title === "" ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === "" ? {} : { place }),
    ...(language === null ? {} : { language }),
  };
}

/** What an attribute with one of some names says. */
function valueOf(node: XmlNode | undefined, names: ReadonlySet<string>): string {
  const found = childrenOf(node, "ud-information").find(({ element }) => names.has((element.attribute("attribute-name") ?? "").trim().toLowerCase()));
  return textOf(found);
}
