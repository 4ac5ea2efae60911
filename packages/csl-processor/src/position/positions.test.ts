import { expect, test } from "vitest";
import type { Citation } from "../document/citation.js";
import { CitationSequence } from "../document/citation-sequence.js";
import { placeCites, type PlacedCite } from "./positions.js";

function site(note: number, ...cites: string[]): Citation {
  const requested = cites.map((cite) => {
    const [itemId = "", locator = ""] = cite.split("@");
    return { request: { id: itemId }, itemId, locator, label: "page" };
  });
  const itemIds = [...new Set(requested.map(({ itemId }) => itemId))];
  return { id: "c", order: 0, note, requested, itemIds, cites: requested, prepared: undefined };
}

function placesOf(...sites: Citation[]): PlacedCite[][] {
  const sequence = new CitationSequence();
  sites.forEach((citation, index) => sequence.insertAt(index, citation));
  return sites.map((citation) => placeCites(citation, sequence, 5));
}

function kinds(...sites: Citation[]): string[] {
  return placesOf(...sites).map((places) => places.map(({ position }) => position.kind).join(" "));
}

test("the first cite of an item is first, a later one subsequent", () => {
  expect(kinds(site(1, "a"), site(2, "b"), site(3, "a"))).toEqual(["first", "first", "subsequent"]);
});

test("a cite after a sole cite of the same item is ibid, with or without a locator", () => {
  const table = [
    [["a", "a"], "ibid"],
    [["a", "a@3"], "ibid-with-locator"],
    [["a@3", "a@3"], "ibid"],
    [["a@3", "a@4"], "ibid-with-locator"],
    [["a@3", "a"], "subsequent"],
  ] as const;
  for (const [[first, second], expected] of table) expect(kinds(site(1, first), site(2, second))[1]).toBe(expected);
});

test("within a citation the cite before counts, after it only a citation of one cite", () => {
  expect(kinds(site(1, "a", "a", "b"))).toEqual(["first ibid first"]);
  expect(kinds(site(1, "b", "a"), site(2, "a"))[1]).toBe("subsequent");
});

test("citations in the text and in notes follow their own kind", () => {
  expect(kinds(site(0, "a"), site(1, "b"), site(0, "a"))[2]).toBe("ibid");
});

test("a note with two citations has no sole cite", () => {
  expect(kinds(site(1, "a"), site(1, "b"), site(2, "b"))[2]).toBe("subsequent");
});

test("near notes are counted from the last note with the item, and the first note is remembered", () => {
  const places = placesOf(site(1, "a"), site(3, "b"), site(6, "a"), site(12, "a"));
  expect(places.map(([place]) => place?.position.nearNote)).toEqual([false, false, true, false]);
  expect(places.map(([place]) => place?.firstNote)).toEqual([undefined, undefined, 1, 1]);
});
