/** Compares two texts that `sortText` made, as `Array.sort` wants it. */
export type CompareText = (left: string, right: string) => number;

/** The alphabetical order of a language, without regard to case (CSL 1.0.2, "Sorting"). Made when first needed. */
export function textComparer(lang: string): CompareText {
  let collator: Intl.Collator | undefined;
  return (left, right) => {
    collator ??= newCollator(lang);
    return collator.compare(left, right);
  };
}

function newCollator(lang: string): Intl.Collator {
  const supported = Intl.Collator.supportedLocalesOf(wellFormed(lang) ? [lang] : []);
  return new Intl.Collator(supported[0] ?? "en", { sensitivity: "accent" });
}

/** Whether a tag can be given to Intl, which throws at others. */
function wellFormed(lang: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2}|-\d{3})?$/.test(lang);
}

/** A text without its punctuation, which does not count for the order; spaces and hyphens, which part words, do. */
export function sortText(text: string): string {
  const bare = text.replace(/(?![-\u2010\u2011])\p{P}/gu, "");
  return bare === "" ? text : bare;
}
