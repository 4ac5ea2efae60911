import type { Span } from "./span.js";

/** A person's name: the full form as it is read, and its parts where they are known. */
export interface PersonName {
  readonly full: string;
  readonly family?: string;
  readonly given?: string;
  /** `von`, `de la`: what stands between given and family name. */
  readonly particle?: string;
  /** `Jr.`, `III`. */
  readonly suffix?: string;
}

/** What a speaker does in the conversation. */
export const SPEAKER_ROLES = [
  "interviewer",
  "interviewee",
  "moderator",
  "witness",
  "chair",
  "member",
  "audience",
  "translator",
  "unknown",
] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

/**
 * `unidentified` stands for a label that may hide several people (`Q`, `UNIDENTIFIED`): its turns must never be
 * treated as one person's.
 */
export const SPEAKER_KINDS = ["person", "organisation", "unidentified"] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Someone who speaks in a transcript. */
export interface Speaker {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Null where the document does not say who it is. */
  readonly name: PersonName | null;
  /** The labels that stand for this speaker, as written and without their ending: `Tokaev`, `MR. TOKAEV`. */
  readonly labels: readonly string[];
  readonly role: SpeakerRole;
  /** Where the speaker first speaks: the label of the first turn, or its speech where it has no label. The id derives from it. */
  readonly span: Span;
  /** What the document calls the person: `Minister of Foreign Affairs of Kazakhstan`. */
  readonly description?: string;
  /** The organisation for which the person speaks. */
  readonly organisation?: string;
  /** URIs of the same person elsewhere: the key across transcripts. */
  readonly sameAs: readonly string[];
}
