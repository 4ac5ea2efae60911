import { deriveId, type Metadata, type Paratext, type Span, type Speaker, type SpeakerRole } from "@colloquy/corpus-schema";
import { foldLabel, isRoleLabel, roleKey } from "../layout/label-shape.js";
import { isPersonName, splitName } from "../metadata/person-name.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import { isUnnamedVoice, VOICE } from "../voices/voice.js";
import { matchByGreeting } from "./by-greeting.js";
import { findNamed } from "./find-named.js";
import { findByOffice } from "./by-office.js";
import { firstMention, mayBeNominative, unspacedMention } from "./first-mention.js";
import { openerAmong } from "./opener.js";
import { identify, outletKey, type Identity, type KnownSpeaker } from "./identify.js";
import { inferRoles } from "./infer-roles.js";
import { labelParts, recase } from "./label-parts.js";
import { findMisspelt } from "./misspelt.js";
import type { NamedPerson } from "./named-person.js";
import { PeopleIndex } from "./people-index.js";
import { readRoles } from "../layout/role-of-label.js";

/** What speakers are told from. Offsets in the text that is read. */
export interface SpeakerInput {
  readonly text: string;
  readonly turns: readonly TurnDraft[];
  readonly paratexts: readonly Paratext[];
  readonly metadata: Metadata;
  readonly known: Readonly<Record<string, KnownSpeaker>>;
  readonly isCommon: (word: string) => boolean;
  readonly textSha256: string;
  /** Turns a place in the text that is read into one of the source. */
  readonly toSource: (span: Span) => Span;
}

/** A speaker with what is known beside the stored fields. */
export interface ResolvedSpeaker {
  readonly speaker: Speaker;
  readonly identity: Identity;
  readonly turns: readonly TurnDraft[];
}

/** Speakers, and which of them each voice is. */
export interface ResolvedSpeakers {
  readonly resolved: readonly ResolvedSpeaker[];
  /** Speaker id by folded label. */
  readonly byVoice: ReadonlyMap<string, string>;
  /** Labels with a typing error, with the label that is meant. */
  readonly misspelt: ReadonlyMap<string, string>;
}

/** The labels and turns of one speaker. */
interface Group {
  readonly identity: Identity;
  readonly labels: Set<string>;
  readonly turns: TurnDraft[];
}

/** Labels that are looked for in the text, one by one. */
const MAX_SEARCHED = 200;

/** Says who stands behind each label, from what a person knows, whom the document names, and role words. */
export function resolveSpeakers(given: SpeakerInput): ResolvedSpeakers {
  // A turn without any label, of which a format says no more than that it is one, is nobody's.
  const input = { ...given, turns: given.turns.filter(({ begin }) => begin.voice !== "") };
  const { turns, textSha256 } = input;
  const counts = countLabels(turns);
  const misspelt = misspeltIn(counts, input);
  const context = contextOf(input, [...counts.keys()].filter((label) => !misspelt.has(label)));
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  for (const turn of turns) {
    const folded = foldLabel(turn.begin.voice);
    let group = groupOf.get(folded);
    if (group === undefined) {
      const voice = turn.begin.voice === VOICE.opener ? (openerAmong(turns, input.metadata.title ?? "") ?? VOICE.opener) : turn.begin.voice;
      const identity = identify(misspelt.get(voice) ?? voice, context);
      group = groups.get(identity.key) ?? { identity, labels: new Set(), turns: [] };
      groups.set(identity.key, group);
      groupOf.set(folded, group);
    }
    if (!isUnnamedVoice(turn.begin.voice)) group.labels.add(turn.begin.voice);
    group.turns.push(turn);
  }
  const all = [...groups.values()];
  const roles = inferRoles(all);
  const resolved = all.map(({ identity, labels, turns: own }, index): ResolvedSpeaker => {
    const [first] = own;
    const span = input.toSource(first?.begin.labelSpan ?? first?.span ?? { start: 0, end: 0 });
    const { kind, name, description, organisation, sameAs = [] } = identity;
    const speaker: Speaker = {
      id: deriveId("speaker", textSha256, span),
      kind,
      name,
      // `QUESTION` before `QUESTION (translated)`: without a name, the first label is what the speaker is called.
      labels: [...labels].sort((a, b) => Number(`label ${foldLabel(b)}` === identity.key) - Number(`label ${foldLabel(a)}` === identity.key)),
      role: roles[index] ?? "unknown",
      span,
      ...(description === undefined ? {} : { description }),
      ...(organisation === undefined ? {} : { organisation }),
      sameAs,
    };
    return { speaker, identity, turns: own };
  });
  const ids = new Map(resolved.map(({ identity, speaker }) => [identity.key, speaker.id]));
  return { resolved, byVoice: new Map([...groupOf].map(([label, { identity }]) => [label, ids.get(identity.key) ?? ""])), misspelt };
}

/** Labels with a typing error. One that a person has named is what it says. */
function misspeltIn(counts: ReadonlyMap<string, number>, { known, text }: SpeakerInput): ReadonlyMap<string, string> {
  const named = new Set(Object.keys(known).map(foldLabel));
  const found = findMisspelt([...counts].map(([label, count]) => ({ label, count, role: isRoleLabel(label) })), text);
  return new Map([...found].filter(([label]) => !named.has(foldLabel(label))));
}

/** Voices that ask in most of their turns. */
function askingVoices(turns: readonly TurnDraft[]): ReadonlySet<string> {
  const counts = new Map<string, { asked: number; all: number }>();
  for (const { begin, text } of turns) {
    const count = counts.get(begin.voice) ?? { asked: 0, all: 0 };
    counts.set(begin.voice, { asked: count.asked + Number(/[?？؟]/.test(text)), all: count.all + 1 });
  }
  return new Set([...counts].filter(([, { asked, all }]) => all > 2 && asked >= all / 2).map(([voice]) => roleKey(voice)));
}

/** The named interviewer and interviewee, where just two labels speak and there is one of each. */
function namedPair(people: PeopleIndex, labels: readonly string[], onlyAuthor: NamedPerson | undefined): ReadonlyMap<SpeakerRole, NamedPerson> {
  const pair = new Map<SpeakerRole, NamedPerson>();
  // `Pregunta` and `P` are one voice.
  const roles = readRoles(labels);
  const voices = new Set(labels.map((label) => (roles.roleOf(label) === "unknown" ? roleKey(label) : roles.roleOf(label))));
  if (new Set(labels.map(roleKey)).size > 2 && (voices.size > 2 || !voices.has("interviewer") || !voices.has("interviewee"))) return pair;
  for (const role of ["interviewer", "interviewee"] as const) {
    const [person, ...others] = people.people.filter((candidate) => candidate.role === role && candidate.by !== "label");
    if (person !== undefined && others.length === 0) pair.set(role, person);
  }
  const asked = pair.has("interviewer") || !voices.has("interviewer") ? undefined : onlyAuthor;
  if (asked !== undefined && asked !== pair.get("interviewee")) pair.set("interviewer", { ...asked, role: "interviewer" });
  return pair;
}

function countLabels(turns: readonly TurnDraft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { begin } of turns) counts.set(begin.voice, (counts.get(begin.voice) ?? 0) + 1);
  return counts;
}

function contextOf({ text, turns, paratexts, metadata, known, isCommon }: SpeakerInput, labels: readonly string[]): Parameters<typeof identify>[1] {
  const named = findNamed(text, paratexts, metadata);
  const sure = new PeopleIndex(named);
  const unnamed = labels.filter((label) => sure.find(label) === undefined);
  const matched = new Map<string, NamedPerson>();
  for (const label of unnamed) {
    const person = findByOffice(label, text, paratexts, turns[0]?.begin.labelSpan?.start ?? 0);
    if (person !== undefined) matched.set(foldLabel(label), sure.find(person.name.full) ?? person);
  }
  const people = new PeopleIndex([...named, ...namedByLabels(unnamed.filter((label) => !matched.has(foldLabel(label))), turns)]);
  const containers = metadata.publications.flatMap(({ container }) => (container === undefined ? [] : [outletKey(container)]));
  const unmatched = labels.filter((label) => !isUnnamedVoice(label) && !matched.has(foldLabel(label)) && people.find(label) === undefined);
  const numbered = unmatched.filter((label) => /\d$/.test(label) && isRoleLabel(label));
  const greeted = numbered.length === unmatched.length ? matchByGreeting(turns, numbered, named.filter(({ by }) => by === "list")) : new Map<string, NamedPerson>();
  for (const label of unmatched) {
    const person = greeted.get(label) ?? (unmatched.length > MAX_SEARCHED ? undefined : mentioned(label, text, metadata, paratexts, isCommon));
    if (person !== undefined) matched.set(foldLabel(label), person);
  }
  const [signed, ...signers] = metadata.contributors.filter(({ role }) => role === "author");
  const author = signed === undefined || signers.length > 0 ? undefined : people.find(signed.name.full);
  return {
    people,
    outlets: new Set(containers),
    roles: readRoles(labels, askingVoices(turns)),
    pair: namedPair(people, labels, author),
    known: new Map(Object.entries(known).map(([label, speaker]) => [foldLabel(label), speaker])),
    matched,
  };
}

/** Labels that are full names: later labels may give the family name alone. */
function namedByLabels(labels: readonly string[], turns: readonly TurnDraft[]): NamedPerson[] {
  const firsts = new Map<string, Span | null>();
  for (const { begin } of turns) if (!firsts.has(begin.voice)) firsts.set(begin.voice, begin.labelSpan);
  return labels.flatMap((label): NamedPerson[] => {
    if (isRoleLabel(label)) return [];
    const { name, aside } = labelParts(label);
    const full = recase(name);
    if (!isPersonName(full) || /^the\s/i.test(label)) return [];
    const description = aside === "" ? {} : { description: aside };
    // A name around a bracket, as in `ANN (Laughter) LEE`, is nowhere in one piece.
    const spans = label.includes(name) ? spansOf(firsts.get(label)) : null;
    return [{ name: splitName(full), role: "unknown", ...description, by: "label", spans, labels: [] }];
  });
}

function spansOf(span: Span | null | undefined): readonly Span[] | null {
  return span === null || span === undefined ? null : [span];
}

const UNSPACED_FAMILY = /^[\p{sc=Han}]{1,3}$/u;

/** A family name in characters, in full where the text before the conversation introduces the person. */
function unspacedIn(family: string, text: string, paratexts: readonly Paratext[]): NamedPerson | undefined {
  for (const { kind, span } of paratexts) {
    if (kind !== "front-matter" && kind !== "byline" && kind !== "title" && kind !== "label-legend" && kind !== "heading") continue;
    const mention = unspacedMention(text.slice(span.start, Math.min(span.end, span.start + MAX_INTRODUCTION)), family);
    if (mention === null) continue;
    const place = { start: span.start + mention.span.start, end: span.start + mention.span.end };
    return { name: { full: mention.full }, role: "unknown", by: "mention", spans: [place], labels: [] };
  }
  return undefined;
}

const MAX_INTRODUCTION = 2000;

/** `MS. PSAKI` is the person whose full name the text gives, first in its front matter, then in what is said. */
function mentioned(
  label: string,
  text: string,
  metadata: Metadata,
  paratexts: readonly Paratext[],
  isCommon: (word: string) => boolean,
): NamedPerson | undefined {
  const { title, name: written } = labelParts(label);
  // `А.Верхоланцев`: the initial must be that of the given name.
  const initialled = /^(\p{Lu})\.\s?(?:\p{Lu}\.\s?)?(\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(written);
  const name = initialled?.[2] ?? written;
  const initial = initialled?.[1] ?? "";
  if (!isRoleLabel(label) && UNSPACED_FAMILY.test(name)) return unspacedIn(name, text, paratexts);
  if (isRoleLabel(label) || /\s/.test(name) || (title === "" && !/\p{Ll}/u.test(name) && name.length < 4)) return undefined;
  const titled = firstMention(metadata.title ?? "", name, () => false, initial);
  const evidence = metadata.evidence["/title"];
  if (titled !== null && evidence?.from === "text" && mayBeNominative(titled.full)) {
    return { name: splitName(titled.full), role: "unknown", by: "mention", spans: evidence.spans, labels: [] };
  }
  const front = paratexts.filter(({ kind }) => kind === "title" || kind === "front-matter" || kind === "byline" || kind === "biography");
  const found = front.reduce<ReturnType<typeof firstMention>>((seen, { span }) => {
    if (seen !== null) return seen;
    const mention = firstMention(text.slice(span.start, span.end), name, () => false, initial);
    return mention === null ? null : { ...mention, span: { start: mention.span.start + span.start, end: mention.span.end + span.start } };
  }, null) ?? firstMention(text, name, isCommon, initial);
  return found === null || !mayBeNominative(found.full) ? undefined : { name: splitName(found.full), role: "unknown", by: "mention", spans: [found.span], labels: [] };
}
