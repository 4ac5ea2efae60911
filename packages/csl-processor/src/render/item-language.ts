import type { RenderContext } from "./context.js";

/** Whether title case applies to the item (CSL 1.0.2, "Non-English Items"). */
export function itemLanguageIsEnglish(context: RenderContext): boolean {
  const language = context.cite.item.texts.get("language")?.trim().toLowerCase() ?? "";
  const fallback = context.style.defaultLocale?.toLowerCase() ?? "en";
  return (language === "" ? fallback : language).startsWith("en");
}

/** The language whose letters an item has: its own where Intl knows it, else that of the output. */
export function caseLanguage(context: RenderContext): string {
  const language = context.cite.item.texts.get("language")?.trim() ?? "";
  return /^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/.test(language) ? language : context.localisation.lang;
}
