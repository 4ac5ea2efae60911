import type { SpeakerRole } from "@colloquy/corpus-schema";
import type { TurnDraft } from "../turns/turn-draft.js";

/** A speaker's known role and turns. */
export interface RoleEvidence {
  readonly role: SpeakerRole;
  readonly turns: readonly TurnDraft[];
}

const CLEAR_DIFFERENCE = 0.3;

const ASKING: ReadonlySet<SpeakerRole> = new Set(["interviewer", "moderator", "audience"]);

/**
 * The role of each speaker. In a conversation of two, whoever clearly asks more questions is the interviewer; the only
 * one who does not ask, among any number who do, is the interviewee. A role that nothing says stays unknown.
 */
export function inferRoles(speakers: readonly RoleEvidence[]): SpeakerRole[] {
  const roles = speakers.map(({ role }) => role);
  const [first, second] = speakers;
  if (first === undefined || second === undefined) return roles;
  if (speakers.length === 2 && roles.every((role) => role === "unknown")) {
    const difference = questionShare(first) - questionShare(second);
    if (Math.abs(difference) < CLEAR_DIFFERENCE) return roles;
    return difference > 0 ? ["interviewer", "interviewee"] : ["interviewee", "interviewer"];
  }
  const unknown = roles.filter((role) => role === "unknown").length;
  const asking = roles.filter((role) => ASKING.has(role)).length;
  if (unknown === 1 && asking === roles.length - 1) {
    return roles.map((role) => (role === "unknown" ? "interviewee" : role));
  }
  if (speakers.length === 2 && unknown === 1 && roles.includes("interviewee")) {
    return roles.map((role) => (role === "unknown" ? "interviewer" : role));
  }
  return roles;
}

/** The share of turns that ask something. */
function questionShare({ turns }: RoleEvidence): number {
  return turns.filter(({ text }) => /[?？؟]/.test(text)).length / Math.max(1, turns.length);
}
