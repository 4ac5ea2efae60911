import type { Metadata, Publication, Speaker, Transcript } from "@colloquy/corpus-schema";

/** A fact with its name, for people. */
export type Fact = readonly [name: string, value: string];

/** What is known of a transcript: people, outlets, dates, languages. What the document does not say is left out. */
export function transcriptFacts({ metadata, speakers }: Transcript): Fact[] {
  return [
    ...metadata.contributors.map(({ role, name, description }): Fact => [capital(role), list(name.full, description)]),
    ...speakers.flatMap(speakerFact),
    ...metadata.publications.map((publication): Fact => [publicationName(publication), describePublication(publication)]),
    ...metadataFacts(metadata),
  ];
}

/** The title of a transcript, or what stands in for it. */
export function transcriptTitle({ metadata, source, id }: Transcript): string {
  return metadata.title ?? source.fileName ?? id;
}

/** A label that is not the speaker's name is worth a line: who is meant by it. */
function speakerFact({ labels, name, role }: Speaker): Fact[] {
  const others = labels.filter((label) => name?.full.includes(label) !== true);
  if (others.length === 0) return [];
  const who = name?.full ?? (role === "unknown" ? "not identified" : `not identified, ${role}`);
  return [["Label", `${others.join(", ")} = ${who}`]];
}

function publicationName({ relation, carrier }: Publication): string {
  return carrier ? `${capital(relation)}, this file` : capital(relation);
}

function describePublication({ container, description, volume, issue, date, publisher, place, pages, url }: Publication): string {
  return list(
    container === undefined ? description : container + (description === undefined ? "" : ` (${description})`),
    volume === undefined ? undefined : `vol. ${volume}`,
    issue === undefined ? undefined : `no. ${issue}`,
    describeDate(date),
    pages === undefined ? undefined : `pp. ${pages}`,
    publisher,
    place,
    url,
  );
}

function metadataFacts(metadata: Metadata): Fact[] {
  const marks = [metadata.excerpted === true ? "excerpted" : undefined, metadata.translated === true ? "translated" : undefined];
  const facts: (readonly [string, string | undefined])[] = [
    ["Kind", list(metadata.genre, ...marks)],
    ["Date", describeDate(metadata.date)],
    ["Place", metadata.place],
    ["Event", metadata.event],
    ["Language", metadata.language],
    ["Rights", metadata.rights],
  ];
  return facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const]));
}

/** An EDTF date as it is stored; the two dates of an interval are set apart. */
function describeDate(date: string | undefined): string | undefined {
  return date?.replace("/", " to ");
}

function list(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
