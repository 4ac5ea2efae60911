import type { CslItem } from "@colloquy/csl-processor";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSL_TYPES, CSL_VARIABLES } from "./csl-json.table.js";
import { formatRecords, RECORD_FORMATS, type RecordFormatId } from "./index.js";
import { readBib, readRis } from "./read-records.test-data.js";

const SIGNS = ["{", "}", "\\", '"', "'", ",", "=", "@", "#", "%", "&", "$", "_", "~", "^", "<", ">", "|", "-"];
const SPACES = [" ", "\n", "\r", "\t", "\0", "\u2028"];
const WORDS = ["\uD83D", "\u202E", "א", " and ", "<i>", "</i>", "<b></b>", "\nTY  - ", "\nER  - ", "\n}\n"];

/** Text with everything that some format reads as syntax, halves of surrogate pairs among it. */
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...SIGNS, ...SPACES, ...WORDS), { maxLength: 20 }).map((all) => all.join("")),
);
const name = fc.record(
  { family: nasty, given: nasty, literal: nasty, suffix: nasty, "non-dropping-particle": nasty },
  { requiredKeys: [] },
);
const date = fc.oneof(
  fc.record({ "date-parts": fc.array(fc.array(fc.oneof(fc.integer(), nasty), { maxLength: 4 }), { maxLength: 3 }) }),
  fc.record({ raw: nasty }),
  nasty,
);
const item = fc
  .tuple(fc.constantFrom(...CSL_TYPES), fc.dictionary(fc.constantFrom(...CSL_VARIABLES, "license"), fc.oneof(nasty, fc.array(name), date, fc.anything())))
  .map(([type, rest]): CslItem => ({ ...rest, id: "a", type }));

/** Reads a file of any format, and gives the keys of its records. */
function keysOf(text: string, format: RecordFormatId): string[] {
  if (format === "csl-json") return (JSON.parse(text) as { "citation-key": string }[]).map((record) => record["citation-key"]);
  return (format === "ris" ? readRis : readBib)(text).map(({ key }) => key);
}

describe.each(RECORD_FORMATS)("$title", ({ id: format }) => {
  test("whatever the values, there is a record for each item, with a key of its own in ASCII", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        const keys = keysOf(formatRecords(items, format).text, format);
        expect(keys).toHaveLength(items.length);
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[A-Za-z][A-Za-z0-9:._+-]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test("every variable is in the file or named as lost", () => {
    const variables = [...CSL_VARIABLES, "license", "printing-number", "editor-translator"];
    const names = ["author", "editor", "translator", "interviewer", "host", "chair", "contributor", "recipient"];
    const dates = ["issued", "accessed", "event-date", "original-date", "submitted"];
    fc.assert(
      fc.property(fc.constantFrom(...CSL_TYPES), fc.uniqueArray(fc.constantFrom(...variables), { maxLength: 30 }), (type, chosen) => {
        const words = chosen.map((variable, at) => [variable, dates.includes(variable) ? String(1100 + at) : `Zq${at}q`] as const);
        const values = words.map(([variable, word]) => {
          if (names.includes(variable)) return [variable, [{ family: word, given: "Ann" }]];
          return [variable, dates.includes(variable) ? { "date-parts": [[Number(word)]] } : word];
        });
        const { text, lost } = formatRecords([{ id: "a", type, ...Object.fromEntries(values) } as CslItem], format);
        // A key may hold words of the item, and is no place for them.
        const records = text.replace(/^(?:@.*|ID .*|.*"citation-key".*)$/gm, "");
        for (const [variable, word] of words) {
          const isLost = lost.some((loss) => loss.variable === variable && loss.value.includes(word) && loss.reason === "no-field");
          expect([variable, records.includes(word)]).toStrictEqual([variable, !isLost]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order of other items changes no key but those that are equal", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Tide", "Salt", "Rope", "Quay"), { maxLength: 8 }), (titles) => {
        const keys = keysOf(formatRecords(titles.map((title, id) => ({ id, title })), format).text, format);
        titles.forEach((title, at) => expect(keys[at]).toMatch(new RegExp(`^${title.toLowerCase()}[a-z]?$`)));
      }),
    );
  });
});
