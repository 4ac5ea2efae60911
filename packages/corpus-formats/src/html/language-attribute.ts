import { html, type Markup } from "./markup.js";

/** A `lang` attribute, where the language is known. */
export function languageAttribute(language: string | null): Markup | null {
  return language === null ? null : html` lang="${language}"`;
}
