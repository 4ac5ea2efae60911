import {
  createProcessor,
  text,
  type CslDate,
  type CslItem,
  type LocaleSource,
  type Processor,
  type Style,
} from "@colloquy/csl-processor";

/** What a style prints of an item of some kind. */
export interface StyleTraits {
  /** The variables of the item that the full citation or the bibliography entry shows. */
  readonly prints: ReadonlySet<string>;
  /** How much of the date of publication is shown: 1 for the year, 2 with the month, 3 with the day. */
  readonly dateParts: number;
  /** The same, in the bibliography entry alone. */
  readonly entryDateParts: number;
  /** Whether it is shown that the date of publication is approximate. */
  readonly printsCirca: boolean;
  /** Whether a turn as a locator is printed in every cite, first and later, and without the label of something else. */
  readonly placesTurns: boolean;
  /** Whether the genre stands in square brackets of its own: `[Interview]`. */
  readonly bracketsGenre: boolean;
}

/** Tells what a style prints of items such as the one given. */
export type StyleProbe = (item: CslItem) => StyleTraits;

const PROBE_DATE = [1987, 5, 29];

/** Dates that differ from it in a part: where the text stays the same, that part is not printed. */
const OTHER_DATES = [
  [1986, 5, 29],
  [1987, 6, 29],
  [1987, 5, 28],
];

/**
 * Finds out what a style prints of an item, by printing one of the same kind: of the same type, with the same
 * variables, all of whose values are made up. It is printed as a first citation and as an entry of the bibliography,
 * once for each kind.
 */
export function styleProbe(style: Style, locales: LocaleSource, lang: string): StyleProbe {
  const processor = createProcessor({ style, locales, lang, output: text });
  const known = new Map<string, StyleTraits>();
  const asked = new WeakMap<CslItem, StyleTraits>();
  return (item) => {
    const before = asked.get(item);
    if (before !== undefined) return before;
    const traits = traitsOf(item);
    asked.set(item, traits);
    return traits;
  };

  function traitsOf(item: CslItem): StyleTraits {
    const likeness = likenessOf(item, PROBE_DATE);
    const kind = JSON.stringify(likeness);
    const found = known.get(kind);
    if (found !== undefined) return found;
    const { prints, citation, entry } = print(processor, likeness);
    const certain = print(processor, withoutCirca(likeness));
    const others = OTHER_DATES.map((date) => print(processor, likenessOf(item, date)));
    const entryDateParts = others.findLastIndex((other) => other.entry !== entry) + 1;
    const traits: StyleTraits = {
      prints,
      dateParts: Math.max(entryDateParts, others.findLastIndex((other) => other.citation !== citation) + 1),
      entryDateParts,
      printsCirca: certain.entry !== entry || certain.citation !== citation,
      placesTurns: placesTurns(processor, likeness),
      bracketsGenre: /\[genre/i.test(`${citation} ${entry}`),
    };
    known.set(kind, traits);
    return traits;
  }
}

function withoutCirca(item: CslItem): CslItem {
  const { issued } = item;
  return typeof issued === "object" ? { ...item, issued: { ...issued, circa: false } } : item;
}

/** An item as a first citation and an entry, and the variables that either shows. */
function print(
  processor: Processor,
  item: CslItem,
): { readonly prints: ReadonlySet<string>; readonly citation: string; readonly entry: string } {
  processor.setItems([item]);
  const [citation] = processor.cite([{ id: "probe", items: [{ id: item.id }], noteIndex: 1 }]);
  const [entry] = processor.bibliography();
  const silences = [...(citation?.items ?? []), ...(entry === undefined ? [] : [entry])].map(
    ({ notPrinted }) => new Set<string>(notPrinted),
  );
  return {
    prints: new Set(Object.keys(item).filter((variable) => silences.some((silent) => !silent.has(variable)))),
    citation: citation?.text ?? "",
    entry: entry?.text ?? "",
  };
}

/** What parts a pinpoint from what is before it. */
const PARTED = /[\s,.:;([]$/;

/** All but the letters and digits of a text: marks move when something follows. */
const NO_WORDS = /[^\p{L}\p{N}]+/gu;

/** Whether turns are printed in every cite, parted from what is before them, and with no label of something else. */
function placesTurns(processor: Processor, item: CslItem): boolean {
  const cites = (locator: { label: string; locator: string } | object): string[] => {
    const cite = { id: item.id, ...locator };
    const citations = processor.cite([
      { id: "first", items: [cite], noteIndex: 1 },
      { id: "again", items: ["locator" in cite ? { ...cite, locator: "turn 5" } : cite], noteIndex: 2 },
      { id: "apart", items: [], noteIndex: 3 },
      { id: "later", items: [cite], noteIndex: 4 },
    ]);
    return citations.filter(({ id }) => id !== "apart").map(({ text: shown }) => shown);
  };
  processor.setItems([item]);
  const bare = cites({});
  return cites({ label: "turn", locator: "turn 4" }).every((shown, at) => {
    const [before = "", after] = shown.split("turn ");
    const words = before.replace(NO_WORDS, "");
    const isParted = before === "" || PARTED.test(before);
    return after !== undefined && isParted && (bare[at] ?? "").replace(NO_WORDS, "").startsWith(words);
  });
}

/** An item of the same kind with made-up values. */
function likenessOf(item: CslItem, issued: readonly number[]): CslItem {
  const values = Object.entries(item)
    .filter(([variable]) => variable !== "id" && variable !== "type")
    .map(([variable, value]): [string, unknown] => {
      if (Array.isArray(value)) return [variable, [{ family: "Probe", given: "Ada" }]];
      if (typeof value === "object") return [variable, dateLike(value as CslDate, variable === "issued" ? issued : PROBE_DATE)];
      const isNumber = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
      return [variable, isNumber ? "7" : variable];
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { id: "probe", ...(item.type !== undefined && { type: item.type }), ...Object.fromEntries(values) };
}

function dateLike(date: CslDate, like: readonly number[]): CslDate {
  if (typeof date === "string" || date["date-parts"] === undefined) return date;
  return { ...date, "date-parts": date["date-parts"].map((parts) => like.slice(0, parts.length)) };
}
