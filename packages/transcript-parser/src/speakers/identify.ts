import type { PersonName, RecipeSpeaker, SpeakerKind, SpeakerRole } from "@colloquy/corpus-schema";
import { foldLabel, roleKey } from "../layout/label-shape.js";
import { FOLLOW_UPS } from "../layout/role-words.table.js";
import { isPersonName, splitName } from "../metadata/person-name.js";
import { isUnnamedVoice, VOICE } from "../voices/voice.js";
import { labelParts, recase, type LabelParts } from "./label-parts.js";
import type { NamedPerson } from "./named-person.js";
import type { PeopleIndex } from "./people-index.js";
import type { RoleReading } from "../layout/role-of-label.js";
import { OFFICE_ABBREVIATION } from "./name-forms.table.js";

/** Who is behind a label, as a person or the format of the document knows. */
export interface KnownSpeaker extends RecipeSpeaker {
  /** Absent where a person has said it. */
  readonly from?: "container";
}

/** Who a label stands for. */
export interface Identity {
  readonly kind: SpeakerKind;
  readonly name: PersonName | null;
  readonly role: SpeakerRole;
  readonly description?: string;
  readonly organisation?: string;
  readonly sameAs?: readonly string[];
  /** The person whom the document names, where it is one. */
  readonly person?: NamedPerson;
  /** Who has said who it is, where it is not the text: a person, or the format. */
  readonly statedBy?: "caller" | "container";
  /** Labels with one key are one speaker. */
  readonly key: string;
}

/** What identities are found with. */
export interface IdentityContext {
  readonly people: PeopleIndex;
  /** Folded names of the publications, without article. */
  readonly outlets: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, KnownSpeaker>;
  readonly roles: RoleReading;
  /**
   * In an interview of two voices: the one person whom the document names as interviewer, and the one as interviewee.
   * `Q` and `A` are theirs there; elsewhere `Q` is whoever asks.
   */
  readonly pair: ReadonlyMap<SpeakerRole, NamedPerson>;
  /** People by folded label, found by other means than the label itself. */
  readonly matched: ReadonlyMap<string, NamedPerson>;
}

/** Says who a label stands for: what a person knows, whom the document names, role words, or just the label. */
export function identify(label: string, context: IdentityContext): Identity {
  const known = context.known.get(foldLabel(label));
  const found = identifyInText(label, context);
  return known === undefined ? found : fromRecipe(known, found);
}

function identifyInText(label: string, context: IdentityContext): Identity {
  const { people } = context;
  if (isUnnamedVoice(label)) return fromVoice(label, people);
  const folded = foldLabel(label);
  const person = context.matched.get(folded) ?? people.find(label) ?? context.pair.get(context.roles.roleOf(label));
  if (person !== undefined) return withTitle(fromPerson(person, labelParts(label).aside), label, context.roles);
  if (context.outlets.has(outletKey(label))) return fromOutlet(label, people);
  const parts = labelParts(label);
  const outside = /^([^()（）]+)/u.exec(label)?.[1]?.trim() ?? label;
  const role = context.roles.roleOf(outside);
  // `Q (Jean-Luc Moreau, Le Port)`: a role, and who has it.
  const [named = ""] = parts.aside.split(/[,，]/, 1);
  if (role !== "unknown" && isPersonName(named.trim())) {
    return { kind: "person", name: splitName(named.trim()), role, key: `name ${foldLabel(named)}` };
  }
  if (context.roles.isUnidentified(outside)) {
    // `QUESTION (translated)` is asked by whoever asks, and so is `ZUSATZFRAGE`.
    const asked = roleKey(outside);
    const key = role === "interviewer" ? (FOLLOW_UPS.get(asked) ?? foldLabel(outside)) : folded;
    return { kind: "unidentified", name: null, role, key: `label ${key}` };
  }
  if (role !== "unknown") return fromRoleWord(folded, role, people);
  const titleRole = parts.title === "" ? "unknown" : roleOfTitle(parts.title, context.roles);
  if (OFFICE_ABBREVIATION.test(parts.title)) return { ...fromTitled(label, parts), role: titleRole };
  if (titleRole === "chair") return { ...fromName(label, parts.name, parts.aside), role: titleRole };
  if (titleRole !== "unknown") return { ...fromTitled(label, parts), role: titleRole };
  // `The Lamp:` is an outlet or a body, whoever speaks for it.
  if (/^the\s/iu.test(label)) return { kind: "organisation", name: { full: label }, role, key: `label ${folded}` };
  return fromName(label, parts.name, parts.aside);
}

/** `MODERATOR Ann Lee`, `FRAGE WIEBE`: a role word before a name. */
function roleOfTitle(title: string, roles: RoleReading): SpeakerRole {
  const [first = ""] = title.split(/\s/, 1);
  return first.length > 1 ? roles.roleOf(first) : "unknown";
}

/** `VORS. KETTELER`, `FRAGE DEHLING`: the person is called by the name, which may be a family name alone. */
function fromTitled(label: string, { title, name, aside }: LabelParts): Identity {
  const cased = recase(name);
  const family = /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(cased) && !/\s/.test(title);
  if (!family) return fromName(label, name, aside);
  const description = aside === "" ? {} : { description: aside };
  return { kind: "person", name: { full: cased, family: cased }, role: "unknown", ...description, key: `name ${foldLabel(cased)}` };
}

/** A label that is a name: with the office before it left out where a full name remains. */
function fromName(label: string, bare: string, aside: string): Identity {
  const cased = recase(bare);
  // `Mr. BROWN of Ohio`: a family name and a place are no full name.
  const placed = /^\S+ (?:of|from) /u.test(cased);
  const full = isPersonName(cased) && !placed ? cased : label.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "").trim();
  const description = aside === "" ? {} : { description: aside };
  return { kind: "person", name: splitName(full), role: "unknown", ...description, key: `name ${foldLabel(full)}` };
}

/** What a label says of somebody's role counts where the document says nothing else. */
function withTitle(identity: Identity, label: string, roles: RoleReading): Identity {
  if (identity.role !== "unknown") return identity;
  const { title, aside } = labelParts(label);
  const whole = roles.roleOf(label);
  const role = whole !== "unknown" ? whole : title === "" ? "unknown" : roleOfTitle(title, roles);
  const office = role === "unknown" && aside.length < 20 ? roles.roleOf(aside) : role;
  return office === "unknown" ? identity : { ...identity, role: office };
}

function fromPerson(person: NamedPerson, aside: string): Identity {
  const description = person.description ?? (aside === "" ? undefined : aside);
  return {
    kind: "person",
    name: person.name,
    role: person.role,
    ...(description === undefined ? {} : { description }),
    person,
    key: `name ${foldLabel(person.name.full)}`,
  };
}

/** A voice without a label is the one person whom the document names in its role; else somebody who is not named. */
function fromVoice(voice: string, people: PeopleIndex): Identity {
  const role: SpeakerRole = voice === VOICE.asker ? "interviewer" : voice === VOICE.answerer ? "interviewee" : "unknown";
  const [person, ...others] = role === "unknown" ? people.listed : people.withRole(role);
  if (person !== undefined && others.length === 0) return fromPerson(person, "");
  return { kind: role === "interviewer" ? "unidentified" : "person", name: null, role, key: `label ${voice}` };
}

/** The outlet as label stands for the interviewer whom the byline names; where it names none or several, for itself. */
function fromOutlet(label: string, people: PeopleIndex): Identity {
  const [interviewer, ...others] = people.withRole("interviewer");
  if (interviewer !== undefined && others.length === 0) return { ...fromPerson(interviewer, ""), organisation: label };
  return { kind: "organisation", name: { full: label }, role: "interviewer", organisation: label, key: `label ${foldLabel(label)}` };
}

/** `Interviewer:` is the one person whom the document names in that role; else somebody who is not named. */
function fromRoleWord(folded: string, role: SpeakerRole, people: PeopleIndex): Identity {
  const [person, ...others] = people.withRole(role);
  if (person !== undefined && others.length === 0) return fromPerson(person, "");
  // Where one person is listed, who answers is that person.
  const [listed, ...more] = people.listed;
  if (role === "interviewee" && listed !== undefined && more.length === 0) return { ...fromPerson(listed, ""), role: "unknown" };
  return { kind: "person", name: null, role, key: `label ${folded}` };
}

function fromRecipe(known: KnownSpeaker, found: Identity): Identity {
  const { name, role, description, organisation, sameAs, from } = known;
  return {
    ...found,
    kind: name === undefined ? found.kind : "person",
    name: name === undefined ? found.name : splitName(name),
    role: role ?? found.role,
    ...(description === undefined ? {} : { description }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(sameAs === undefined ? {} : { sameAs }),
    ...(name === undefined ? {} : { statedBy: from ?? "caller" }),
    key: name === undefined ? found.key : `name ${foldLabel(name)}`,
  };
}

/** `The Lamp` calls itself `Lamp` in its labels. */
export function outletKey(name: string): string {
  return foldLabel(name).replace(/^the /, "");
}
