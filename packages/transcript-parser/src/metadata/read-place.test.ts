import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { readPlace } from "./read-place.js";

function placeOf(...blocks: readonly (readonly [ParatextKind, string])[]): string | undefined {
  let text = "";
  const paratexts = blocks.map(([kind, words]): Paratext => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, span: { start, end: start + words.length } };
  });
  return readPlace(text, paratexts)?.value;
}

test.each([
  ["Geneva, May 4, 2011", "Geneva"],
  ["(Port-Aurel, 12 avril 2023)", "Port-Aurel"],
  ["Santa Olaia del Mar, viernes 21 de junio de 2024", "Santa Olaia del Mar"],
  ["14 September 2016, Calder Dry Lake", "Calder Dry Lake"],
  ["Tue, Mar 04, 2025", undefined],
  ["Date 30 July 2008", undefined],
  ["For Immediate Release    March 14, 2023", undefined],
  ["Aired March 9, 2017", undefined],
  ["Publié le 21 juin 2017", undefined],
  ["Mis à jour le 21 juin 2017", undefined],
  ["Veröffentlicht am 21. Juni 2017", undefined],
  ["Pubblicato il 21 giugno 2017", undefined],
  ["Опубликовано 21 июня 2017 года", undefined],
  ["Standheim, 21. Juni 2017", "Standheim"],
  ["Border Notebook, 12 November 2009", undefined],
  ["Debates, 1 May 2014", undefined],
  ["Harbour Dept Presser, Nov 16, 2022", undefined],
  ["Oral Answers to Questions, 1 May 2014", undefined],
  ["Hansard, 1 May 2014", undefined],
  ["Séance publique, 12 avril 2023", undefined],
  ["Drucksache, 21. Juni 2017", undefined],
  ["Заседание, 21 июня 2017 года", undefined],
  ["Socratic Seminar, 22 August 2019", undefined],
])("the place in the dateline %s", (line, place) => {
  expect(placeOf(["dateline", line])).toBe(place);
});

test("the place beside a date, in a sentence or on the next line", () => {
  expect(placeOf(["dateline", "October 11, 2012"], ["front-matter", "Alder Opera House, Fort Alder"])).toBe("Alder Opera House, Fort Alder");
  expect(placeOf(["dateline", "October 11, 2012"], ["front-matter", "Ana Holm"])).toBeUndefined();
  expect(placeOf(["front-matter", "We met in his workshop at Varnhamn on 3 September 2015."])).toBe("Varnhamn");
});
