import {
  deriveId,
  type Contributor,
  type Metadata,
  type PersonName,
  type RecipeSpeaker,
  type Speaker,
  type SpeakerKind,
  type SpeakerRole,
} from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/judge-label.js";
import { ROLE_LABELS, UNIDENTIFIED_LABELS } from "../layout/label-words.table.js";
import { splitName } from "../metadata/person-name.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import { inferRoles } from "./infer-roles.js";
import { roleOfContributor } from "./contributor-roles.table.js";

/** Speakers, and which of them each label stands for. */
export interface ResolvedSpeakers {
  readonly speakers: readonly Speaker[];
  /** Speaker id by folded label. */
  readonly byLabel: ReadonlyMap<string, string>;
}

interface Identity {
  readonly kind: SpeakerKind;
  readonly name: PersonName | null;
  readonly role: SpeakerRole;
  readonly description?: string;
  readonly organisation?: string;
  readonly sameAs?: readonly string[];
  /** Labels with one key are one speaker. */
  readonly key: string;
}

/** The labels and turns of one speaker. */
interface Group {
  readonly identity: Identity;
  readonly labels: string[];
  readonly turns: TurnDraft[];
}

/** Says who stands behind each label, from what a person knows, the document's contributors, and role words. */
export function resolveSpeakers(
  turns: readonly TurnDraft[],
  metadata: Metadata,
  textSha256: string,
  known: Readonly<Record<string, RecipeSpeaker>> = {},
): ResolvedSpeakers {
  const knownByLabel = new Map(Object.entries(known).map(([label, speaker]) => [foldLabel(label), speaker]));
  const groups = new Map<string, Group>();
  const keys = new Map<string, string>();
  for (const turn of turns) {
    const folded = foldLabel(turn.label.text);
    const identity = identify(turn.label.text, metadata, knownByLabel.get(folded));
    const group = groups.get(identity.key) ?? { identity, labels: [], turns: [] };
    if (!group.labels.includes(turn.label.text)) group.labels.push(turn.label.text);
    group.turns.push(turn);
    groups.set(identity.key, group);
    keys.set(folded, identity.key);
  }
  const roles = inferRoles([...groups.values()].map(({ identity, turns: own }) => ({ role: identity.role, turns: own })));
  const ids = new Map<string, string>();
  const speakers = [...groups.entries()].map(([key, { identity, labels, turns: own }], index): Speaker => {
    const span = own[0]?.label.span ?? { start: 0, end: 0 };
    const id = deriveId("speaker", textSha256, span);
    ids.set(key, id);
    const { kind, name, description, organisation, sameAs = [] } = identity;
    return {
      id,
      kind,
      name,
      labels,
      role: roles[index] ?? "unknown",
      span,
      ...(description === undefined ? {} : { description }),
      ...(organisation === undefined ? {} : { organisation }),
      sameAs,
    };
  });
  return { speakers, byLabel: new Map([...keys].map(([label, key]) => [label, ids.get(key) ?? ""])) };
}

function identify(label: string, metadata: Metadata, known: RecipeSpeaker | undefined): Identity {
  const folded = foldLabel(label);
  if (known !== undefined) return fromRecipe(known, identify(label, metadata, undefined));
  const contributor = contributorFor(folded, metadata);
  if (contributor !== undefined) return fromContributor(contributor);
  const outlets = metadata.publications.flatMap(({ container }) => (container === undefined ? [] : [outletKey(container)]));
  if (outlets.includes(outletKey(label))) return fromOutlet(label, metadata);
  const numberless = folded.replace(/[\s#]*\d+$/, "");
  const role = ROLE_LABELS.get(numberless) ?? "unknown";
  if (UNIDENTIFIED_LABELS.has(numberless)) return { kind: "unidentified", name: null, role, key: `label ${folded}` };
  if (role !== "unknown") return fromRoleWord(folded, role, metadata);
  // `The Lamp:` is an outlet or a body, whoever speaks for it.
  if (/^the\s/iu.test(label)) return { kind: "organisation", name: { full: label }, role, key: `label ${folded}` };
  return { kind: "person", name: splitName(label), role, key: `label ${folded}` };
}

/** `The Lamp` calls itself `Lamp` in its labels. */
function outletKey(name: string): string {
  return foldLabel(name).replace(/^the /, "");
}

/** The one contributor whom a label names in full, by family name, or by name with a title before it. */
function contributorFor(folded: string, metadata: Metadata): Contributor | undefined {
  const candidates = metadata.contributors.filter(({ role }) => role !== "contact");
  const full = candidates.filter(({ name }) => foldLabel(name.full) === folded);
  if (full.length > 0) return full[0];
  const last = folded.split(" ").at(-1);
  const byFamily = candidates.filter(({ name }) => name.family !== undefined && foldLabel(name.family) === last);
  return byFamily.length === 1 ? byFamily[0] : undefined;
}

function fromContributor({ name, role, description }: Contributor): Identity {
  return {
    kind: "person",
    name,
    role: roleOfContributor(role),
    ...(description === undefined ? {} : { description }),
    key: `name ${foldLabel(name.full)}`,
  };
}

/** The outlet as label stands for the interviewer whom the byline names; where it names none or several, for itself. */
function fromOutlet(label: string, metadata: Metadata): Identity {
  const interviewers = metadata.contributors.filter(({ role }) => role === "interviewer");
  const [interviewer] = interviewers;
  if (interviewer !== undefined && interviewers.length === 1) return { ...fromContributor(interviewer), organisation: label };
  return { kind: "organisation", name: { full: label }, role: "interviewer", organisation: label, key: `label ${foldLabel(label)}` };
}

/** `Interviewer:` is the one person whom the document names in that role; else somebody who is not named. */
function fromRoleWord(folded: string, role: SpeakerRole, metadata: Metadata): Identity {
  const named = metadata.contributors.filter((contributor) => roleOfContributor(contributor.role) === role);
  const [person] = named;
  if (person !== undefined && named.length === 1) return fromContributor(person);
  return { kind: "person", name: null, role, key: `label ${folded}` };
}

function fromRecipe(known: RecipeSpeaker, found: Identity): Identity {
  const { name, role, description, organisation, sameAs } = known;
  return {
    ...found,
    kind: name === undefined ? found.kind : "person",
    name: name === undefined ? found.name : splitName(name),
    role: role ?? found.role,
    ...(description === undefined ? {} : { description }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(sameAs === undefined ? {} : { sameAs }),
    key: name === undefined ? found.key : `name ${foldLabel(name)}`,
  };
}
