import type { Metadata } from "@colloquy/corpus-schema";
import { type Locale, parseLocale } from "@colloquy/csl-processor";
import { deDE } from "@colloquy/csl-processor/locales/de-DE";
import { esES } from "@colloquy/csl-processor/locales/es-ES";
import { frFR } from "@colloquy/csl-processor/locales/fr-FR";
import { ruRU } from "@colloquy/csl-processor/locales/ru-RU";
import { expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { personName, transcriptOf } from "../transcript.test-data.js";
import { findStyle } from "./index.js";

const LOCALES: readonly Locale[] = [deDE, esES, frFR, ruRU].flatMap((xml) => {
  const result = parseLocale(xml);
  return result.ok ? [result.value] : [];
});

const HEARING: Partial<Metadata> = {
  title: "Salt",
  genre: "hearing",
  date: "2019-06-11",
  event: "Committee on Roads",
  contributors: [
    { name: personName("Ben", "Hollis"), role: "witness" },
    { name: personName("Grace", "Adeyemi"), role: "witness" },
  ],
};

const REPRINT: Partial<Metadata> = {
  title: "Salt",
  genre: "interview",
  contributors: [{ name: personName("Agnes", "Weir"), role: "interviewee" }],
  publications: [
    { relation: "original", carrier: false, container: "The Lamp", description: "magazine", issue: "12", date: "1998-06" },
    {
      relation: "reprint",
      carrier: true,
      container: "Ellery Digest",
      description: "magazine",
      issue: "6",
      date: "1999-06",
      pages: "12-15",
    },
  ],
};

function cite(style: string, lang: string, metadata: Partial<Metadata>): readonly [text: string, entry: string] {
  const { evidence: _evidence, ...given } = metadata;
  const [citation] = formatCitations([{ transcript: transcriptOf({ metadata: { ...given, language: lang } }) }], {
    style: findStyle(style)?.xml ?? "",
    locales: LOCALES,
    lang,
  });
  return [citation?.text ?? "", citation?.bibliography ?? ""];
}

test.for([
  ["de", "Salt: Anhörung vor Committee on Roads (2019) (Aussage von Ben Hollis & Grace Adeyemi)."],
  ["es", "Salt: Audiencia ante Committee on Roads (2019) (declaración de Ben Hollis & Grace Adeyemi)."],
  ["fr", "Salt: Audition devant Committee on Roads (2019) (déclaration\u00A0: Ben Hollis & Grace Adeyemi)."],
  ["ru", "Salt: Слушания — Committee on Roads (2019) (показания: Ben Hollis & Grace Adeyemi)."],
] as const)("Bluebook in %s: a hearing before a committee, and who testifies", ([lang, expected]) => {
  expect(cite("bluebook", lang, HEARING)[0]).toBe(expected);
});

test.for([
  ["de", "Salt: Anhörung vor Committee on Roads (2019) (Aussage von Ben Hollis und Grace Adeyemi)."],
  ["es", "Salt: Audiencia ante Committee on Roads (2019) (testimonio de Ben Hollis y Grace Adeyemi)."],
  ["fr", "Salt: Audition devant Committee on Roads (2019) (témoignage\u00A0: Ben Hollis et Grace Adeyemi)."],
  ["ru", "Salt: Слушания — Committee on Roads (2019) (показания: Ben Hollis и Grace Adeyemi)."],
] as const)("APA in %s: two who testify are joined in prose", ([lang, expected]) => {
  expect(cite("apa-7", lang, HEARING)[1]).toBe(expected);
});

test.for([
  ["de", "Ben Hollis, Pressekonferenz, in Askerby (11. Juni 2019)."],
  ["es", "Ben Hollis, conferencia de prensa, en Askerby (11 de junio de 2019)."],
  ["fr", "Ben Hollis, conférence de presse, à Askerby (11 juin 2019)."],
  ["ru", "Ben Hollis, пресс-конференция, Askerby (11 июня 2019)."],
] as const)("Bluebook in %s: no capitals within a kind, and a preposition for a place", ([lang, expected]) => {
  const { title: _title, event: _event, contributors, ...occasion } = HEARING;
  const [speaker] = contributors ?? [];
  const told = { ...occasion, genre: "press-conference" as const, place: "Askerby", contributors: speaker ? [speaker] : [] };
  expect(cite("bluebook", lang, told)[0]).toBe(expected);
});

test.for(["en", "de"])("OSCOLA in %s: nothing stands before the pages of a reprint", (lang) => {
  expect(cite("oscola", lang, REPRINT)[1]).toMatch(/ 1999, 12–15$/);
});
