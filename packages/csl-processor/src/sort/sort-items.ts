import type { SortKey } from "../style/style.js";

/** Something with the values of its sort keys. */
export interface Keyed<T> {
  readonly value: T;
  readonly keys: readonly string[];
}

/**
 * Sorts by keys, the first before the second; what is equal keeps its order, and what has no value comes last in both
 * directions (CSL 1.0.2, "Sorting"). Letters compare as the language has it, without regard to case.
 */
export function sortItems<T>(items: readonly Keyed<T>[], keys: readonly SortKey[], lang: string): T[] {
  const compareText = textComparer(lang);
  const compare = (left: Keyed<T>, right: Keyed<T>): number => {
    for (const [index, key] of keys.entries()) {
      const order = compareValues(left.keys[index] ?? "", right.keys[index] ?? "", key.descending, compareText);
      if (order !== 0) return order;
    }
    return 0;
  };
  return items.toSorted(compare).map((item) => item.value);
}

function compareValues(
  left: string,
  right: string,
  descending: boolean,
  compareText: (left: string, right: string) => number,
): number {
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  const order = compareText(left, right);
  return descending ? -order : order;
}

function textComparer(lang: string): (left: string, right: string) => number {
  const supported = Intl.Collator.supportedLocalesOf(wellFormed(lang) ? [lang] : []);
  const collator = new Intl.Collator(supported[0] ?? "en", { sensitivity: "accent" });
  return (left, right) => collator.compare(withoutMarks(left), withoutMarks(right));
}

/** Punctuation does not count for the order, but for the spaces and hyphens that part words. */
function withoutMarks(text: string): string {
  return text.replace(/(?![-\u2010\u2011])\p{P}/gu, "");
}

/** Whether a tag can be given to Intl, which throws at others. */
function wellFormed(lang: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2}|-\d{3})?$/.test(lang);
}
