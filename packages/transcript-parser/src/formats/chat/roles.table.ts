import type { SpeakerRole } from "@colloquy/corpus-schema";

/** Roles of participants that say what somebody does in a conversation, from the list of the manual. */
export const CHAT_ROLES: Readonly<Record<string, SpeakerRole>> = {
  investigator: "interviewer",
  interviewer: "interviewer",
  interviewee: "interviewee",
  informant: "interviewee",
  subject: "interviewee",
  moderator: "moderator",
  host: "moderator",
  audience: "audience",
  witness: "witness",
};

export const CHAT_MONTHS: readonly string[] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** Words that stand in the place of a name. */
export const NO_NAMES: ReadonlySet<string> = new Set(["unknown", "unidentified", "anonymous", "none", "x", "xxx"]);
