import {
  createProcessor,
  text,
  type CslDate,
  type CslItem,
  type LocaleSource,
  type Style,
} from "@colloquy/csl-processor";

/** What a style prints of an item of some kind. */
export interface StyleTraits {
  /** The variables of the item that the full citation or the bibliography entry shows. */
  readonly prints: ReadonlySet<string>;
  /** Whether the day of the date is shown. */
  readonly datesToTheDay: boolean;
  /** Whether the genre stands in square brackets of its own: `[Interview]`. */
  readonly bracketsGenre: boolean;
}

/** Tells what a style prints of items such as the one given. */
export type StyleProbe = (item: CslItem) => StyleTraits;

/** A date whose day is no number that anything else in a probe has. */
const PROBE_DATE = [1987, 5, 29];

/**
 * Finds out what a style prints of an item, by printing one of the same kind: of the same type, with the same
 * variables, all of whose values are made up. It is printed as a first citation and as an entry of the bibliography,
 * once for each kind.
 */
export function styleProbe(style: Style, locales: LocaleSource, lang: string): StyleProbe {
  const processor = createProcessor({ style, locales, lang, output: text });
  const known = new Map<string, StyleTraits>();
  return (item) => {
    const likeness = likenessOf(item);
    const kind = JSON.stringify(likeness);
    const found = known.get(kind);
    if (found !== undefined) return found;
    processor.setItems([likeness]);
    const [citation] = processor.cite([{ id: "probe", items: [{ id: likeness.id }], noteIndex: 1 }]);
    const [entry] = processor.bibliography();
    const silences = [...(citation?.items ?? []), ...(entry === undefined ? [] : [entry])].map(
      ({ notPrinted }) => new Set<string>(notPrinted),
    );
    const shown = `${citation?.text ?? ""}\n${entry?.text ?? ""}`;
    const traits: StyleTraits = {
      prints: new Set(Object.keys(likeness).filter((variable) => silences.some((silent) => !silent.has(variable)))),
      datesToTheDay: shown.includes("29"),
      bracketsGenre: /\[genre/i.test(shown),
    };
    known.set(kind, traits);
    return traits;
  };
}

/** An item of the same kind with made-up values. */
function likenessOf(item: CslItem): CslItem {
  const values = Object.entries(item)
    .filter(([variable]) => variable !== "id" && variable !== "type")
    .map(([variable, value]): [string, unknown] => {
      if (Array.isArray(value)) return [variable, [{ family: "Probe", given: "Ada" }]];
      if (typeof value === "object") return [variable, dateLike(value as CslDate)];
      const isNumber = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
      return [variable, isNumber ? "7" : variable];
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { id: "probe", ...(item.type !== undefined && { type: item.type }), ...Object.fromEntries(values) };
}

function dateLike(date: CslDate): CslDate {
  if (typeof date === "string" || date["date-parts"] === undefined) return date;
  return { ...date, "date-parts": date["date-parts"].map((parts) => PROBE_DATE.slice(0, parts.length)) };
}
