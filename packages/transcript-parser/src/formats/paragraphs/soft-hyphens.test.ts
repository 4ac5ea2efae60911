import { expect, test } from "vitest";
import { softHyphensIn } from "./soft-hyphens.js";

test.each<[string, number[]]>([
  ["", []],
  ["sea\u00ADside", [3]],
  ["Sun\u00ADd\u00ADays", [3, 5]],
  ["e\u0301\u00ADte\u0301", [2]],
  ["sea-side", []],
  ["sea\u00AD\nside", []],
  ["\u00ADsea\u00AD", []],
  ["1\u00AD2", []],
  ["sea\u00AD\u00ADside", []],
])("%j", (text, places) => {
  expect(softHyphensIn(text)).toEqual(places.map((start) => ({ start, end: start + 1 })));
});
