import { parseLocale, type Locale } from "@colloquy/csl-processor";

/** A language that citations can be written in. */
interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  /** Fetches the terms and dates of the language; null where they are always there. */
  readonly load: (() => Promise<string>) | null;
}

/** The languages that the page has terms for. */
export const LANGUAGES: readonly Language[] = [
  { tag: "en-US", name: "English (US)", load: null },
  { tag: "en-GB", name: "English (UK)", load: async () => (await import("@colloquy/csl-processor/locales/en-GB")).enGB },
  { tag: "de-DE", name: "Deutsch", load: async () => (await import("@colloquy/csl-processor/locales/de-DE")).deDE },
  { tag: "es-ES", name: "Español", load: async () => (await import("@colloquy/csl-processor/locales/es-ES")).esES },
  { tag: "fr-FR", name: "Français", load: async () => (await import("@colloquy/csl-processor/locales/fr-FR")).frFR },
  { tag: "ru-RU", name: "Русский", load: async () => (await import("@colloquy/csl-processor/locales/ru-RU")).ruRU },
];

/**
 * The terms for a language tag: those of the very tag, else of the same language. None where there are none, or where they
 * cannot be fetched: English stands in, and the citation says so.
 */
export async function loadLocales(tag: string): Promise<readonly Locale[]> {
  const language = LANGUAGES.find((one) => one.tag === tag) ?? LANGUAGES.find((one) => primary(one.tag) === primary(tag));
  const xml = await language?.load?.().catch(() => null);
  const locale = xml == null ? null : parseLocale(xml);
  return locale?.ok === true ? [locale.value] : [];
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? tag;
}
