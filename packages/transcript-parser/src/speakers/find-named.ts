import type { Metadata, Paratext } from "@colloquy/corpus-schema";
import type { HeaderField } from "../layout/label-words.table.js";
import { readHeaderBlock } from "../metadata/header-block.js";
import { nameIn, readLegend } from "../metadata/legend.js";
import { honorificLength, isPersonName, splitName } from "../metadata/person-name.js";
import { roleOfContributor } from "./contributor-roles.table.js";
import type { NamedPerson } from "./named-person.js";

const LISTS: readonly HeaderField[] = ["speaker", "witness", "guest", "host"];
const MAX_NAME = 120;

/** The people whom the metadata, lists of speakers and legends name, in this order; contacts of the publisher do not speak. */
export function findNamed(text: string, paratexts: readonly Paratext[], metadata: Metadata): NamedPerson[] {
  const contributors = metadata.contributors
    .filter(({ role }) => role !== "contact")
    .map(({ name, role, description }): NamedPerson => ({
      name,
      role: roleOfContributor(role),
      ...(description === undefined ? {} : { description }),
      by: "contributor",
      spans: null,
      labels: [],
    }));
  // Somebody named twice, as editor and as interviewer, speaks in the role that speaks.
  contributors.sort((a, b) => Number(a.role === "unknown") - Number(b.role === "unknown"));
  const lines = paratexts.filter(({ kind }) => kind === "label-legend" || kind === "front-matter" || kind === "byline");
  return [...contributors, ...listed(text, lines), ...inLegends(text, lines)];
}

/** The people of `speakers:` and its like: who speaks, and not in which role. */
function listed(text: string, paratexts: readonly Paratext[]): NamedPerson[] {
  const header = readHeaderBlock(text, paratexts);
  return LISTS.flatMap((field) => header.get(field) ?? []).flatMap(({ value, spans }) => {
    const [span] = spans;
    if (span === undefined || value.length > MAX_NAME * 8) return [];
    return value.split(/;|,(?!\s*(?:Jr|Sr|PhD|MD)\b)|\s+(?:and|und|et|y|и)\s+/).flatMap((piece): NamedPerson[] => {
      const name = piece.replace(/\([^()]*\)/g, "").replace(/[.\s]+$/, "").trim();
      const bare = name.slice(honorificLength(name));
      // `Mr. Ostrander, Chair` gives no name that his label does not.
      if (bare !== name && !/\s/.test(bare)) return [];
      if (bare.length < 2 || bare.length > MAX_NAME || !(isPersonName(bare) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}_.'’-]+$/u.test(bare))) return [];
      const at = text.indexOf(bare, span.start);
      const place = at === -1 || at > span.end ? span : { start: at, end: at + bare.length };
      return [{ name: splitName(bare), role: "unknown", by: "list", spans: [place], labels: [] }];
    });
  });
}

function inLegends(text: string, paratexts: readonly Paratext[]): NamedPerson[] {
  return paratexts.flatMap(({ span }) => readLegend(text, span)).flatMap(({ label, meaning }): NamedPerson[] => {
    const full = nameIn(meaning.value);
    const [place] = meaning.spans;
    if (full === null || place === undefined) return [];
    const at = text.indexOf(full, place.start);
    const span = at === -1 || at >= place.end ? place : { start: at, end: at + full.length };
    return [{ name: splitName(full), role: roleIn(meaning.value), by: "legend", spans: [span], labels: [label] }];
  });
}

function roleIn(meaning: string): NamedPerson["role"] {
  if (/interviewer|entrevistador|intervieweu|intervistat(?:ore|rice)|聞き手/iu.test(meaning)) return "interviewer";
  if (/narrator|interviewee|befragte|zeitzeug|entrevistad[oa]\b|erzähler/iu.test(meaning)) return "interviewee";
  return /moderator|moderador|host/iu.test(meaning) ? "moderator" : "unknown";
}
