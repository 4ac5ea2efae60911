import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { readCopyrightOutlet, readOutletLine } from "./outlet-line.js";

/** Blocks of text with their kinds, one to a line. */
function front(...blocks: readonly (readonly [ParatextKind, string])[]): { text: string; paratexts: Paratext[] } {
  let text = "";
  const paratexts = blocks.map(([kind, words]): Paratext => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, span: { start, end: start + words.length } };
  });
  return { text, paratexts };
}

test.each([
  ["SALT – Das Magazin für Meer", "SALT"],
  ["The Marl Review | May 2021 | Makers", "The Marl Review"],
  ["Газета «Вечерний берег» № 31, 19 февраля 2021 г.", "Газета «Вечерний берег»"],
  ["«Жаңа таң» газеті", "«Жаңа таң» газеті"],
  ["《江岸》杂志　二〇二三年十月号", "《江岸》杂志"],
  ["季刊『手の跡』第38号", "季刊『手の跡』"],
  ["RADIO SALT – Le Grand Quart", "RADIO SALT"],
  ["CAHIERS DE L'ESTRAN    N° 12", "CAHIERS DE L'ESTRAN"],
  ["Border Notebook, 12 November 2009", "Border Notebook"],
  ["Geneva, May 4, 2011", undefined],
  ["FOR IMMEDIATE RELEASE", undefined],
  ["Ana Holm", undefined],
])("the outlet in %s", (line, outlet) => {
  const { text, paratexts } = front(["front-matter", line], ["title", "The Woman Who Counts Gulls"]);
  expect(readOutletLine(text, paratexts, text.length)?.value).toBe(outlet);
});

test("the name over an episode or an issue is that of the outlet", () => {
  const episode = front(["front-matter", "SOUND OF SALT"], ["title", "Episode 3: Bells"]);
  expect(readOutletLine(episode.text, episode.paratexts, episode.text.length)?.value).toBe("SOUND OF SALT");
});

test("a notice of rights names the outlet only where the document names it too", () => {
  const named = front(["title", "Welcome to The Slow Orchard"], ["note", "© 2020 The Slow Orchard. Made in a shed."]);
  expect(readCopyrightOutlet(named.text, named.paratexts)?.value).toBe("The Slow Orchard");
  const unnamed = front(["title", "Apples"], ["note", "© 2020 Ana Holm"]);
  expect(readCopyrightOutlet(unnamed.text, unnamed.paratexts)).toBeUndefined();
});
