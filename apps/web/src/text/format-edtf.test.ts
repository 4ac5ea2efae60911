import { expect, test } from "vitest";
import { formatEdtf } from "./format-edtf.js";

test.each([
  ["2004", "2004"],
  ["2004-03", "March 2004"],
  ["2004-03-02", "2 March 2004"],
  ["0999-03-02", "2 March 999"],
])("%s is written %s", (edtf, words) => {
  expect(formatEdtf(edtf)).toBe(words);
});

test.each([
  ["2003/2004", "2003–2004"],
  ["2004-02/2004-03", "February–March 2004"],
  ["2004-02-18/2004-03-02", "18 February–2 March 2004"],
])("the interval %s says once what both ends have: %s", (edtf, words) => {
  // The spaces around the dash differ between versions of the Unicode locale data.
  expect(formatEdtf(edtf).replace(/\s*–\s*/, "–")).toBe(words);
});

test.each(["1964~", "2004-21", "2004-XX", "2004/..", "2004/2004-02-01", "2005/2004", "2004-13", "2004/2005/2006", "", "soon"])(
  "%o is given as it is written",
  (edtf) => {
    expect(formatEdtf(edtf)).toBe(edtf);
  },
);
