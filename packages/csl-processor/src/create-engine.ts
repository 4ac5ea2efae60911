import { createLocalisation } from "./locale/localisation.js";
import type { LocaleSource } from "./locale/locale-chain.js";
import type { Typography } from "./output/serialise.js";
import { createMemory } from "./render/memory.js";
import type { Engine } from "./render/render-layout.js";
import { specialiseStyle } from "./specialise/specialise.js";
import { textComparer } from "./sort/text-comparer.js";
import { dependenciesOf } from "./style/dependencies.js";
import type { Layout, Style } from "./style/style.js";
import type { Warning } from "./warning.js";

/** Puts style and language together, once per processor. */
export function createEngine(options: {
  readonly style: Style;
  readonly locales: LocaleSource;
  readonly lang?: string;
  readonly links?: boolean;
}): { engine: Engine; typography: Typography; warnings: readonly Warning[] } {
  const { style } = options;
  const lang = languageTag(options.lang) ?? languageTag(style.defaultLocale) ?? "en-US";
  const localisation = createLocalisation(style, options.locales, lang);
  const sections = [style.citation, style.bibliography].filter((section) => section !== undefined);
  const engine: Engine = {
    style,
    localisation,
    specialise: specialiseStyle(style),
    memory: createMemory(style.options.initializeWithHyphen),
    links: options.links ?? false,
    // Placed by the style in one section, the suffix is never added by itself in the other (CSL 1.0.2, method 4).
    explicitYearSuffix: sections.some(({ layout }) => printsYearSuffix(layout)),
    dependencies: dependenciesOf(style),
    compareText: textComparer(localisation.lang),
  };
  const { quoteMarks, punctuationInQuote } = localisation;
  return { engine, typography: { quoteMarks, punctuationInQuote }, warnings: localeWarnings(lang, engine) };
}

/** Whether a layout places the suffix: by itself, or with the label that it is a part of. */
function printsYearSuffix({ mentions: { printed } }: Layout): boolean {
  return printed.has("year-suffix") || printed.has("citation-label");
}

/** A language tag in its canonical form (`en_US` becomes `en-US`); undefined where it is none (BCP 47). */
function languageTag(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(lang.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

function localeWarnings(lang: string, { localisation }: Engine): Warning[] {
  if (localisation.hasTerm("and")) return [];
  const message = `There is no locale for "${lang}" and none for "en-US": terms are empty.`;
  return [{ code: "missing-locale", message, hint: "Give the locale, or the function that finds it." }];
}
