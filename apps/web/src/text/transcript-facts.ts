import type { ContributorRole, Metadata, Publication, PublicationRelation, Span } from "@colloquy/corpus-schema";
import { formatEdtf } from "./format-edtf.js";

/** A piece of a fact, with the places in the source that say it. */
export interface FactPart {
  /** JSON Pointer into the metadata. */
  readonly pointer: string;
  readonly text: string;
  /** Whether it is the name of a publication. */
  readonly work: boolean;
  /** Where the source says it; null where it was inferred or given. */
  readonly spans: readonly Span[] | null;
}

/** Something that is known of a transcript: `Interviewer`, and who. */
export interface Fact {
  readonly term: string;
  readonly parts: readonly FactPart[];
}

const ROLES: Readonly<Record<ContributorRole, string>> = {
  interviewee: "Interviewee",
  interviewer: "Interviewer",
  moderator: "Moderator",
  host: "Host",
  guest: "Guest",
  witness: "Witness",
  chair: "Chair",
  author: "Author",
  editor: "Editor",
  translator: "Translator",
  transcriber: "Transcriber",
  contact: "Contact",
};

const RELATIONS: Readonly<Record<PublicationRelation, string>> = {
  original: "First published",
  reprint: "Reprinted",
  translation: "Translated",
  broadcast: "Broadcast",
  excerpt: "Excerpted",
};

type PartOf = (pointer: string, text: string | undefined, work?: boolean) => FactPart[];

/** What a transcript's metadata says, in words, each piece with its evidence. What it does not say is not there. */
export function transcriptFacts(metadata: Metadata): Fact[] {
  const part: PartOf = (pointer, text, work = false) => {
    if (text === undefined) return [];
    const evidence = metadata.evidence[pointer];
    return [{ pointer, text, work, spans: evidence?.from === "text" ? evidence.spans : null }];
  };
  const facts = [
    ...metadata.contributors.map(({ name, role, description }, index) => ({
      term: ROLES[role],
      parts: [
        ...part(`/contributors/${index}/name`, name.full),
        ...part(`/contributors/${index}/description`, description),
      ],
    })),
    ...metadata.publications.map((publication, index) => publicationFact(publication, index, part)),
    { term: "Date", parts: dateParts(metadata, part) },
    { term: "Occasion", parts: [...part("/event", metadata.event), ...part("/place", metadata.place)] },
    { term: "Text", parts: textParts(metadata, part) },
    { term: "Rights", parts: part("/rights", metadata.rights) },
  ];
  return facts.filter(({ parts }) => parts.length > 0);
}

/** The date of the conversation, unless a publication has said it already. */
function dateParts({ date, publications }: Metadata, part: PartOf): FactPart[] {
  if (date === undefined || publications.some((publication) => publication.date === date)) return [];
  return part("/date", formatEdtf(date));
}

function textParts({ genre, language, excerpted, translated }: Metadata, part: PartOf): FactPart[] {
  return [
    ...part("/genre", genre?.replace("-", " ")),
    ...part("/excerpted", excerpted === true ? "excerpted" : undefined),
    ...part("/translated", translated === true ? "translated" : undefined),
    ...part("/language", language === undefined ? undefined : languageName(language)),
  ];
}

function publicationFact(publication: Publication, index: number, part: PartOf): Fact {
  const at = (field: string): string => `/publications/${index}/${field}`;
  const { relation, carrier, container, description, volume, issue, date, publisher, place, pages, url } = publication;
  return {
    term: carrier ? `${RELATIONS[relation]} (this copy)` : RELATIONS[relation],
    parts: [
      ...part(at("container"), container, true),
      ...part(at("description"), description),
      ...part(at("volume"), prefixed("vol. ", volume)),
      ...part(at("issue"), prefixed("no. ", issue)),
      ...part(at("pages"), prefixed("p. ", pages)),
      ...part(at("date"), date === undefined ? undefined : formatEdtf(date)),
      ...part(at("publisher"), publisher),
      ...part(at("place"), place),
      ...part(at("url"), url),
    ],
  };
}

function prefixed(prefix: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : prefix + value;
}

/** A language's English name; the tag itself where it has none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
