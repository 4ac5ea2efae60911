import type { NameVariable } from "@colloquy/csl-processor";
import { citationWarning } from "../warning.js";
import { CONTRIBUTOR_VARIABLES } from "./contributor-roles.table.js";
import { cslName } from "./csl-name.js";
import { cslText } from "./csl-text.js";
import type { ItemDraft } from "./item-draft.js";
import type { Participant } from "./participants.js";

/**
 * Adds the people of a conversation, each to the variable of their role.
 *
 * The description of a sole interviewee goes into `annote`, CSL 1.0.2's "short markup, decoration, or annotation": it
 * has no variable for the office of a person, and styles that do not expect it there print nothing.
 */
export function addParticipants(draft: ItemDraft, participants: readonly Participant[]): void {
  const asked = participants.filter(({ role }) => isAuthor(role));
  for (const participant of participants) {
    const variable = variableFor(participant, asked.length > 0);
    if (variable !== null) addName(draft, participant, variable);
  }
  const [only] = asked;
  if (asked.length !== 1 || only?.description === undefined) return;
  draft.texts.annote = cslText(only.description);
  if (only.pointer !== null) {
    draft.origins.push({ pointer: `${only.pointer}/description`, variable: "annote", words: [] });
  }
}

/** Whether the role is one that a conversation is entered under, not a byline. */
export function isAuthor(role: Participant["role"]): boolean {
  const row = CONTRIBUTOR_VARIABLES[role];
  return row.variable === "author" && row.otherwise === undefined;
}

function variableFor({ role }: Participant, isAsked: boolean): NameVariable | null {
  const { variable, otherwise } = CONTRIBUTOR_VARIABLES[role];
  return isAsked && otherwise !== undefined ? otherwise : variable;
}

function addName(draft: ItemDraft, participant: Participant, variable: NameVariable): void {
  const { name, pointer, isOrganisation } = participant;
  const added = isOrganisation ? { literal: cslText(name.full) } : cslName(name);
  draft.names[variable] = [...(draft.names[variable] ?? []), added];
  if (pointer !== null) {
    draft.origins.push({ pointer: `${pointer}/name`, variable, words: [name.family ?? name.full] });
  }
  if (isOrganisation || added.literal === undefined) return;
  draft.warnings.push(
    citationWarning(
      "name-not-split",
      `The family name of "${name.full.slice(0, 80)}" is not known: printed whole everywhere.`,
      {
        ...(pointer !== null && { path: `/metadata${pointer}/name` }),
        hint: "Give the name's family and given parts in the metadata.",
      },
    ),
  );
}
