import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { HEADER_KEYS, HONORIFICS, NOTICE_WORDS, ROLE_LABELS, STAGE_LABELS, UNIDENTIFIED_LABELS } from "./label-words.table.js";

/** A label in the form in which labels are compared: lower case, single spaces, no final full stop. */
export function foldLabel(label: string): string {
  return label.replace(/\s+/g, " ").trim().replace(/\.$/, "").toLowerCase();
}

/** A label as role words are listed: folded, without full stops, brackets after it, and a number at its end. */
export function roleKey(label: string): string {
  const bare = label.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "").replace(/\./g, "").replace(/[\s#№]*\d+$/u, "");
  return foldLabel(bare.replace(/_/g, " ").replace(/\s+\d+$/, ""));
}

/** Whether a label is a word of a notice or an address, and never a speaker. */
export function isNotice(label: string): boolean {
  return NOTICE_WORDS.has(foldLabel(label));
}

/** Whether a label names something that happens, and that nobody says. */
export function isStageLabel(label: string): boolean {
  return STAGE_LABELS.has(foldLabel(label));
}

/** Whether a label is a key of front matter. Some keys (`Interviewer`) are labels of turns elsewhere. */
export function isHeaderKey(label: string): boolean {
  return HEADER_KEYS.has(foldLabel(label));
}

/** Whether a label names a role, or a voice that is not identified. */
export function isRoleLabel(label: string): boolean {
  if (label.length > 80) return false;
  const key = roleKey(label);
  return ROLE_LABELS.has(key) || isUnidentifiedKey(key);
}

/** `Plusieurs députés du groupe …`, `An hon. Member`, `Un señor diputado`. */
const SOME_MEMBERS = /^(?:plusieurs|un|une|several|some|an hon|varios|varias|mehrere|alcuni)\s.{0,40}(?:députée?s?|membres?|members?|diputad[oa]s?|voix|voices?|abgeordnete|deputati)(?:\s(?:of|du|de|des|del|der|da)\s.{1,40})?$/u;

/** Whether a folded label hides somebody, or several: `unidentified woman`, `speaker b`, `《环海时报》记者`. */
export function isUnidentifiedKey(key: string): boolean {
  return UNIDENTIFIED_LABELS.has(key) || /^speaker \p{L}$/u.test(key) || /^\[[.…]+\]$/u.test(key) || /^(?:unidentified|unknown|unnamed|inaudible) \p{L}/u.test(key) || /(?:记者|記者)(?:问|問|提问)?$/u.test(key) || SOME_MEMBERS.test(key);
}

/** Whether a label has the initials of somebody: `Тихомолов А. С.`, `И.К.Стрешнев`. */
export function hasInitials(label: string): boolean {
  return /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu}\.\s?(?:\p{Lu}\.)?(?:,|$)/u.test(label);
}

/** Whether a label begins with an honorific or an office: `Mr. Warner`, `The Presiding Officer`, `Senator Cole`. */
export function isTitled(label: string): boolean {
  const words = label.toLowerCase().split(/[\s.,-]+/, 4);
  const first = words[0] === "the" || words[0] === "vice" || words[0] === "acting" ? words[1] : words[0];
  return first !== undefined && words.length > 1 && (HONORIFICS.has(first) || OFFICE_WORDS.has(first));
}
