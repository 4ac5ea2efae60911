import type { SpeakerRole } from "@colloquy/corpus-schema";

/** Words by which headers and references say what somebody does, with the role; after `#`, in small letters, without marks. */
const ROLES: readonly (readonly [SpeakerRole, string])[] = [
  ["interviewer", "interviewer questioner investigator researcher fieldworker interviewerin enqueteur entrevistador intervistatore"],
  ["interviewee", "interviewee narrator respondent informant consultant subject interviewte interviewter informateur entrevistado intervistato"],
  ["moderator", "moderator host presenter facilitator anchor"],
  ["chair", "chair chairman chairwoman chairperson speaker president presidency presidingofficer presiding presidente presidenta präsident präsidentin comhairle cathaoirleach"],
  ["member", "member regular mp representative deputy senator secretary clerk"],
  ["witness", "witness"],
  ["audience", "audience listener public"],
  ["translator", "translator interpreter"],
];

export const ROLE_OF_WORD: ReadonlyMap<string, SpeakerRole> = new Map(
  ROLES.flatMap(([role, words]) => words.split(" ").map((word): [string, SpeakerRole] => [word, role])),
);

/** Ids by which utterances say that nobody knows who speaks, in small letters. */
export const UNKNOWN_IDS: ReadonlySet<string> = new Set(["unknown", "unk", "unidentified", "none", "na", "n/a", "?", "unbekannt", "inconnu", "desconocido", "sconosciuto", "okänd"]);
