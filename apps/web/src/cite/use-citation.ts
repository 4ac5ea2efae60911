import type { Transcript } from "@colloquy/corpus-schema";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Cited, StyleChoice } from "./cited.js";

/** The citation of the selected turn, and the styles to choose from. */
export interface Citing {
  readonly styles: readonly StyleChoice[];
  /** The style in use: the one asked for, or the first. */
  readonly style: StyleChoice | null;
  /** Null while the styles are on their way, and without a selected turn. */
  readonly cited: Cited | null;
}

type CiteModule = typeof import("./cite-turn.js");

/** Cites the selected turn. The citation styles are fetched after the first look at the page, as they are not small. */
export function useCitation(transcript: Transcript | null, ordinal: number | null, styleId: string): Citing {
  const [module, setModule] = useState<CiteModule | null>(null);
  useEffect(() => void import("./cite-turn.js").then((loaded) => setModule(() => loaded)), []);
  return useMemo(() => {
    const styles = module?.CHOICES ?? [];
    const style = styles.find(({ id }) => id === styleId) ?? styles[0] ?? null;
    if (module === null || style === null || transcript === null || ordinal === null) return { styles, style, cited: null };
    return { styles, style, cited: module.citeTurn(transcript, ordinal, style.id) };
  }, [module, transcript, ordinal, styleId]);
}
