import { createProcessor, parseStyle, text, type CslItem, type Processor } from "@colloquy/csl-processor";
import { expect, test } from "vitest";
import { printSession, type Step } from "./print-session.js";

const LATER =
  '<group delimiter=", "><names variable="author"><name form="short"/></names>' +
  '<choose><if disambiguate="true"><text variable="title"/></if></choose>' +
  '<text variable="first-reference-note-number" prefix="note "/></group>';

function notes(): Processor {
  const style = parseStyle(
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><citation><layout delimiter="; "><choose>' +
      `<if position="subsequent">${LATER}</if><else><text variable="title"/></else></choose></layout></citation></style>`,
  );
  if (!style.ok) throw new Error(JSON.stringify(style.problems));
  return createProcessor({ style: style.value, locales: [], output: text });
}

const ITEMS: readonly CslItem[] = [
  { id: "a", type: "book", title: "Ash", author: [{ family: "Doe" }] },
  { id: "b", type: "book", title: "Birch", author: [{ family: "Doe" }] },
  { id: "c", type: "book", title: "Cedar", author: [{ family: "Roe" }] },
];

/** A step: the notes so far in their order, of which `own` is written now. */
function step(own: string, sequence: readonly string[]): Step {
  const placed = sequence.map((name, index) => [name, index + 1] as const);
  const at = sequence.indexOf(own);
  const citationItems = Array.from(own.replace(/\d/g, ""), (id) => ({ id }));
  return [
    { citationID: own, citationItems, properties: { noteIndex: at + 1 } },
    placed.slice(0, at),
    placed.slice(at + 1),
  ];
}

const SESSIONS: readonly (readonly [name: string, steps: readonly Step[], lines: readonly string[]])[] = [
  ["a citation at the end", [step("c", ["c"]), step("a", ["c", "a"])], ["..[0] Cedar", ">>[1] Ash"]],
  ["an item cited again", [step("c", ["c"]), step("c2", ["c", "c2"])], ["..[0] Cedar", ">>[1] Roe, note 1"]],
  [
    "a note before the one that is referred to",
    [step("c", ["c"]), step("c2", ["c", "c2"]), step("a", ["a", "c", "c2"])],
    [">>[0] Ash", ">>[1] Cedar", ">>[2] Roe, note 2"],
  ],
  [
    "an item that others make say more, cited again",
    [step("ab", ["ab"]), step("a2", ["ab", "a2"])],
    [">>[0] Ash; Birch", ">>[1] Doe, Ash, note 1"],
  ],
];

test.each(SESSIONS)("%s", (_, steps, lines) => {
  expect(printSession(notes(), ITEMS, steps).split("\n")).toEqual(lines);
});
