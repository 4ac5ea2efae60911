import type { ContributorRole, SpeakerRole } from "@colloquy/corpus-schema";

const SPEAKER_ROLE: Readonly<Partial<Record<ContributorRole, SpeakerRole>>> = {
  interviewee: "interviewee",
  interviewer: "interviewer",
  moderator: "moderator",
  host: "moderator",
  guest: "interviewee",
  witness: "witness",
  chair: "chair",
  translator: "translator",
};

/** What a contributor does in the conversation. */
export function roleOfContributor(role: ContributorRole): SpeakerRole {
  return SPEAKER_ROLE[role] ?? "unknown";
}
