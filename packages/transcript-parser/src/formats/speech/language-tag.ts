import { LANGUAGE_CODES } from "./language-names.table.js";

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/**
 * A language as BCP 47 writes it: `en_us` is `en-US`, `english` is `en`, `eng` is `en`; null for anything else. Codes of
 * ISO 639-2 and 639-3 that have no shorter form stay.
 */
export function languageTag(written: string): string | null {
  const name = written.trim().toLowerCase();
  const named = LANGUAGE_CODES.get(name);
  if (named !== undefined) return named;
  if (!TAG.test(name) || name === "und" || name === "auto" || name === "unknown" || name === "multi") return null;
  try {
    return Intl.getCanonicalLocales(name.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
