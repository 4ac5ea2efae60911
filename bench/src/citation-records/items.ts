import { toCslItem } from "@colloquy/citation-formatter";
import type { CslItem, CslName } from "@colloquy/csl-processor";
import { generateTranscripts, KINDS } from "../citations/generate-transcripts.js";
import { Random } from "../fuzz/random.js";

/** A transcript of each kind, as an item. */
export const KIND_ITEMS: readonly (readonly [kind: string, item: CslItem])[] = generateTranscripts(KINDS.length).map(
  (transcript, at) => [KINDS[at] ?? "", toCslItem(transcript)] as const,
);

const TYPES = "article-magazine article-newspaper article-journal broadcast chapter hearing interview speech post-weblog webpage document".split(" ");
const GIVEN = "Ada Bruno Édith Farid Grete Jean-Paul Nils O. Ingrid Мария".split(" ");
const FAMILIES = ["Marlow", "O’Neill", "Łukasz", "de la Cruz", "Sørensen Holt", "Токаев", "Thorvald", "Lindqvist"];
const BODIES = ["Port Ellery Library", "Rope and Sail Guild", "Office of Harbours & Quays"];
const TITLES = [
  "What the Tide Leaves",
  "“Bloc” Thinking at 100% of the Quay",
  "Rope & Sail: A Talk",
  "The {North} Channel, #41 of A_B",
  "Voices ~ and $5 of Salt",
  "Море и канат",
  "Who Pays -- and for What?",
];
const PLACES = ["Port Ellery", "Zürich", "Town Hall, Port Ellery"];

/** Invented items, the same for the same number: all types, and names, dates and characters that formats escape. */
export function generateRecordItems(count: number): CslItem[] {
  const random = new Random(20_040_218);
  return Array.from({ length: count }, (_, index) => makeItem(`item-${index + 1}`, TYPES[index % TYPES.length] ?? "document", random));
}

function makeItem(id: string, type: string, random: Random): CslItem {
  const maybe = (share: number, variables: Partial<CslItem>): Partial<CslItem> => (random.chance(share) ? variables : {});
  const isInWhole = !["interview", "speech", "document", "hearing"].includes(type);
  const isNumbered = ["broadcast", "hearing"].includes(type);
  const number = String(1 + random.below(90));
  return {
    id,
    type,
    title: random.pick(TITLES),
    author: names(random),
    ...maybe(0.7, { interviewer: names(random) }),
    ...maybe(0.2, { translator: names(random) }),
    ...maybe(type === "broadcast" ? 1 : 0, { host: names(random) }),
    ...maybe(type === "chapter" ? 0.6 : 0, { editor: names(random) }),
    ...(isInWhole && { "container-title": `${random.pick(TITLES)} Review` }),
    ...maybe(0.5, isNumbered ? { number } : isInWhole ? { issue: number } : {}),
    ...maybe(type.startsWith("article") ? 0.5 : 0, { volume: String(1 + random.below(60)), page: `${number}-${Number(number) + 9}` }),
    ...maybe(0.5, { publisher: random.pick(BODIES), "publisher-place": random.pick(PLACES) }),
    ...maybe(0.3, { "event-title": "Harbour Week", "event-place": random.pick(PLACES), "event-date": { "date-parts": [[2019, 5, 14]] } }),
    ...maybe(0.2, { archive: "Port Ellery Library", archive_location: `Tape ${number}_b`, "archive-place": "Port Ellery" }),
    ...(type === "webpage" || type === "post-weblog" || random.chance(0.4)
      ? { URL: `https://example.org/a_b/${id}?q=1&p=50%25#part`, accessed: { "date-parts": [[2021, 9, 14]] } }
      : {}),
    ...maybe(0.1, { "original-date": { "date-parts": [[1964, 3]] }, "original-publisher": random.pick(BODIES) }),
    ...date(random),
    genre: "interview",
    language: random.pick(["en", "fr", "de", "ru"]),
    ...maybe(0.3, { annote: "Minister of Quays & Ropes" }),
    ...maybe(0.3, { note: "excerpted in <i>Kazakhstan’s Echo</i>, no. 8" }),
  };
}

function names(random: Random): CslName[] {
  return Array.from({ length: 1 + random.below(3) }, (): CslName => {
    if (random.chance(0.15)) return { literal: random.pick(BODIES) };
    return {
      family: random.pick(FAMILIES),
      given: random.pick(GIVEN),
      ...(random.chance(0.1) && { "non-dropping-particle": "van der" }),
      ...(random.chance(0.05) && { suffix: "Jr." }),
    };
  });
}

function date(random: Random): Partial<CslItem> {
  const year = 1950 + random.below(70);
  const day = [year, 1 + random.below(12), 1 + random.below(28)];
  if (random.chance(0.1)) return { issued: { "date-parts": [day, [year + 1, 1, 2]] } };
  if (random.chance(0.05)) return { issued: { "date-parts": [[year]], circa: true } };
  return { issued: { "date-parts": [day.slice(0, random.pick([1, 2, 3, 3, 3]))] } };
}
