import { initialize } from "./initialize.js";

/** Given names turned into initials. The same names come again and again: for sort keys, comparisons and entries. */
export interface RememberedInitials {
  /** As `initialize` does it, with or without hyphens as the style has them. */
  readonly of: (given: string, mark: string, toInitials: boolean) => string;
}

/** More names than this are not remembered. */
const MOST_KNOWN = 20_000;

export function rememberInitials(withHyphen: boolean): RememberedInitials {
  const known = new Map<string, string>();
  return {
    of: (given, mark, toInitials) => {
      const key = `${toInitials ? "i" : "f"}${mark}\n${given}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const initials = initialize(given, mark, toInitials, withHyphen);
      if (known.size < MOST_KNOWN) known.set(key, initials);
      return initials;
    },
  };
}
