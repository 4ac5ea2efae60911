import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CitationRequest, CitationResult, CiteRequest } from "./citation-request.js";
import { createProcessor } from "./create-processor.js";
import { INCREMENTAL_STYLES } from "./fixtures/incremental-styles.js";
import { english, styleOf } from "./fixtures/processor-of.js";
import type { CslItem } from "./item/csl-item.js";
import { text } from "./output/text.js";
import type { ItemsOptions, Processor } from "./processor.js";
import type { Style } from "./style/style.js";

/** A document as a caller has it. */
interface Model {
  readonly items: Map<string, CslItem>;
  readonly citations: CitationRequest[];
}

/** An edit of a processor and of the model beside it; undefined where there is nothing to edit. */
type Edit = (model: Model, processor: Processor) => CitationResult[] | undefined;

const IDS = ["a", "b", "c", "d", "e", "f", "g"];

const author = fc.record({
  family: fc.constantFrom("Doe", "Roe"),
  given: fc.constantFrom("Ann", "Amy", "Bob", "Ann Mary"),
});

const item = (id: string): fc.Arbitrary<CslItem> =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom("book", "chapter"),
    title: fc.constantFrom("Ash", "Birch", "Cedar"),
    issued: fc.constantFrom("2001", "2002"),
    author: fc.array(author, { minLength: 1, maxLength: 3 }),
  });

const anyItem = fc.constantFrom(...IDS).chain(item);

const cite: fc.Arbitrary<CiteRequest> = fc
  .tuple(fc.constantFrom(...IDS, "unknown"), fc.constantFrom("", "", "3", "4"), fc.constantFrom(false, false, true))
  .map(([id, locator, suppressAuthor]) => ({ id, locator, suppressAuthor }));

/** Notes come in any order and more than one citation stands in one, as the caller's numbers may have it. */
const note = fc.constantFrom(0, 1, 1, 2, 3, 4, 5, 6);
const citation = fc.record({ items: fc.array(cite, { minLength: 1, maxLength: 3 }), noteIndex: note });

const place = fc.nat({ max: 1000 });
let made = 0;

const EDITS: readonly fc.Arbitrary<Edit>[] = [
  fc.tuple(citation, place).map(([request, at]): Edit => ({ citations }, processor) => {
    const added = { ...request, id: `c${made++}` };
    const index = at % (citations.length + 1);
    citations.splice(index, 0, added);
    return index === citations.length - 1 ? processor.insert(added) : processor.insert(added, index);
  }),
  fc.tuple(citation, place, fc.boolean()).map(([request, at, renamed]): Edit => ({ citations }, processor) => {
    const index = at % citations.length;
    const old = citations[index];
    if (old === undefined) return undefined;
    const replaced = { ...request, id: renamed ? `c${made++}` : old.id };
    citations[index] = replaced;
    return processor.replace(old.id, replaced);
  }),
  fc.tuple(place, place).map(([from, to]): Edit => ({ citations }, processor) => {
    const [moved] = citations.splice(from % citations.length, 1);
    if (moved === undefined) return undefined;
    const index = to % (citations.length + 1);
    citations.splice(index, 0, moved);
    return processor.move(moved.id, index);
  }),
  place.map((at): Edit => ({ citations }, processor) => {
    const [removed] = citations.splice(at % citations.length, 1);
    return removed === undefined ? undefined : processor.remove(removed.id);
  }),
  fc.array(anyItem, { minLength: 1, maxLength: 2 }).map((changed): Edit => ({ items }, processor) => {
    for (const one of changed) items.set(String(one.id), one);
    return processor.updateItems(changed);
  }),
  fc.constantFrom(...IDS).map((id): Edit => ({ items }, processor) => {
    items.delete(id);
    return processor.removeItems([id]);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(([at, by]): Edit => ({ citations }, processor) => {
    const from = at % (citations.length + 1);
    const later = citations.slice(from).map((request) => ({ ...request, noteIndex: (request.noteIndex ?? 0) + by }));
    citations.splice(from, later.length, ...later);
    return processor.renumberNotes(later.map(({ id, noteIndex }) => [id, noteIndex]));
  }),
];

/** Insertions twice as often as the rest, so that documents grow. */
const edits = fc.array(fc.oneof(...EDITS, ...EDITS.slice(0, 2), ...EDITS.slice(0, 1)), { minLength: 1, maxLength: 12 });
const options: fc.Arbitrary<ItemsOptions> = fc.record({
  order: fc.constantFrom("cited", "given"),
  listed: fc.constantFrom("all", "cited"),
});
const startItems = fc.tuple(...IDS.slice(0, 5).map(item));

function processorFor(style: Style): Processor {
  return createProcessor({ style, locales: [english()], output: text });
}

describe.each(INCREMENTAL_STYLES)("%s", (_, body) => {
  const style = styleOf(body, body.includes("position=") ? 'class="note"' : undefined);

  test("any edits lead to what the whole document gives at once, and say what they changed", () => {
    fc.assert(
      fc.property(startItems, options, edits, (given, listing, steps) => {
        const [processor, whole] = [processorFor(style), processorFor(style)];
        const model: Model = { items: new Map(given.map((one) => [String(one.id), one])), citations: [] };
        processor.setItems(given, listing);
        let before = new Map<string, string>();
        for (const step of steps) {
          const changed = step(model, processor);
          if (changed === undefined) continue;
          whole.setItems([...model.items.values()], listing);
          const results = whole.cite(model.citations);
          expect(processor.citations()).toEqual(results);
          expect(processor.bibliography()).toEqual(whole.bibliography());
          expect(changed).toEqual(results.filter(({ id, text: now }) => before.get(id) !== now));
          before = new Map(results.map(({ id, text: now }) => [id, now]));
        }
      }),
      { numRuns: 150 },
    );
  });
});
