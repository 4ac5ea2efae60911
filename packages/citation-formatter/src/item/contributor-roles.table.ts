import type { ContributorRole, SpeakerRole } from "@colloquy/corpus-schema";
import type { NameVariable } from "@colloquy/csl-processor";

/** Where a contributor goes in a reference. */
export interface ContributorRow {
  /** The CSL name variable; null where CSL 1.0.2 has none. */
  readonly variable: NameVariable | null;
  /** The variable in its place once somebody else fills it: a byline is not the person who speaks. */
  readonly otherwise?: NameVariable;
}

/** Each contributor role as a CSL name variable (CSL 1.0.2, Appendix IV). */
export const CONTRIBUTOR_VARIABLES: Readonly<Record<ContributorRole, ContributorRow>> = {
  // Chicago, MLA and Cite Them Right enter an interview under who was interviewed
  interviewee: {
    variable: "author",
  },
  // a guest of a programme is who was interviewed
  guest: { variable: "author" },
  // testimony is entered under the witness
  witness: { variable: "author" },
  // a byline counts as author only where nobody is interviewed
  author: {
    variable: "author",
    otherwise: "contributor",
  },
  // CSL: the person conducting an interview
  interviewer: { variable: "interviewer" },
  // CSL: the host of a programme
  host: { variable: "host" },
  // CSL: the chair of a session
  chair: { variable: "chair" },
  // CSL: editor
  editor: { variable: "editor" },
  // CSL: translator
  translator: { variable: "translator" },
  // CSL has no moderator: said in the note
  moderator: { variable: null },
  // CSL has no transcriber, and guides do not name one: reported as not printed
  transcriber: { variable: null },
  // a contact person has no part in the conversation: reported as not printed
  contact: { variable: null },
};

/** The contributor role that a speaker's role amounts to, for documents that name their people only as they speak. */
export const SPEAKER_CONTRIBUTIONS: Readonly<Record<SpeakerRole, ContributorRole | null>> = {
  interviewee: "interviewee",
  witness: "witness",
  interviewer: "interviewer",
  moderator: "moderator",
  chair: "chair",
  translator: "translator",
  member: null,
  audience: null,
  unknown: null,
};
