import type { Locale } from "@colloquy/csl-processor";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Preferences } from "../state/preferences.js";
import { selectedPlace } from "../state/go-to.js";
import { shownTranscript, type State } from "../state/state.js";
import { quotedTurns } from "../text/quote-selection.js";
import type { Cited, CitedPlace, StyleChoice } from "./cited.js";
import type { OpenedStyles } from "./styles/use-styles.js";

/** The code that cites. */
export type CiteCode = typeof import("./cite-code.js");

/** The citation of what is selected, and what it is made with. */
export interface Citing {
  /** Null while it is on its way. */
  readonly code: CiteCode | null;
  /** The styles to choose from. */
  readonly styles: readonly StyleChoice[];
  /** The style in use: the one asked for, or the first. */
  readonly style: StyleChoice | null;
  readonly opened: OpenedStyles;
  /** BCP 47 tag of the language that was chosen for citations; empty for that of the style. */
  readonly chosenLang: string;
  /** Null while code or terms are on their way, without a selected turn, and where the style breaks off. */
  readonly cited: Cited | null;
  /** Why the style could not cite; null where it could. */
  readonly failure: string | null;
}

const DEFAULT_LANG = "en-US";

type Wanted = Pick<Preferences, "styleId" | "citationLang">;

/** Cites what is selected. The code for it is fetched after the first look at the page, as it is not small. */
export function useCitation(state: State, { styleId, citationLang }: Wanted, opened: OpenedStyles): Citing {
  const [code, setCode] = useState<CiteCode | null>(null);
  useEffect(() => void import("./cite-code.js").then((loaded) => setCode(() => loaded)), []);
  const styles = useMemo(() => [...(code?.OWN_STYLES ?? []), ...opened.choices], [code, opened.choices]);
  const style = styles.find(({ id }) => id === styleId) ?? styles[0] ?? null;
  const lang = citationLang === "" ? (style?.style.defaultLocale ?? DEFAULT_LANG) : citationLang;
  const locales = useLocales(code, lang);
  const transcript = shownTranscript(state)?.transcript ?? null;
  const { turn, quote } = state;
  const result = useMemo(() => {
    const place = placeOf(state);
    if (code === null || style === null || locales === null || transcript === null || place === null) return NOTHING;
    try {
      return { cited: code.citeTurn(transcript, place, { style, lang, locales }), failure: null };
    } catch (error) {
      return { cited: null, failure: `This style broke off: ${String(error)}` };
    }
  }, [code, transcript, turn?.ordinal, quote, style, lang, locales]);
  return { code, styles, style, opened, chosenLang: citationLang, ...result };
}

const NOTHING = { cited: null, failure: null };

/** The selected turn, or the turns that the selected words are taken from. */
function placeOf(state: State): CitedPlace | null {
  if (state.turn === null) return null;
  const { ordinal } = state.turn;
  const quote = state.quote?.turn === ordinal ? state.quote : null;
  const last = quote === null ? ordinal : (quotedTurns(quote).at(-1)?.turn ?? ordinal);
  return { first: ordinal, last, span: quote === null ? null : selectedPlace(state) };
}

/** The terms for a language; null while they are on their way. */
function useLocales(code: CiteCode | null, lang: string): readonly Locale[] | null {
  const [loaded, setLoaded] = useState<{ readonly lang: string; readonly locales: readonly Locale[] }>({ lang: DEFAULT_LANG, locales: [] });
  useEffect(() => {
    if (code === null || loaded.lang === lang) return undefined;
    let isCurrent = true;
    void code.loadLocales(lang).then((locales) => {
      if (isCurrent) setLoaded({ lang, locales });
    });
    return () => {
      isCurrent = false;
    };
  }, [code, lang, loaded.lang]);
  return loaded.lang === lang ? loaded.locales : null;
}
