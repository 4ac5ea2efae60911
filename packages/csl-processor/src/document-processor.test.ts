import { expect, test } from "vitest";
import { createProcessor } from "./create-processor.js";
import { english, processorOf, styleOf } from "./fixtures/processor-of.js";
import type { CslItem } from "./item/csl-item.js";
import { runs } from "./output/runs.js";
import { text } from "./output/text.js";
import type { Processor } from "./processor.js";

const NOTES = `<citation><layout delimiter="; " suffix="."><choose>
  <if position="ibid"><text term="ibid"/></if>
  <else-if position="subsequent"><group delimiter=" "><text variable="title"/>
    <text variable="first-reference-note-number" prefix="n"/></group></else-if>
  <else><text variable="title"/></else></choose></layout></citation>
  <bibliography><layout><text variable="title"/></layout></bibliography>`;

const ITEMS: readonly CslItem[] = ["Ash", "Birch", "Cedar"].map((title) => ({ id: title.charAt(0), type: "book", title }));

const note = (id: string, noteIndex: number, ...items: string[]) => ({ id, noteIndex, items: items.map((item) => ({ id: item })) });

function notes(): Processor {
  const processor = processorOf(NOTES, ITEMS, { attributes: 'class="note"', output: text });
  processor.cite([note("a", 1, "A"), note("a2", 2, "A"), note("b", 3, "B")]);
  return processor;
}

const texts = (results: readonly { id: string; text: string }[]): string[] => results.map(({ id, text: now }) => `${id}: ${now}`);

test("an edit returns the citations that read otherwise, in their order", () => {
  const processor = notes();
  expect(texts(processor.citations())).toEqual(["a: Ash.", "a2: Ibid.", "b: Birch."]);
  expect(texts(processor.insert(note("c", 4, "C")))).toEqual(["c: Cedar."]);
  expect(texts(processor.move("b", 1))).toEqual(["a2: Ash n1."]);
  expect(texts(processor.replace("b", note("b", 3, "A")))).toEqual(["b: Ibid.", "a2: Ibid."]);
  expect(texts(processor.remove("a"))).toEqual(["b: Ash."]);
  expect(texts(processor.remove("c"))).toEqual([]);
  expect(texts(processor.citations())).toEqual(["b: Ash.", "a2: Ibid."]);
  expect(texts(processor.insert(note("d", 1, "A", "B"), 0))).toEqual(["d: Ash; Birch.", "b: Ash n1."]);
});

test("notes are renumbered in one edit", () => {
  const processor = notes();
  processor.insert(note("a3", 4, "A"));
  const numbers = [["a", 2], ["a2", 3], ["b", 4], ["a3", 5]] as const;
  expect(texts(processor.renumberNotes(numbers))).toEqual(["a3: Ash n2."]);
  expect(texts(processor.renumberNotes([["a", 0]]))).toEqual(["a2: Ash.", "a3: Ash n3."]);
});

test("items change, come and go under their citations", () => {
  const processor = notes();
  expect(texts(processor.updateItems([{ id: "A", type: "book", title: "Alder" }]))).toEqual(["a: Alder."]);
  expect(processor.insert(note("x", 4, "X"))[0]?.warnings.map(({ code }) => code)).toEqual(["unknown-item", "nothing-printed"]);
  expect(texts(processor.updateItems([{ id: "X", type: "book", title: "Xylem" }]))).toEqual(["x: Xylem."]);
  expect(processor.bibliography().map(({ id }) => id)).toEqual(["A", "B", "X", "C"]);
  const [changed] = processor.removeItems(["X", "nothing"]);
  expect([changed?.text, changed?.warnings[0]?.itemId]).toEqual(["", "X"]);
});

test("warnings about an item are those about its present state", () => {
  const processor = notes();
  processor.updateItems([{ id: "A", type: "poem" }]);
  expect(processor.warnings().map(({ code, itemId }) => `${code} ${itemId}`)).toEqual(["unknown-type A"]);
  processor.updateItems([{ id: "A", type: "book" }]);
  expect(processor.warnings()).toEqual([]);
});

test("items that are not cited are listed only where that is asked for", () => {
  const processor = notes();
  expect(processor.bibliography().map(({ id }) => id)).toEqual(["A", "B", "C"]);
  processor.setItems(ITEMS, { listed: "cited" });
  expect(processor.bibliography()).toEqual([]);
  processor.insert(note("c", 1, "C"));
  processor.insert(note("b", 2, "B"));
  expect(processor.bibliography().map(({ id }) => id)).toEqual(["C", "B"]);
});

test("a citation that the caller does not have is an error of the caller's code", () => {
  const processor = notes();
  const calls: readonly (() => unknown)[] = [
    () => processor.remove("none"),
    () => processor.replace("none", note("none", 1, "A")),
    () => processor.move("none", 0),
    () => processor.renumberNotes([["a", 7], ["none", 8]]),
    () => processor.move("a", 3),
    () => processor.move("a", -1),
    () => processor.insert(note("c", 1, "A"), 4),
    () => processor.insert(note("c", 1, "A"), 0.5),
    () => processor.insert(note("c", 1, "A"), Number.NaN),
  ];
  const before = processor.citations();
  for (const call of calls) expect(call).toThrow(RangeError);
  expect(processor.citations()).toEqual(before);
});

test("of several citations with one id the first is meant, and the others say so", () => {
  const processor = notes();
  expect(processor.insert(note("a", 4, "C"))[0]?.warnings.map(({ code }) => code)).toEqual(["duplicate-id"]);
  processor.remove("a");
  expect(processor.citations().map(({ id, warnings }) => [id, warnings.length])).toEqual([["a2", 0], ["b", 0], ["a", 0]]);
});

test("output that is no text is compared by what is in it", () => {
  const style = styleOf(NOTES, 'class="note"');
  const processor = createProcessor({ style, locales: [english()], output: runs });
  processor.setItems(ITEMS);
  processor.cite([note("a", 1, "A"), note("b", 2, "B")]);
  expect(processor.updateItems([{ ...ITEMS[0], id: "A", type: "book", genre: "x" }])).toEqual([]);
  expect(processor.updateItems([{ id: "A", type: "book", title: "Alder" }])).toHaveLength(1);
});
