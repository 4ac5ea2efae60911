import { describe, expect, test } from "vitest";
import type { CitationRequest, CitationResult } from "./citation-request.js";
import { createEngine } from "./create-engine.js";
import { DocumentProcessor } from "./document-processor.js";
import { INCREMENTAL_STYLES } from "./fixtures/incremental-styles.js";
import { english, styleOf } from "./fixtures/processor-of.js";
import type { CslItem } from "./item/csl-item.js";
import { plainText } from "./output/inline.js";

/** A processor that counts how often it asks for the elements of the style: once or twice for each cite it renders. */
function counting(body: string): { processor: DocumentProcessor<string>; count: () => number } {
  let count = 0;
  const style = styleOf(body, body.includes("position=") ? 'class="note"' : undefined);
  const { engine } = createEngine({ style, locales: [english()] });
  const specialise: typeof engine.specialise = (section, cite) => {
    count += 1;
    return engine.specialise(section, cite);
  };
  return { processor: new DocumentProcessor({ ...engine, specialise }, plainText, []), count: () => count };
}

function item(index: number, family: string, given: string): CslItem {
  return { id: `i${index}`, type: "book", title: `Title ${index}`, issued: "2004", author: [{ family, given }] };
}

const citation = (index: number, cited = index): CitationRequest => ({
  id: `c${index}`,
  noteIndex: index + 1,
  items: [{ id: `i${cited}` }],
});

const AUTHORS: readonly (readonly [name: string, family: (index: number) => string, given: (index: number) => string])[] = [
  ["strangers", (index) => `F${index}`, () => "Ann"],
  ["one author", () => "Doe", () => "Ann"],
  ["families of two", (index) => `F${Math.floor(index / 2)}`, (index) => (index % 2 === 0 ? "Ann" : "Bob")],
];

const [KNOWN, SHORT, LONG] = [1000, 20, 500];
/** At an append: samples of the item, its cite, and what its coming changes at once. */
const MOST = 16;
/** Where a sort key prints the number, all keys follow from the order of citation: they are made again with it. */
const STYLES = INCREMENTAL_STYLES.filter(([name]) => !name.includes("macro"));

describe.each(STYLES)("%s", (style, body) => {
  // An item that comes in between changes the numbers of those after it.
  const renumbers = style.startsWith("numbers");

  test.each(AUTHORS)("an append renders as little in a long document as in a short one: %s", (_name, family, given) => {
    const { processor, count } = counting(body);
    processor.setItems(
      Array.from({ length: KNOWN }, (_value, index) => item(index, family(index), given(index))),
      { listed: "cited" },
    );
    for (const length of [SHORT, LONG]) {
      processor.cite(Array.from({ length }, (_value, index) => citation(index)));
      for (let index = length; index < length + 10; index += 1) {
        const before = count();
        const changed = processor.insert(citation(index));
        expect(count() - before).toBeLessThan(MOST + 4 * (changed.length - 1));
        if (!renumbers) expect(changed.length).toBeLessThan(4);
      }
    }
  });

  test("an edit renders what it changes, and little else", () => {
    const { processor, count } = counting(body);
    const items = Array.from({ length: 200 }, (_value, index) => item(index, `F${Math.floor(index / 2)}`, "Ann"));
    processor.setItems(items);
    processor.cite(Array.from({ length: 300 }, (_value, index) => citation(index, index % 150)));
    const edits: readonly (() => CitationResult[])[] = [
      () => processor.insert(citation(300, 190), 100),
      () => processor.replace("c50", citation(50, 191)),
      () => processor.move("c60", 200),
      () => processor.remove("c70"),
      () => processor.updateItems([{ ...item(80, "F40", "Bob"), title: "Other" }]),
      () => processor.updateItems([item(200, "F1", "Carl")]),
      () => processor.removeItems(["i90"]),
    ];
    for (const edit of edits) {
      const before = count();
      const changed = edit();
      expect(count() - before).toBeLessThan(MOST + 4 * changed.length);
    }
  });
});

test("what has not changed is not rendered again", () => {
  for (const [, body] of INCREMENTAL_STYLES) {
    const { processor, count } = counting(body);
    processor.setItems(Array.from({ length: 30 }, (_value, index) => item(index, "Doe", `G${index % 7}`)));
    processor.cite(Array.from({ length: 30 }, (_value, index) => citation(index)));
    const [citations, entries] = [processor.citations(), processor.bibliography()];
    const before = count();
    expect([processor.citations(), processor.bibliography()]).toEqual([citations, entries]);
    expect(count()).toBe(before);
  }
});
