const LEAST_LENGTH = 5;
const MAX_LABELS = 400;

/** A role word is meant where it stands so often. */
const LEAST_ROLES = 3;
const UNSPACED = /^[\u2E80-\u9FFF]{2,4}$/u;

/** A label and how often it stands. */
export interface CountedLabel {
  readonly label: string;
  readonly count: number;
  /** Whether it is a word for a role: no typing error, and meant by others only where it stands often. */
  readonly role?: boolean;
}

/**
 * Labels that are another one with a typing error: one letter more, less, other or changed places, and rarer than the
 * label that is meant. Names of different people differ in more.
 *
 * @param text where the labels stand: of two names in characters that differ in one, the rarer is an error only where it
 *   stands nowhere else
 * @returns the label that is meant, by the misspelt one
 */
export function findMisspelt(labels: readonly CountedLabel[], text = ""): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  if (labels.length > MAX_LABELS) return meant;
  for (const { label, count, role } of labels) {
    const unspaced = isUnspacedSlip(label, text);
    if (role === true || (!unspaced && (label.length < LEAST_LENGTH || /\d|[\u2E80-\u9FFF]/.test(label))) || count > 2) continue;
    const [other, ...others] = labels.filter((candidate) => {
      if (candidate.count <= count || candidate.count < (candidate.role === true || unspaced ? LEAST_ROLES : 2)) return false;
      if (unspaced && candidate.label.length !== label.length) return false;
      return isOneSlip(label.toLowerCase(), candidate.label.toLowerCase());
    });
    if (other !== undefined && others.length === 0) meant.set(label, other.label);
  }
  return meant;
}

/** Whether a label of two to four characters stands in a text once and no more: as what it is a slip of. */
export function isUnspacedSlip(label: string, text: string): boolean {
  return UNSPACED.test(label) && text.indexOf(label) === text.lastIndexOf(label);
}

/** Whether two words differ by one letter, or by two neighbours that changed places (Damerau 1964). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return isInName(restA) && isInName(restB);
  return restA.length === 2 && restB === `${restA.charAt(1)}${restA.charAt(0)}`;
}

/** A letter may be mistyped; a digit or a mark tells two labels apart. */
function isInName(rest: string): boolean {
  return rest === "" || /^[\p{L}\p{M}]$/u.test(rest);
}
