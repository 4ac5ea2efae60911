import type { SpeakerRole } from "@colloquy/corpus-schema";

/**
 * The roles that `role:` may name: those of corpus-schema, none missing. Its own list is bundled with its schemas, which
 * need zod.
 */
export const ROLES: Readonly<Record<SpeakerRole, true>> = {
  interviewer: true,
  interviewee: true,
  moderator: true,
  witness: true,
  chair: true,
  member: true,
  audience: true,
  translator: true,
  unknown: true,
};
