import type { Metadata, Source, Transcript } from "@colloquy/corpus-schema";
import type { Manner } from "../note/manner.js";
import { referenceNote, type NoteParts } from "../note/reference-note.js";
import { wordsFor } from "../note/words-for.js";
import type { StyleProbe } from "../processor/probe-style.js";
import { citationWarning } from "../warning.js";
import { adaptItem } from "./adapt-item.js";
import { addDate } from "./add-date.js";
import { addOriginal, addPublication } from "./add-publication.js";
import { addParticipants, isAuthor } from "./add-participants.js";
import { choosePublications, type ChosenPublications, type CitedPublications } from "./choose-publications.js";
import { cslText } from "./csl-text.js";
import { finishDraft, newDraft, type ItemDraft, type MappedItem } from "./item-draft.js";
import { itemType } from "./item-type.js";
import { participantsOf } from "./participants.js";
import { shortTitle } from "./short-title.js";

/** How an item is made. Every part of it has a value: defaults are the caller's business. */
export interface MappingOptions extends Omit<Manner, "words"> {
  readonly cite: CitedPublications;
  /** What the style prints, where the item is for one style; null for an item that any style may print. */
  readonly probe: StyleProbe | null;
}

/** Maps a transcript to a CSL item: people, publications, occasion, note, and what each value comes from. */
export function mapItem(transcript: Transcript, options: MappingOptions): MappedItem {
  const { cite, lang, probe } = options;
  const { metadata, source } = transcript;
  const draft = newDraft();
  const participants = participantsOf(transcript);
  const chosen = choosePublications(metadata, cite);
  const publication = chosen.cited?.publication ?? null;
  addParticipants(draft, participants);
  const isInterview = participants.some(({ role }) => role === "interviewer" || isAuthor(role));
  const type = itemType({ genre: metadata.genre, publication, isInterview });
  addText(draft, "title", metadata.title, "/title");
  addText(draft, "title-short", shortTitle(metadata.title ?? ""), null);
  if (chosen.cited !== null) addPublication(draft, chosen.cited, type);
  if (chosen.original !== null && chosen.original !== chosen.carrier) addOriginal(draft, chosen.original);
  addOccasion(draft, metadata);
  addGenre(draft, metadata, lang);
  addAddress(draft, chosen, source);
  addNote(draft, { metadata, participants, carrier: chosen.carrier, type }, { ...options, words: wordsFor(lang) });
  addConversationDate(draft, metadata);
  if (metadata.language !== undefined) draft.texts.language = metadata.language;
  addSuppliedTitle(draft, transcript);
  const mapped = finishDraft(draft, transcript.id, type);
  if (probe === null) return mapped;
  return adaptItem(mapped, { genre: metadata.genre, participants, words: wordsFor(lang), probe });
}

type TextName = "title" | "title-short" | "event-title" | "event-place" | "license" | "URL";

function addText(draft: ItemDraft, variable: TextName, value: string | undefined, pointer: string | null): void {
  if (value === undefined || value.trim() === "") return;
  draft.texts[variable] = variable === "URL" ? value : cslText(value);
  if (pointer !== null) draft.origins.push({ pointer, variable, words: [] });
}

/** On what occasion and where the conversation took place, and who may use it. */
function addOccasion(draft: ItemDraft, metadata: Metadata): void {
  addText(draft, "event-title", metadata.event, "/event");
  addText(draft, "event-place", metadata.place, "/place");
  addText(draft, "license", metadata.rights, "/rights");
}

/**
 * The date of the conversation or its first publication. A date that a publication has too is that publication's;
 * another one is when people spoke, and the date of the reference where no publication gives one.
 */
function addConversationDate(draft: ItemDraft, { date, publications }: Metadata): void {
  if (date === undefined) return;
  const pointers = publications.flatMap((publication, index) =>
    publication.date === date ? [`/publications/${index}/date`] : [],
  );
  const same = draft.origins.filter(({ pointer }) => pointers.includes(pointer));
  draft.origins.push(...same.map((origin) => ({ ...origin, pointer: "/date" })));
  if (draft.dates.issued === undefined) addDate(draft, "issued", date, ["/date"]);
  else if (pointers.length === 0) addDate(draft, "event-date", date, ["/date"]);
}

/** What the conversation is called, in the language of the reference: styles print it where no interviewer is named. */
function addGenre(draft: ItemDraft, { genre }: Metadata, lang: string): void {
  if (genre !== undefined) draft.texts.genre = wordsFor(lang).genre[genre];
}

/** The address at which the document was read: of the carrier, else of the publication cited, else of the source. */
function addAddress(draft: ItemDraft, { cited, carrier }: ChosenPublications, source: Source): void {
  const placed = [carrier, cited].find((candidate) => candidate?.publication.url !== undefined);
  addText(draft, "URL", placed?.publication.url ?? source.url, placed ? `${placed.pointer}/url` : null);
  if (draft.texts.URL === undefined || source.retrievedAt === undefined) return;
  addDate(draft, "accessed", source.retrievedAt, []);
}

function addNote(draft: ItemDraft, parts: NoteParts, manner: Manner): void {
  const note = referenceNote(parts, manner);
  if (note.text !== "") draft.texts.note = note.text;
  draft.warnings.push(...note.warnings);
  for (const { pointer, words } of note.shown) draft.origins.push({ pointer, variable: "note", words });
}

/** Where there is nothing to cite by, a name for the document in brackets, which mark what is supplied. */
function addSuppliedTitle(draft: ItemDraft, { id, source }: Transcript): void {
  const { names, texts } = draft;
  if (texts.title !== undefined || texts["container-title"] !== undefined) return;
  if (names.author !== undefined || names.interviewer !== undefined) return;
  const supplied = source.fileName ?? source.url ?? id;
  texts.title = cslText(`[${supplied}]`);
  draft.warnings.push(
    citationWarning(
      "no-title-or-names",
      `There is no title, person or container to cite by: "${supplied}" stands in.`,
      {
        path: "/metadata",
        hint: "Give a title or contributors in the metadata.",
      },
    ),
  );
}
