import { expect, test } from "vitest";
import { alignColumns } from "./columns.js";

test("columns are aligned by what is seen, and no line ends in spaces", () => {
  const bold = (text: string): string => `<b>${text}</b>`;
  const rows = [
    [{ text: "a", paint: bold }, { text: "long" }, { text: "x" }],
    [{ text: "漢字" }, { text: "b" }, { text: "" }],
  ];
  expect(alignColumns(rows)).toEqual(["<b>a</b>     long  x", "漢字  b"]);
});
