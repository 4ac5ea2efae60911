import type { Style } from "../style/style.js";
import type { Locale } from "./locale.js";

/** Where locales come from: a list, or a function from a BCP 47 tag such as `de-AT`. */
export type LocaleSource = readonly Locale[] | ((lang: string) => Locale | undefined);

/** The primary dialect of each language that has several (CSL 1.0.2, "Locale Fallback"). */
const PRIMARY_DIALECTS: ReadonlyMap<string, string> = new Map(
  ["af-ZA", "bg-BG", "ca-AD", "cs-CZ", "cy-GB", "da-DK", "de-DE", "el-GR", "en-US", "es-ES", "et-EE", "fa-IR"]
    .concat(["fi-FI", "fr-FR", "he-IL", "hi-IN", "hr-HR", "hu-HU", "id-ID", "is-IS", "it-IT", "ja-JP", "km-KH"])
    .concat(["ko-KR", "lt-LT", "lv-LV", "mn-MN", "nb-NO", "nl-NL", "nn-NO", "pl-PL", "pt-PT", "ro-RO", "ru-RU"])
    .concat(["sk-SK", "sl-SI", "sr-RS", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN"])
    .map((dialect) => [dialect.slice(0, 2), dialect]),
);

/** The locales to draw from, in decreasing order of priority (CSL 1.0.2, "Locale Fallback"). */
export function localeChain(style: Style, source: LocaleSource, lang: string): Locale[] {
  const language = lang.split("-")[0] ?? lang;
  const primary = PRIMARY_DIALECTS.get(language) ?? language;
  const dialect = lang === language ? primary : lang;
  const inStyle = (wanted: string | undefined): Locale[] =>
    style.locales.filter((locale) => locale.lang === wanted).reverse();
  const files = [dialect, primary, language, "en-US"];
  return [
    ...inStyle(dialect),
    ...(dialect === language ? [] : inStyle(language)),
    ...inStyle(undefined),
    ...[...new Set(files)].map((tag) => findLocale(source, tag)).filter((locale) => locale !== undefined),
  ];
}

function findLocale(source: LocaleSource, lang: string): Locale | undefined {
  if (typeof source === "function") return source(lang);
  return source.find((locale) => locale.lang === lang);
}
