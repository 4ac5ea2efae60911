import type { CitationRequest, CslDateParts, CslItem, CslName } from "@colloquy/csl-processor";
import { Random } from "../fuzz/random.js";

const SYLLABLES = "ba de fo gu hi jo ka le mi no pu ra si te vo wa ze lin mar ten sor bek ald ost ner".split(" ");
const GIVEN = "Ada Bruno Clara Dilip Edith Farid Grete Hugo Ines Jonas Karin Lars Mona Nils Olga Piet Rosa Samir Tilda Ulf".split(" ");
const WORDS = "harbour memory tide archive voice village flood record witness season island work migration language border river school market kitchen winter".split(" ");
const LINKS = ["of the", "and the", "in a", "without", "after the", "between"];
const PLACES = ["Bergen", "Leeds", "Utrecht", "Cork", "Porto", "Gdynia"];
/** How many families and years the authors and items are drawn from: the fewer, the more there is to tell apart. */
const CROWDS = { many: { families: 400, years: 65 }, few: { families: 3, years: 10 } } as const;

/** `many`: names seldom meet. `few`: most items share family and year with others, as in the literature on a dynasty. */
export type Crowd = keyof typeof CROWDS;

/** Types as a bibliography of the humanities has them: the share of each, of a hundred. */
const TYPES: readonly (readonly [type: string, share: number])[] = [
  ["article-journal", 40],
  ["book", 22],
  ["chapter", 14],
  ["article-magazine", 4],
  ["article-newspaper", 4],
  ["webpage", 4],
  ["report", 4],
  ["thesis", 4],
  ["paper-conference", 4],
];

/** Invented items, the same for the same arguments. */
export function generateItems(count: number, crowd: Crowd): CslItem[] {
  const random = new Random(20_040_218);
  const families = Array.from({ length: CROWDS[crowd].families }, () => capitalised(word(random)));
  return Array.from({ length: count }, (_, index) => makeItem(`item-${index + 1}`, families, CROWDS[crowd].years, random));
}

/**
 * Citations of the items, a third with a locator; in notes, each in a note of its own.
 *
 * @param fresh each cites the next item, that no other cites; otherwise one to three items anywhere in the list.
 */
export function generateCitations(count: number, items: readonly CslItem[], inNotes: boolean, fresh = false): CitationRequest[] {
  const random = new Random(20_040_302);
  const chosen = (index: number): readonly CslItem[] => {
    const next = items[index];
    if (fresh && next !== undefined) return [next];
    return Array.from({ length: random.chance(0.3) ? 2 + random.below(2) : 1 }, () => random.pick(items));
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `citation-${index + 1}`,
    items: chosen(index).map(({ id }) => ({ id, ...(random.chance(0.33) && { locator: String(1 + random.below(300)) }) })),
    ...(inNotes && { noteIndex: index + 1 }),
  }));
}

function makeItem(id: string, families: readonly string[], years: number, random: Random): CslItem {
  const type = pickType(random);
  const names = (most: number): CslName[] =>
    Array.from({ length: 1 + random.below(most) }, () => ({ family: random.pick(families), given: givenName(random) }));
  return {
    id,
    type,
    title: title(random),
    author: names(random.chance(0.1) ? 9 : 3),
    issued: date(type, years, random),
    ...(type === "book" || type === "chapter" || type === "report" ? publisher(random) : {}),
    ...(type === "chapter" || type === "paper-conference" ? { "container-title": title(random), editor: names(2), page: pages(random) } : {}),
    ...(type.startsWith("article-") ? { "container-title": `${capitalised(random.pick(WORDS))} Studies`, page: pages(random) } : {}),
    ...(type === "article-journal" ? { volume: String(1 + random.below(60)), issue: String(1 + random.below(12)), DOI: `10.5555/${id}` } : {}),
    ...(type === "webpage" ? { URL: `https://example.org/${id}`, accessed: { "date-parts": [[2024, 1 + random.below(12), 1 + random.below(28)]] } } : {}),
    ...(type === "thesis" ? { genre: "PhD thesis", publisher: `University of ${random.pick(PLACES)}` } : {}),
    ...(random.chance(0.05) && { edition: String(2 + random.below(6)) }),
  };
}

function pickType(random: Random): string {
  let left = random.below(100);
  for (const [type, share] of TYPES) {
    if (left < share) return type;
    left -= share;
  }
  return "book";
}

function givenName(random: Random): string {
  return random.chance(0.4) ? `${random.pick(GIVEN)} ${random.pick(SYLLABLES).charAt(0).toUpperCase()}.` : random.pick(GIVEN);
}

function title(random: Random): string {
  const words = Array.from({ length: 3 + random.below(4) }, () => random.pick(WORDS));
  const main = `${capitalised(words[0] ?? "")} ${random.pick(LINKS)} ${words.slice(1).join(" ")}`;
  if (random.chance(0.05)) return `${main}?`;
  return random.chance(0.3) ? `${main}: ${random.pick(WORDS)} ${random.pick(LINKS)} ${random.pick(WORDS)}` : main;
}

function date(type: string, years: number, random: Random): CslDateParts {
  const year = 2024 - random.below(years);
  const daily = type === "article-newspaper" || type === "article-magazine" || type === "webpage";
  return { "date-parts": [daily ? [year, 1 + random.below(12), 1 + random.below(28)] : [year]] };
}

function publisher(random: Random): Partial<CslItem> {
  return { publisher: `${capitalised(word(random))} Press`, "publisher-place": random.pick(PLACES) };
}

function pages(random: Random): string {
  const first = 1 + random.below(400);
  return `${first}-${first + 3 + random.below(30)}`;
}

function word(random: Random): string {
  return Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join("");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
