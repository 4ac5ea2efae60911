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
import { choosePublications, type CitedPublications } from "./choose-publications.js";
import { cslDate, precisionOf } from "./csl-date.js";
import { cslText } from "./csl-text.js";
import { addressOf, type Address } from "../link/address-of.js";
import { finishDraft, newDraft, type ItemDraft, type MappedItem } from "./item-draft.js";
import { itemType } from "./item-type.js";
import { participantsOf, type Participant } from "./participants.js";
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
  // Of an original that was not read nothing is said that is true of what was: it is no excerpt and no translation.
  const isSilent = chosen.carrier === null && publication?.carrier === false;
  const told = isSilent ? { ...metadata, excerpted: false, translated: false } : metadata;
  addParticipants(draft, isSilent && metadata.translated === true ? withoutTranslators(participants) : participants);
  const isInterview = participants.some(({ role }) => role === "interviewer" || isAuthor(role));
  const type = itemType({ genre: metadata.genre, publication, isInterview });
  addText(draft, "title", metadata.title, "/title");
  addText(draft, "title-short", shortTitle(metadata.title ?? ""), null);
  if (chosen.cited !== null) addPublication(draft, chosen.cited, type);
  if (chosen.original !== null && chosen.original !== chosen.carrier) addOriginal(draft, chosen.original);
  addOccasion(draft, metadata);
  addGenre(draft, metadata, lang);
  const isInNote = chosen.carrier !== null && (probe === null || printsNotes(probe, type));
  const address = addressOf(isInNote ? [chosen.carrier] : [chosen.carrier, chosen.cited], source);
  if (isInNote) addText(draft, "URL", publication?.url, `${chosen.cited?.pointer ?? ""}/url`);
  else if (address !== null) addAddress(draft, address, source);
  addNote(
    draft,
    { metadata: told, participants, carrier: chosen.carrier, address: isInNote && address !== null ? address.url : null, type },
    { ...options, words: wordsFor(lang) },
  );
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
  const { event, title = "", genre } = metadata;
  // The title of a printed hearing often holds the committee: "Hearing before the Committee on …".
  const isInTitle = genre === "hearing" && event !== undefined && title.toLowerCase().includes(event.toLowerCase());
  if (isInTitle) draft.origins.push({ pointer: "/event", variable: "title", words: [] });
  else addText(draft, "event-title", event, "/event");
  addText(draft, "event-place", metadata.place, "/place");
  addText(draft, "license", metadata.rights, "/rights");
}

function withoutTranslators(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ role }) => role !== "translator");
}

function printsNotes(probe: StyleProbe, type: string): boolean {
  return probe({ id: "note", type, title: "title", note: "note" }).prints.has("note");
}

/**
 * The date of the conversation or its first publication. A date that a publication has too, or has more of, is that
 * publication's; another one is when people spoke, and the date of the reference where no publication gives one.
 */
function addConversationDate(draft: ItemDraft, { date, publications }: Metadata): void {
  if (date === undefined) return;
  const pointers = publications.flatMap((publication, index) =>
    publication.date === date || publication.date?.startsWith(`${date}-`) === true ? [`/publications/${index}/date`] : [],
  );
  const precision = precisionOf(cslDate(date).date);
  const same = draft.origins.filter(({ pointer }) => pointers.includes(pointer));
  draft.origins.push(...same.map((origin) => ({ ...origin, pointer: "/date", ...precision })));
  if (draft.dates.issued === undefined) addDate(draft, "issued", date, ["/date"]);
  else if (pointers.length === 0) addDate(draft, "event-date", date, ["/date"]);
}

/** What the conversation is called, in the language of the reference: styles print it where no interviewer is named. */
function addGenre(draft: ItemDraft, { genre }: Metadata, lang: string): void {
  if (genre !== undefined) draft.texts.genre = wordsFor(lang).genre[genre];
}

/** The address at which the document was read, and when that was. */
function addAddress(draft: ItemDraft, { url, of }: Address, { retrievedAt }: Source): void {
  addText(draft, "URL", url, of && `${of.pointer}/url`);
  if (draft.texts.URL !== undefined && retrievedAt !== undefined) addDate(draft, "accessed", retrievedAt, []);
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
