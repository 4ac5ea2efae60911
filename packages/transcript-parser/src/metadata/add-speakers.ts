import type { Contributor, ContributorRole, Evidence, Metadata, Span, SpeakerRole } from "@colloquy/corpus-schema";
import { foldLabel, isRoleLabel, isTitled } from "../layout/label-shape.js";
import { NAME_CONNECTORS, NAME_PARTICLES } from "../layout/label-words.table.js";
import { lowerCaseWords } from "../layout/lower-case-words.js";
import { VOICE } from "../voices/voice.js";
import { OF_MANY } from "./of-many.js";
import { OFFICE_WORDS } from "./office-words.table.js";
import type { ResolvedSpeaker } from "../speakers/resolve-speakers.js";

const ROLES: Readonly<Partial<Record<SpeakerRole, ContributorRole>>> = {
  interviewer: "interviewer",
  interviewee: "interviewee",
};

/**
 * Metadata with those who ask and answer as contributors, where the document names them and the conversation shows
 * what they do. Where a list names askers and answerers on a par, the document does not say who is the guest.
 */
export function addSpeakers(metadata: Metadata, resolved: readonly ResolvedSpeaker[], text: string): Metadata {
  const named = resolved.flatMap((entry) => {
    const spans = namePlace(entry, text);
    const role = ROLES[entry.speaker.role];
    return spans === null || role === undefined || isAskedBySurname(entry) ? [] : [{ entry, spans, role }];
  });
  const listed = new Set(named.filter(({ entry }) => entry.identity.person?.by === "list").map(({ role }) => role));
  if (metadata.title !== undefined && OF_MANY.test(metadata.title)) return metadata;
  if (listed.size > 1 || (listed.size === 1 && isPanel(resolved))) return metadata;
  const contributors: Contributor[] = withAuthorsWhoAsk(metadata.contributors, resolved);
  const evidence: Record<string, Evidence> = { ...metadata.evidence };
  const known = new Set(contributors.map(({ name }) => foldLabel(name.full)));
  const taken = new Set(contributors.map(({ role }) => role));
  const isCommon = lowerCaseWords(text);
  for (const { entry, spans, role } of named) {
    const { name } = entry.speaker;
    if (name === null || (entry.identity.statedBy === undefined && !isNameOfPerson(name.full, isCommon)) || known.has(foldLabel(name.full)) || taken.has(role)) continue;
    evidence[`/contributors/${contributors.length}/name`] = entry.identity.statedBy === undefined ? { from: "text", spans } : { from: entry.identity.statedBy };
    contributors.push({ name, role });
  }
  return { ...metadata, contributors, evidence };
}

/** `FRAGE DEHLING`: one of those in the room, of whom the document gives the family name. */
function isAskedBySurname({ speaker, identity }: ResolvedSpeaker): boolean {
  return speaker.role === "interviewer" && identity.person === undefined && speaker.name?.given === undefined && speaker.labels.every((label) => /\s/.test(label) && isRoleLabel(label.split(/\s/, 1)[0] ?? ""));
}

/** The author of an interview with unnamed questions asked them. */
function withAuthorsWhoAsk(contributors: readonly Contributor[], resolved: readonly ResolvedSpeaker[]): Contributor[] {
  const asks = resolved.filter(({ speaker }) => speaker.role === "interviewer");
  const answers = new Set(resolved.filter(({ speaker }) => speaker.role !== "interviewer").map(({ speaker }) => foldLabel(speaker.name?.full ?? "")));
  const open = asks.length > 0 && asks.every(({ speaker }) => speaker.name === null || speaker.kind !== "person" || isAuthor(speaker.name.full, contributors));
  if (!open || contributors.some(({ role }) => role === "interviewer" || role === "host")) return [...contributors];
  return contributors.map((person) => (person.role === "author" && !answers.has(foldLabel(person.name.full)) ? { ...person, role: "interviewer" } : person));
}

function isAuthor(name: string, contributors: readonly Contributor[]): boolean {
  return contributors.some((person) => person.role === "author" && foldLabel(person.name.full) === foldLabel(name));
}

/** Whether a label is a name rather than a part or an office: two words, or one that is no word of the text. */
function isNameOfPerson(name: string, isCommon: (word: string) => boolean): boolean {
  const words = name.split(/\s+/);
  const [first = ""] = words;
  if (isRoleLabel(name) || isRoleLabel(first) || /\d|\s(?:one|two|three|four)$/iu.test(name)) return false;
  if (first.includes("-") && OFFICE_WORDS.has(first.toLowerCase().split("-").at(-1) ?? "")) return false;
  if (OFFICE_WORDS.has(first.toLowerCase()) && !words.slice(1).every((word) => /^\p{Lu}/u.test(word))) return false;
  if (words.some((word) => NO_PERSON.has(word.toLowerCase()))) return false;
  // `Narrator from off`, `VT of Jon Reith`: what is heard, and not who.
  if (words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !NAME_CONNECTORS.has(word) && !NAME_PARTICLES.has(word))) return false;
  if (/^\p{Lu}{2,3}$/u.test(first) && /^(?:of|de|do|da|von|di)$/u.test(words[1] ?? "")) return false;
  if (words.length > 1 || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\p{sc=Arabic}]|\.\p{Lu}/u.test(name)) return true;
  return name.length > 1 && name !== name.toUpperCase() && !isCommon(name.toLowerCase());
}

const NO_PERSON: ReadonlySet<string> = new Set(["frage", "zusatzfrage", "zusatz", "voice", "voix", "official", "summary", "keywords", "volunteer", "porta-voz", "auditeur"]);

/** Several listed people without a role of their own. */
function isPanel(resolved: readonly ResolvedSpeaker[]): boolean {
  return resolved.filter(({ identity }) => identity.person?.by === "list").length > 2;
}

/** Where the full name of a speaker stands; null where only a surname or a role is known. */
function namePlace({ speaker, identity, turns }: ResolvedSpeaker, text: string): readonly Span[] | null {
  const { name, kind } = speaker;
  if (kind !== "person" || name === null) return null;
  // Who gave a talk before the questions is no interviewee because of them.
  const talked = turns.some(({ begin }) => begin.voice === VOICE.opener);
  if (talked && identity.person?.by === "list") return null;
  if (identity.person?.spans !== undefined && identity.person.spans !== null) return identity.person.spans;
  if (identity.person !== undefined) return null;
  if (name.given === undefined && (isTitled(name.full) || OFFICE_WORDS.has(name.full.toLowerCase()))) return null;
  // Of a label with a typing error, or with a bracket within the name, the name cannot be read.
  const wanted = squeeze(name.full);
  for (const { begin } of turns) {
    const { labelSpan: span } = begin;
    if (span !== null && (identity.statedBy !== undefined || squeeze(text.slice(span.start, span.end)).includes(wanted))) return [span];
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}
