import type { Contributor, ContributorRole, PersonName, Transcript } from "@colloquy/corpus-schema";
import { CONTRIBUTOR_VARIABLES, SPEAKER_CONTRIBUTIONS } from "./contributor-roles.table.js";

/** Somebody who has a part in the conversation. */
export interface Participant {
  readonly name: PersonName;
  readonly role: ContributorRole;
  readonly description?: string;
  /** Whether it is an organisation, whose name has no parts. */
  readonly isOrganisation: boolean;
  /** JSON Pointer of the contributor into the metadata; null for a speaker whom only the turns name. */
  readonly pointer: string | null;
}

/**
 * Everyone with a part in the conversation: the contributors of the metadata, and for a variable that none of them
 * fills, the named speakers. A speaker who may be several people is nobody to name.
 */
export function participantsOf({ metadata, speakers }: Pick<Transcript, "metadata" | "speakers">): Participant[] {
  const contributors = metadata.contributors.map((contributor, index) => fromContributor(contributor, index));
  const filled = new Set(contributors.map(({ role }) => variableOf(role)));
  const spoken = speakers.flatMap((speaker): Participant[] => {
    const role = SPEAKER_CONTRIBUTIONS[speaker.role];
    if (role === null || speaker.name === null || speaker.kind === "unidentified") return [];
    if (filled.has(variableOf(role))) return [];
    return [
      {
        name: speaker.name,
        role,
        ...(speaker.description !== undefined && { description: speaker.description }),
        isOrganisation: speaker.kind === "organisation",
        pointer: null,
      },
    ];
  });
  return [...contributors, ...spoken];
}

function fromContributor(contributor: Contributor, index: number): Participant {
  const { name, role, description } = contributor;
  return {
    name,
    role,
    ...(description !== undefined && { description }),
    isOrganisation: false,
    pointer: `/contributors/${index}`,
  };
}

/** What a role fills: a variable, or for roles without one, the role itself. */
function variableOf(role: ContributorRole): string {
  return CONTRIBUTOR_VARIABLES[role].variable ?? role;
}
