import { parseLocale, parseStyle, type Locale, type Style } from "@colloquy/csl-processor";

/** The locales that come with the CSL processor, by language; each is loaded when it is used. English is always there. */
const OWN: Readonly<Record<string, () => Promise<string>>> = {
  "en-gb": async () => (await import("@colloquy/csl-processor/locales/en-GB")).enGB,
  de: async () => (await import("@colloquy/csl-processor/locales/de-DE")).deDE,
  es: async () => (await import("@colloquy/csl-processor/locales/es-ES")).esES,
  fr: async () => (await import("@colloquy/csl-processor/locales/fr-FR")).frFR,
  ru: async () => (await import("@colloquy/csl-processor/locales/ru-RU")).ruRU,
};

/** The language that a style is written for, where it says so. */
export function languageOf(style: string | Style): string | undefined {
  if (typeof style !== "string") return style.defaultLocale;
  const parsed = parseStyle(style);
  return parsed.ok ? parsed.value.defaultLocale : undefined;
}

/** The locale of our own for a language (BCP 47); none where there is none. */
export async function ownLocales(lang: string | undefined): Promise<Locale[]> {
  const tag = (lang ?? "").toLowerCase();
  const load = OWN[tag] ?? OWN[tag.split("-")[0] ?? ""];
  if (load === undefined) return [];
  const locale = parseLocale(await load());
  return locale.ok ? [locale.value] : [];
}
