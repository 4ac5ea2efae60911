import type { ContributorRole, SpeakerRole } from "@colloquy/corpus-schema";
import type { NameVariable } from "@colloquy/csl-processor";

/** Where a contributor goes in a reference. */
export interface ContributorRow {
  /** The CSL name variable; null where CSL 1.0.2 has none. */
  readonly variable: NameVariable | null;
  /** The variable in its place once somebody else fills it: a byline is not the person who speaks. */
  readonly otherwise?: NameVariable;
  /** Why. */
  readonly rule: string;
}

/** Each contributor role as a CSL name variable (CSL 1.0.2, Appendix IV). */
export const CONTRIBUTOR_VARIABLES: Readonly<Record<ContributorRole, ContributorRow>> = {
  interviewee: {
    variable: "author",
    rule: "Chicago, MLA and Cite Them Right enter an interview under who was interviewed",
  },
  guest: { variable: "author", rule: "a guest of a programme is who was interviewed" },
  witness: { variable: "author", rule: "testimony is entered under the witness" },
  author: {
    variable: "author",
    otherwise: "contributor",
    rule: "a byline counts as author only where nobody is interviewed",
  },
  interviewer: { variable: "interviewer", rule: "CSL: the person conducting an interview" },
  host: { variable: "host", rule: "CSL: the host of a programme" },
  chair: { variable: "chair", rule: "CSL: the chair of a session" },
  editor: { variable: "editor", rule: "CSL: editor" },
  translator: { variable: "translator", rule: "CSL: translator" },
  moderator: { variable: null, rule: "CSL has no moderator: said in the note" },
  transcriber: { variable: null, rule: "CSL has no transcriber, and guides do not name one: reported as not printed" },
  contact: { variable: null, rule: "a contact person has no part in the conversation: reported as not printed" },
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
