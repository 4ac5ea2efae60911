import type { Metadata } from "@colloquy/corpus-schema";
import type { PlacedPublication } from "../item/choose-publications.js";
import type { Participant } from "../item/participants.js";
import type { CitationWarning } from "../warning.js";
import { cslText } from "../item/csl-text.js";
import { carriedAs } from "./carried-as.js";
import type { ConnectingWords } from "./connecting-words.table.js";
import type { Manner } from "./manner.js";
import { nameList } from "./name-list.js";
import { publicationPhrase } from "./publication-phrase.js";

/** The value of an item's `note`. */
export interface ReferenceNote {
  /** In the markup that CSL-JSON allows; empty where there is nothing to say. */
  readonly text: string;
  /** The metadata fields that the note shows: JSON Pointers, with words that a printed note must hold. */
  readonly shown: readonly { readonly pointer: string; readonly words: readonly string[] }[];
  readonly warnings: readonly CitationWarning[];
}

/** What a note is made of. */
export interface NoteParts {
  readonly metadata: Metadata;
  readonly participants: readonly Participant[];
  /** The publication that was read, where the item is cited as another one. */
  readonly carrier: PlacedPublication | null;
  /** Where the carrier was read, if the note is to say so. */
  readonly address: string | null;
  /** The item's type, which decides whether a number is an issue. */
  readonly type: string;
}

/**
 * What a reference has to say and CSL has no variable for, as the item's `note`: who moderated, and which publication
 * was really read. CSL 1.0.2 has `original-title`, `original-date` and `original-publisher`, but no variable for the
 * container of an original or a reprint, and none for "excerpted".
 */
export function referenceNote(parts: NoteParts, manner: Manner): ReferenceNote {
  const notes = [moderators(parts.participants, manner.words), carrierNote(parts, manner)];
  return {
    text: notes
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(", "),
    shown: notes.flatMap(({ shown }) => shown),
    warnings: notes.flatMap(({ warnings }) => warnings),
  };
}

function moderators(participants: readonly Participant[], words: ConnectingWords): ReferenceNote {
  const people = participants.filter(({ role }) => role === "moderator");
  const list = nameList(people, words);
  if (list === "") return { text: "", shown: [], warnings: [] };
  const shown = people.flatMap(({ pointer }) => (pointer === null ? [] : [{ pointer: `${pointer}/name`, words: [] }]));
  return { text: `${words.moderator} ${list}`, shown, warnings: [] };
}

function carrierNote(parts: NoteParts, manner: Manner): ReferenceNote {
  const { words } = manner;
  const { metadata, carrier, address, type } = parts;
  const carried = carriedAs(metadata, carrier?.publication.relation ?? null);
  if (carried === null) return { text: "", shown: [], warnings: [] };
  const phrase = carrier === null ? null : publicationPhrase(carrier, type, manner);
  const at = phrase === null || phrase.text === "" || address === null ? "" : `, ${cslText(address)}`;
  const isOwn = at !== "" && carrier?.publication.url === address;
  const pointers = [...carried.pointers, ...(phrase?.pointers ?? []), ...(isOwn ? [`${carrier.pointer}/url`] : [])];
  return {
    text:
      phrase === null || phrase.text === ""
        ? aloneWord(carried.as, words)
        : `${words.carrier[carried.as]} ${phrase.text}${at}`,
    shown: pointers.map((pointer) => ({ pointer, words: [] })),
    warnings: phrase?.warnings ?? [],
  };
}

/** What is said of a document that no publication is known for besides the one that is cited. */
function aloneWord(as: keyof ConnectingWords["carrier"], { alone }: ConnectingWords): string {
  return as === "reprinted" || as === "broadcast" ? "" : alone[as];
}
