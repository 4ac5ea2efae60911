import { RECORD_FORMATS } from "@colloquy/citation-formatter/records";
import { describe, expect, test } from "vitest";
import { generateRecordItems, KIND_ITEMS } from "./items.js";
import { readBack, readerLoss } from "./read-back.js";
import { READER_LOSSES } from "./reader-losses.table.js";
import { citationJs } from "./record-reader.js";

const kinds = KIND_ITEMS.map(([, item]) => item);
const items = [...kinds, ...generateRecordItems(330)];

describe.each(RECORD_FORMATS)("$title through citation-js", ({ id }) => {
  test.each(KIND_ITEMS)("%s: what is in the file is read, but for what the reader is known to drop", (_, item) => {
    const compared = readBack([item], id, citationJs) ?? [];
    expect(compared.map(({ variable }) => variable).sort()).toStrictEqual(Object.keys(item).filter((key) => key !== "id" && key !== "type").sort());
    const unread = compared.filter((one) => one.fate === "not-read" && readerLoss(one, id, citationJs) === undefined);
    expect(unread).toStrictEqual([]);
  });

  test("generated items too", () => {
    const unread = readBack(items, id, citationJs)?.filter((one) => one.fate === "not-read" && readerLoss(one, id, citationJs) === undefined);
    expect(unread).toStrictEqual([]);
  });

  test("nothing is excused that does not happen", () => {
    const unread = readBack(items, id, citationJs)?.filter(({ fate }) => fate === "not-read") ?? [];
    for (const row of READER_LOSSES.filter(({ format, reader }) => format === id && reader === "citation-js")) {
      for (const variable of row.variables) {
        const happens = unread.some((one) => one.variable === variable && row.types?.includes(one.type) !== false);
        expect([row.reason, variable, happens]).toStrictEqual([row.reason, variable, true]);
      }
    }
  });
});

test("title and people of every kind come back equal from every format that has a field for them", () => {
  const compared = RECORD_FORMATS.flatMap(({ id }) => (readBack(kinds, id, citationJs) ?? []).map((one) => ({ ...one, id })));
  const ofNames = compared.filter(({ variable, type, id }) => variable === "title" || (variable === "author" && !(id === "ris" && /newspaper|hearing/.test(type))));
  expect(ofNames.length).toBeGreaterThan(80);
  expect(ofNames.filter(({ fate }) => fate !== "equal")).toStrictEqual([]);
});

test("of the twelve kinds, biblatex has no field for what the note says, and readers find it there", () => {
  const fates = (readBack(kinds, "biblatex", citationJs) ?? []).filter(({ fate }) => fate !== "equal");
  expect([...new Set(fates.map(({ variable, fate }) => `${variable} ${fate}`))].sort()).toStrictEqual([
    "chair not-read",
    "event-title in-note",
    "genre no-field",
    "host not-read",
    "interviewer not-read",
    "number in-note",
    "publisher-place in-note",
  ]);
});
