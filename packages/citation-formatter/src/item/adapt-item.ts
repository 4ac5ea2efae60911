import type { Genre } from "@colloquy/corpus-schema";
import type { CslItem } from "@colloquy/csl-processor";
import type { ConnectingWords } from "../note/connecting-words.table.js";
import { nameList } from "../note/name-list.js";
import type { StyleProbe } from "../processor/probe-style.js";
import type { MappedItem } from "./item-draft.js";
import type { Participant } from "./participants.js";
import { REQUIRED, STYLE_FAMILIES, TITLED_TYPES, type Adaptation } from "./style-families.table.js";

/** What an item is adapted with. */
export interface AdaptationGrounds {
  readonly genre: Genre | undefined;
  readonly participants: readonly Participant[];
  readonly words: ConnectingWords;
  /** What the style prints. */
  readonly probe: StyleProbe;
}

/** Changes an item for the families that the style belongs to (`style-families.table.ts`). */
export function adaptItem(mapped: MappedItem, grounds: AdaptationGrounds): MappedItem {
  const { genre, probe } = grounds;
  return STYLE_FAMILIES.reduce((adapted, { adaptation, holds }) => {
    const { item } = adapted;
    return holds({ item, genre, traits: probe(item), probe }) ? ADAPT[adaptation](adapted, grounds) : adapted;
  }, mapped);
}

const ADAPT: Readonly<Record<Adaptation, (mapped: MappedItem, grounds: AdaptationGrounds) => MappedItem>> = {
  "titled-type": (mapped, { probe }) => ({ ...mapped, item: { ...mapped.item, type: titledType(mapped.item, probe) } }),
  "newspaper-type": (mapped) => ({ ...mapped, item: { ...mapped.item, type: "article-newspaper" } }),
  "interviewer-in-note": (mapped, grounds) => sayInterviewer(mapped, grounds, "note"),
  "interviewer-in-genre": (mapped, grounds) => sayInterviewer(mapped, grounds, "genre"),
  "committee-in-section": (mapped) => sayCommittee(mapped),
  "no-genre": ({ item: { genre: _genre, ...item }, ...mapped }) => ({ ...mapped, item }),
};

function sayCommittee({ item: { number: _number, ...item }, ...mapped }: MappedItem): MappedItem {
  const kept = mapped.origins.filter(({ variable }) => variable !== "number");
  const said = kept.filter(({ variable }) => variable === "event-title");
  return {
    ...mapped,
    item: { ...item, section: item["event-title"] ?? "" },
    origins: [...kept, ...said.map((origin) => ({ ...origin, variable: "section" as const }))],
  };
}

function titledType(item: CslItem, probe: StyleProbe): string {
  const shows = (type: string): boolean => {
    const { prints } = probe({ ...item, type });
    return REQUIRED.every((variable) => !(variable in item) || prints.has(variable));
  };
  return TITLED_TYPES.find(shows) ?? item.type ?? "document";
}

/** Says in a text variable who asked: before what a note holds, in place of the genre. */
function sayInterviewer(
  mapped: MappedItem,
  { participants, words }: AdaptationGrounds,
  variable: "note" | "genre",
): MappedItem {
  const people = participants.filter(({ role }) => role === "interviewer");
  const phrase = `${words.interviewer} ${nameList(people, words)}`;
  const note = mapped.item.note;
  const value = variable === "note" && note !== undefined ? `${phrase}, ${note}` : phrase;
  const origins: MappedItem["origins"] = people.flatMap(({ name, pointer }) =>
    pointer === null ? [] : [{ pointer: `${pointer}/name`, variable, words: [name.full] }],
  );
  return { ...mapped, item: { ...mapped.item, [variable]: value }, origins: [...mapped.origins, ...origins] };
}
