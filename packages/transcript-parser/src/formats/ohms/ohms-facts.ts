import type { Contributor, Metadata, Publication, RecipeSpeaker } from "@colloquy/corpus-schema";
import { splitName } from "../../metadata/person-name.js";
import { languageTag } from "../speech/language-tag.js";
import type { OhmsRecord } from "./ohms-record.js";

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** What a record states of the interview. */
export function metadataOf(record: OhmsRecord): Partial<Omit<Metadata, "evidence">> {
  const title = record.first("title");
  const date = (record.fields.get("date") ?? []).find((value) => DATE.test(value));
  const rights = record.first("rights");
  const language = languageTag(record.first("language"));
  const contributors = [...peopleIn(record, "interviewee"), ...peopleIn(record, "interviewer")];
  const publication = archiveOf(record);
  return {
    ...(title === "" ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(language === null ? {} : { language }),
    ...(rights === "" ? {} : { rights }),
    ...(contributors.length === 0 ? {} : { contributors }),
    ...(publication === null ? {} : { publications: [publication] }),
  };
}

function archiveOf(record: OhmsRecord): Publication | null {
  const archive = record.first("repository");
  if (archive === "") return null;
  const archiveLocation = ["collection_name", "series_name", "accession"].map((name) => record.first(name)).filter((part) => part !== "").join(", ");
  return { relation: "original", carrier: true, archive, ...(archiveLocation === "" ? {} : { archiveLocation }) };
}

function peopleIn(record: OhmsRecord, role: "interviewee" | "interviewer"): Contributor[] {
  const written = (record.fields.get(role) ?? []).flatMap((value) => value.split(/\s*[;|]\s*/));
  return written.filter((name) => name !== "").map((name) => ({ name: splitName(uninverted(name)), role }));
}

/** `Tarn, Wilma` is Wilma Tarn, and so is `Tarn, Wilma, 1910-1999.`, as catalogues write it. */
function uninverted(name: string): string {
  const parts = name.split(/,\s*/).filter((part) => !/^(?:b\.|born|ca?\.)?\s*\d{4}/i.test(part));
  return parts.length === 2 && /^\p{Lu}/u.test(parts[1] ?? "") && !/^(?:Jr|Sr|I{2,3}|IV)\b/.test(parts[1] ?? "") ? `${parts[1] ?? ""} ${parts[0] ?? ""}` : parts.join(", ");
}

/** The people of a record by the labels that transcripts give them: full name, family name, initials, each if it is only one's. */
export function speakersOf(record: OhmsRecord): Record<string, RecipeSpeaker> {
  const found = new Map<string, RecipeSpeaker | null>();
  for (const role of ["interviewee", "interviewer"] as const) {
    for (const { name } of peopleIn(record, role)) {
      const labels = new Set([name.full, name.family ?? "", initialsOf(name.full)]);
      for (const label of labels) {
        if (label.length < 2) continue;
        const isOthers = found.has(label) && found.get(label)?.name !== name.full;
        found.set(label, isOthers ? null : { name: name.full, role });
      }
    }
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, RecipeSpeaker] => entry[1] !== null));
}

function initialsOf(full: string): string {
  return full.split(/\s+/).map((word) => word.charAt(0)).join("").toUpperCase();
}
