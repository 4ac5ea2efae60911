import type { Contributor, Metadata, Publication, Speaker, Transcript } from "@colloquy/corpus-schema";
import { capital, fact, type Fact } from "./fact.js";

/** Who takes part, where the conversation appeared, and all else that the document says about itself but its title. */
export function metadataFacts({ metadata, speakers }: Pick<Transcript, "metadata" | "speakers">): Fact[] {
  const others = metadata.contributors.filter((contributor) => !speakers.some((speaker) => says(speaker, contributor)));
  return [
    ...speakers.flatMap(speakerFact),
    ...others.flatMap(({ role, name, description }) => fact(capital(role), [name.full, description])),
    ...metadata.publications.flatMap(publicationFact),
    ...documentFacts(metadata),
  ];
}

/** Whether the fact of a speaker says all that is known of a contributor. */
function says({ name, role, description }: Speaker, contributor: Contributor): boolean {
  const isKnown = contributor.description === undefined || contributor.description === description;
  return name?.full === contributor.name.full && role === contributor.role && isKnown;
}

function speakerFact({ kind, name, labels, role, description, organisation, sameAs }: Speaker): Fact[] {
  const others = labels.filter((label) => label !== name?.full);
  const who = name?.full ?? "not named";
  return fact(
    role === "unknown" ? "Speaker" : capital(role),
    [
      kind === "person" ? who : `${who} (${kind})`,
      description,
      organisation,
      others.length === 0 ? undefined : `in the transcript: ${others.join(", ")}`,
    ],
    sameAs,
  );
}

function publicationFact(publication: Publication): Fact[] {
  const { relation, carrier, container, description, volume, issue, date, publisher, place, pages } = publication;
  return fact(
    carrier ? `${capital(relation)}, the source` : capital(relation),
    [
      container,
      description,
      volume === undefined ? undefined : `vol. ${volume}`,
      issue === undefined ? undefined : `no. ${issue}`,
      date === undefined ? undefined : dateWords(date),
      pages === undefined ? undefined : `pp. ${pages}`,
      publisher,
      publication.archive,
      publication.archiveLocation,
      place,
    ],
    [publication.url],
  );
}

function documentFacts({ genre, excerpted, translated, date, place, event, language, rights }: Metadata): Fact[] {
  return [
    ...fact("Kind", [
      genre?.replaceAll("-", " "),
      excerpted === undefined ? undefined : excerpted ? "excerpted" : "not excerpted",
      translated === undefined ? undefined : translated ? "translated" : "not translated",
    ]),
    ...fact("Date", [date === undefined ? undefined : dateWords(date)]),
    ...fact("Place", [place]),
    ...fact("Event", [event]),
    ...fact("Language", [language]),
    ...fact("Rights", [rights]),
  ];
}

/** An EDTF date as it is stored; the two dates of an interval are set apart. */
function dateWords(date: string): string {
  return date.replace("/", " to ");
}
