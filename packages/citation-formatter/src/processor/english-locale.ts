import { parseLocale, type Locale, type LocaleSource } from "@colloquy/csl-processor";
import { enUS } from "@colloquy/csl-processor/locales/en-US";

let parsed: readonly Locale[] | undefined;

/** The English terms that come with the processor, as a list of one. Read on first use: the text never changes. */
function englishLocale(): readonly Locale[] {
  if (parsed === undefined) {
    const result = parseLocale(enUS);
    parsed = result.ok ? [result.value] : [];
  }
  return parsed;
}

/** The caller's locales, and English behind them. */
export function withEnglish(source: LocaleSource = []): LocaleSource {
  if (typeof source !== "function") return [...source, ...englishLocale()];
  return (lang) => source(lang) ?? englishLocale().find((locale) => locale.lang === lang);
}
