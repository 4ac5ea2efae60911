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
import { isPersonName, splitName } from "../metadata/person-name.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import { inferRoles } from "./infer-roles.js";
import { roleOfContributor } from "./contributor-roles.table.js";
import { contributorFor, outletKey, peopleIn, type NamedPeople } from "./named-people.js";

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
  readonly labels: Set<string>;
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
  const groupOf = new Map<string, Group>();
  const people = peopleIn(metadata);
  for (const turn of turns) {
    const folded = foldLabel(turn.label.text);
    let group = groupOf.get(folded);
    if (group === undefined) {
      const identity = identify(turn.label.text, people, knownByLabel.get(folded));
      group = groups.get(identity.key) ?? { identity, labels: new Set(), turns: [] };
      groups.set(identity.key, group);
      groupOf.set(folded, group);
    }
    group.labels.add(turn.label.text);
    group.turns.push(turn);
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
      labels: [...labels],
      role: roles[index] ?? "unknown",
      span,
      ...(description === undefined ? {} : { description }),
      ...(organisation === undefined ? {} : { organisation }),
      sameAs,
    };
  });
  return { speakers, byLabel: new Map([...groupOf].map(([label, { identity }]) => [label, ids.get(identity.key) ?? ""])) };
}

function identify(label: string, people: NamedPeople, known: RecipeSpeaker | undefined): Identity {
  const folded = foldLabel(label);
  if (known !== undefined) return fromRecipe(known, identify(label, people, undefined));
  const contributor = contributorFor(label, people);
  if (contributor !== undefined) return fromContributor(contributor);
  if (people.outlets.has(outletKey(label))) return fromOutlet(label, people);
  const inParentheses = /^([^()]+)\(([^(),]+)[^()]*\)$/.exec(label);
  const numberless = foldLabel(inParentheses?.[1] ?? label).replace(/[\s#]*\d+$/, "");
  const role = ROLE_LABELS.get(numberless) ?? "unknown";
  const named = inParentheses?.[2]?.trim() ?? "";
  // `Q (Jean-Luc Moreau, Le Port)`: a role, and who has it.
  if (role !== "unknown" && isPersonName(named)) {
    return { kind: "person", name: splitName(named), role, key: `name ${foldLabel(named)}` };
  }
  if (UNIDENTIFIED_LABELS.has(numberless)) return { kind: "unidentified", name: null, role, key: `label ${folded}` };
  if (role !== "unknown") return fromRoleWord(folded, role, people);
  // `The Lamp:` is an outlet or a body, whoever speaks for it.
  if (/^the\s/iu.test(label)) return { kind: "organisation", name: { full: label }, role, key: `label ${folded}` };
  return { kind: "person", name: splitName(label), role, key: `label ${folded}` };
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
function fromOutlet(label: string, people: NamedPeople): Identity {
  const [interviewer, ...others] = people.byRole.get("interviewer") ?? [];
  if (interviewer !== undefined && others.length === 0) return { ...fromContributor(interviewer), organisation: label };
  return { kind: "organisation", name: { full: label }, role: "interviewer", organisation: label, key: `label ${foldLabel(label)}` };
}

/** `Interviewer:` is the one person whom the document names in that role; else somebody who is not named. */
function fromRoleWord(folded: string, role: SpeakerRole, people: NamedPeople): Identity {
  const [person, ...others] = people.byRole.get(role) ?? [];
  if (person !== undefined && others.length === 0) return fromContributor(person);
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
