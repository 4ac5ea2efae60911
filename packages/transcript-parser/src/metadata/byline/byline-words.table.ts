import type { ContributorRole } from "@colloquy/corpus-schema";

/** A phrase that introduces people in a byline, and their role. Compared without case, at a word's start. */
export interface BylinePhrase {
  readonly phrase: string;
  readonly role: ContributorRole;
}

/** Phrases that introduce people, longer ones first. */
export const BYLINE_PHRASES: readonly BylinePhrase[] = [
  { phrase: "an interview conducted by", role: "interviewer" },
  { phrase: "interview conducted by", role: "interviewer" },
  { phrase: "interviewed by", role: "interviewer" },
  { phrase: "interview by", role: "interviewer" },
  { phrase: "conversation with", role: "interviewee" },
  { phrase: "interview with", role: "interviewee" },
  { phrase: "interview of", role: "interviewee" },
  { phrase: "conducted by", role: "interviewer" },
  { phrase: "interview mit", role: "interviewee" },
  { phrase: "gespräch mit", role: "interviewee" },
  { phrase: "entretien avec", role: "interviewee" },
  { phrase: "propos recueillis par", role: "interviewer" },
  { phrase: "entrevista con", role: "interviewee" },
  { phrase: "translated by", role: "translator" },
  { phrase: "translation by", role: "translator" },
  { phrase: "transcript by", role: "transcriber" },
  { phrase: "transcribed by", role: "transcriber" },
  { phrase: "moderated by", role: "moderator" },
  { phrase: "hosted by", role: "host" },
  { phrase: "edited by", role: "editor" },
];

/** What is done around a conversation by people who have no part in it. Compared without case. */
export const OTHER_WORKS: readonly string[] = [
  ...["artwork", "cover", "directed", "drawings", "foreword", "illustrated", "illustrations?", "introduced"],
  ...["introduction", "music", "photos?", "photographs?", "photographed", "photography", "pictures", "preface"],
  ...["presented", "produced", "production", "published", "recorded", "recording", "reviewed", "sponsored"],
];

/** Words after which the name of a person must come; those between two people are in the words for credits. */
export const NAME_OPENERS: readonly string[] = ["by", "with", "mit", "von", "avec", "par", "con", "por"];

/** Nouns for a periodical or programme; a phrase with one describes the publication. */
export const MEDIUM_WORDS: readonly string[] = [
  "magazine",
  "newspaper",
  "journal",
  "weekly",
  "daily",
  "monthly",
  "quarterly",
  "review",
  "bulletin",
  "newsletter",
  "radio",
  "television",
  "channel",
  "agency",
  "podcast",
];

/** Words in parentheses that say how the text was treated. */
export const TREATMENT_WORDS: readonly { readonly pattern: RegExp; readonly field: "excerpted" | "translated" }[] = [
  { pattern: /\b(?:excerpt(?:s|ed)?|abridged|extracts?)\b/iu, field: "excerpted" },
  { pattern: /\b(?:unofficial )?translat(?:ed|ion)\b/iu, field: "translated" },
];

const OPENER = new RegExp(`(?<!\\p{L})(?:${BYLINE_PHRASES.map(({ phrase }) => phrase).join("|")})(?!\\p{L})`, "iu");
const MAX_BYLINE = 600;

/** Whether a line begins as bylines do: with a phrase that introduces people, or with `By` and a name. */
export function opensByline(line: string): boolean {
  const match = OPENER.exec(line.replace(/\s+/g, " "));
  return (match !== null && /^(?:an? |the |eine? |das |une? |una )?$/iu.test(line.slice(0, match.index))) || /^by \p{Lu}\p{Ll}/iu.test(line);
}

/**
 * Whether a block reads as a byline: short, and with a phrase that introduces people. Prose of several sentences (`In
 * this interview with a pilot we hear…`) is one only where it begins as bylines do.
 */
export function isBylineText(text: string): boolean {
  if (text.length > MAX_BYLINE) return false;
  const folded = text.replace(/\s+/g, " ");
  return opensByline(folded) || (OPENER.test(folded) && !/\p{Ll}{3}[.!?]["”’)]? \p{Lu}/u.test(folded));
}
