import type { SpeakerRole } from "@colloquy/corpus-schema";
import { isUnidentifiedKey, roleKey } from "./label-shape.js";
import { ROLE_LABELS } from "./label-words.table.js";
import { ROLE_WORDS, type RoleWords } from "./role-words.table.js";

/** Whether a role word of one letter has its counterpart among some labels. */
export function hasCounterpart(key: string, keys: ReadonlySet<string>): boolean {
  return ROLE_WORDS.some((words) => pairs(words, key, keys));
}

/** What role words mean in one document. */
export interface RoleReading {
  /** The role that a label names; unknown where it names none here. */
  roleOf(label: string): SpeakerRole;
  /** Whether the label may hide several people. */
  isUnidentified(label: string): boolean;
}

/**
 * Reads role words by the labels that a document has. A single letter (`P`, `A`, `I`) stands for a role only beside its
 * counterpart in one language, or where it asks in most of its turns: `P` is somebody's initial elsewhere.
 *
 * @param asking role keys of the voices that ask in most of their turns
 */
export function readRoles(labels: readonly string[], asking: ReadonlySet<string> = new Set()): RoleReading {
  const keys = new Set(labels.map(roleKey));
  const holds = (label: string): boolean => {
    const key = roleKey(label);
    return !isLetter(key) || key === "q" || hasCounterpart(key, keys) || (asking.has(key) && ROLE_LABELS.get(key) === "interviewer");
  };
  return {
    roleOf: (label) => (holds(label) ? roleOfKey(roleKey(label)) : "unknown"),
    isUnidentified: (label) => holds(label) && isUnidentifiedKey(roleKey(label)),
  };
}

function roleOfKey(key: string): SpeakerRole {
  return ROLE_LABELS.get(key) ?? (/(?:记者|記者)(?:问|問|提问)?$/u.test(key) ? "interviewer" : "unknown");
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key) && !/^[\u2E80-\u9FFF]$/u.test(key);
}

function pairs({ askers, roles }: RoleWords, key: string, keys: ReadonlySet<string>): boolean {
  const asking = [...askers, ...(roles.interviewer ?? [])];
  const answering = [...(roles.interviewee ?? []), ...(roles.witness ?? [])];
  if (asking.includes(key)) return answering.some((word) => keys.has(word));
  return answering.includes(key) && (asking.some((word) => keys.has(word)) || keys.has("q"));
}
