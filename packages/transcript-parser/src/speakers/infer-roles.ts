import type { SpeakerRole } from "@colloquy/corpus-schema";
import type { TurnDraft } from "../turns/turn-draft.js";

/** A speaker's known role and turns. */
export interface RoleEvidence {
  readonly role: SpeakerRole;
  readonly turns: readonly TurnDraft[];
}

const CLEAR_DIFFERENCE = 0.3;

/**
 * The role of each speaker. In a conversation of two, whoever clearly asks more questions is the interviewer, and who
 * answers an interviewer is the interviewee; in larger ones a role that nothing says stays unknown.
 */
export function inferRoles(speakers: readonly RoleEvidence[]): SpeakerRole[] {
  const roles = speakers.map(({ role }) => role);
  const [first, second] = speakers;
  if (first === undefined || second === undefined || speakers.length !== 2) return roles;
  const asked: SpeakerRole[] = ["interviewer", "moderator"];
  if (roles.every((role) => role === "unknown")) {
    const difference = questionShare(first) - questionShare(second);
    if (Math.abs(difference) < CLEAR_DIFFERENCE) return roles;
    return difference > 0 ? ["interviewer", "interviewee"] : ["interviewee", "interviewer"];
  }
  return roles.map((role, index) => {
    const other = roles[1 - index] ?? "unknown";
    if (role !== "unknown") return role;
    if (asked.includes(other)) return "interviewee";
    return other === "interviewee" ? "interviewer" : role;
  });
}

/** The share of turns that ask something. */
function questionShare({ turns }: RoleEvidence): number {
  return turns.filter(({ text }) => /[?？؟]/.test(text)).length / Math.max(1, turns.length);
}
