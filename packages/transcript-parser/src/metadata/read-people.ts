import type { ContributorRole, Paratext, Span } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import type { HeaderField } from "../layout/label-words.table.js";
import { opensPlace } from "../paratexts/choose-title.js";
import type { Byline } from "./byline/byline.js";
import { creditsIn, readCredits, type Credit } from "./credits/read-credits.js";
import { isFullName, readNames } from "./credits/read-names.js";
import { askerIn, intervieweeInTitle, personOpening } from "./credits/title-people.js";
import { foundAt, type Found } from "./found.js";
import { isListed } from "./listed-people.js";
import { OF_MANY } from "./of-many.js";
import type { HeaderBlock } from "./header-block.js";
import type { MetadataBuilder } from "./metadata-builder.js";
import { OFFICE_WORDS } from "./office-words.table.js";
import { honorificLength, isPersonName } from "./person-name.js";

const HEADER_PEOPLE = [
  ...(["interviewee", "interviewer", "moderator", "host", "guest", "chair"] as const),
  ...(["translator", "transcriber", "editor"] as const),
] satisfies readonly HeaderField[];

/** Where people are named. */
export interface PeopleInput {
  readonly text: string;
  readonly paratexts: readonly Paratext[];
  readonly byline: Byline;
  readonly header: HeaderBlock;
  /** The first turns and the last ones. */
  readonly openings: readonly Span[];
  /** Folded labels of the turns. */
  readonly labels: ReadonlySet<string>;
}

/** Adds the people whom the document names in a part that they have. */
export function addPeople(builder: MetadataBuilder, input: PeopleInput): void {
  const { text, paratexts, byline, header, openings, labels } = input;
  for (const { role, name, description } of byline.people) builder.contributor(role, name, description);
  const title = paratexts.find(({ kind }) => kind === "title");
  const ofMany = title !== undefined && OF_MANY.test(text.slice(title.span.start, title.span.end));
  for (const role of HEADER_PEOPLE) {
    for (const { spans } of header.get(role) ?? []) addNamed(builder, text, role === "host" && ofMany ? "moderator" : role, spans[0]);
  }
  for (const credit of [...readCredits(text, paratexts), ...closingCredits(text, openings)]) addCredit(builder, credit);
  const before = openings[0]?.start ?? text.length;
  const front = paratexts.filter(({ span }) => span.start < before);
  const inTitle = title === undefined ? undefined : intervieweeInTitle(text, title.span);
  if (inTitle !== undefined && !builder.hasRole("interviewee", "guest")) builder.contributor("interviewee", inTitle);
  addFromStandfirst(builder, text, front.filter(({ span }) => !isListed(text, span)), title, labels);
  addContacts(builder, text, paratexts);
}

function addCredit(builder: MetadataBuilder, { role, name, description }: Credit): void {
  if (builder.names(name.value)) return;
  builder.contributor(role, name, description);
}

/** `Das Gespräch führten A und B`: a line of its own at the end of the last answer. */
function closingCredits(text: string, openings: readonly Span[]): Credit[] {
  const last = openings.at(-1);
  if (last === undefined || openings.length < 3) return [];
  const from = Math.max(last.start, last.end - 600);
  const at = text.indexOf("\n", from);
  const credits = at === -1 || at >= last.end ? [] : creditsIn(text, { start: at + 1, end: last.end });
  return credits.filter(({ role }) => role === "interviewer");
}

/** Says that something else than an interview of one or two is reported: its standfirst speaks of others too. */
const NO_INTERVIEW = /(?:press|news) conference|briefing|hearing|debate|panel|session|meeting|minutes|trial|deposition|(?:earnings|press) call|rueda de prensa|point de presse|стенограмма|пресс-конференц|podcast|episode/iu;

function addFromStandfirst(builder: MetadataBuilder, text: string, front: readonly Paratext[], title: Paratext | undefined, labels: ReadonlySet<string>): void {
  if (title === undefined || NO_INTERVIEW.test(text.slice(title.span.start, title.span.end))) return;
  const prose = front.filter(({ kind, span }) => span.start > title.span.start && (kind === "front-matter" || kind === "heading") && span.end - span.start > 80);
  const alone = nameAlone(text, front, title, labels);
  if (alone !== undefined && !builder.hasRole("interviewer", "author", "host") && !builder.names(alone.name.value)) {
    builder.contributor("author", alone.name);
    builder.text("place", alone.place);
  }
  for (const { span } of prose) {
    const asker = builder.hasRole("interviewer", "author", "host") ? undefined : askerIn(text, span);
    if (asker !== undefined && !builder.names(asker.value)) builder.contributor("interviewer", asker);
  }
  for (const { span } of prose.slice(0, 3)) {
    if (builder.hasRole("interviewee", "guest")) return;
    const person = personOpening(text, span);
    if (person !== undefined && !builder.names(person.value)) builder.contributor("interviewee", person);
  }
}

/** Capitalised words that name a house or a ground. */
const VENUE = /(?<!\p{L})(?:club|hotel|arena|stadium|park|course|links|hall|centre|center|theatre|theater|house|studios?)$/iu;

/**
 * A name on a line of its own under the title, with a place after it or not: `Ilse Brandvold, Upper Sarn`. Those whose
 * full names are the labels of the turns speak, and what stands beside them is no place.
 */
function nameAlone(text: string, front: readonly Paratext[], title: Paratext, labels: ReadonlySet<string>): { name: Found; place: Found | undefined } | undefined {
  const found: { name: Found; place: Found | undefined }[] = [];
  for (const { kind, span } of front) {
    if (kind !== "front-matter" || span.start < title.span.start || span.end - span.start > 70) continue;
    const words = text.slice(span.start, span.end);
    if (opensPlace(words)) continue;
    const name = /^[^,\n]+/.exec(words)?.[0].trimEnd() ?? "";
    const rest = words.slice(name.length).replace(/^[,\s]+/, "");
    if (!isFullName(name) || name === name.toUpperCase() || !/^(?:\p{Lu}[^,.\n]{2,40})?$/u.test(rest)) continue;
    if (labels.has(foldLabel(name)) || labels.has(foldLabel(rest))) continue;
    const place = rest === "" ? undefined : foundAt(text, { start: span.end - rest.length, end: span.end });
    found.push({ name: foundAt(text, { start: span.start, end: span.start + name.length }), place });
  }
  // `Jon Holm, Minister of Boats` takes part, and wrote nothing.
  const office = found.some(({ place }) => place?.value.toLowerCase().split(/\s+/).some((word) => OFFICE_WORDS.has(word)));
  const venue = found.some(({ name }) => VENUE.test(name.value));
  return found.length === 1 && !office && !venue ? found[0] : undefined;
}

function addContacts(builder: MetadataBuilder, text: string, paratexts: readonly Paratext[]): void {
  for (const { kind, span } of paratexts) {
    if (kind !== "contact") continue;
    const match = /\bcontact(?: persons?)?:[ \t]{0,3}([^\n,;(]{3,60})/iu.exec(text.slice(span.start, span.end));
    const name = match?.[1];
    if (match === null || name === undefined || !isPersonName(name)) continue;
    const start = span.start + match.index + match[0].length - name.length;
    builder.contributor("contact", foundAt(text, { start, end: start + name.length }));
  }
}

/** `Agnes Thorvald, ropemaker`: a name, and after a comma what the person is; `A and B`: two people. */
function addNamed(builder: MetadataBuilder, text: string, role: ContributorRole, span: Span | undefined): void {
  if (span === undefined) return;
  const value = text.slice(span.start, span.end);
  const people = readNames(value, false);
  if (people.length > 1 || (people.length === 1 && !/^[\p{sc=Latin}\P{L}]*$/u.test(value))) {
    for (const { name } of people) builder.contributor(role, foundAt(text, { start: span.start + name.start, end: span.start + name.end }));
    return;
  }
  const comma = value.indexOf(",");
  const nameEnd = comma === -1 ? value.length : comma;
  const honorific = honorificLength(value);
  if (!isPersonName(value.slice(honorific, nameEnd))) return;
  const name = foundAt(text, { start: span.start + honorific, end: span.start + nameEnd });
  const rest = value.slice(nameEnd + 1);
  const start = span.start + nameEnd + 1 + rest.length - rest.trimStart().length;
  builder.contributor(role, name, rest.trim() === "" ? undefined : foundAt(text, { start, end: span.end }));
}
