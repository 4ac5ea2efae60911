import type { ContributorRole } from "@colloquy/corpus-schema";

/** Roles of creators by their codes in MARC's list of relators, which EPUB uses (EPUB 3.3, section 5.5.3.2.2). */
export const RELATORS: ReadonlyMap<string, ContributorRole> = new Map([
  ["aut", "author"],
  ["edt", "editor"],
  ["hst", "host"],
  ["ive", "interviewee"],
  ["ivr", "interviewer"],
  ["mod", "moderator"],
  ["trc", "transcriber"],
  ["trl", "translator"],
]);
