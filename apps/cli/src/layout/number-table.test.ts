import { expect, test } from "vitest";
import { numberTable } from "./number-table.js";
import { paintFor } from "./paint.js";
import { fileSize, percent } from "./percent.js";

const PLAIN = paintFor({ hasColour: false });

test("numbers stand to the right under their heads", () => {
  expect(numberTable({ name: "", numbers: ["F1", "n"] }, [{ name: "Fishing", numbers: ["0.50", "7"] }, { name: "漁", numbers: ["1.00", "120"] }], 80, PLAIN)).toEqual([
    "             F1    n",
    "  Fishing  0.50    7",
    "  漁       1.00  120",
  ]);
});

test("a name is cut where there is no room", () => {
  const [, line = ""] = numberTable({ name: "", numbers: ["F1"] }, [{ name: "The fishing of herring in spring", numbers: ["0.50"] }], 30, PLAIN);
  expect(line).toBe("  The fishing of herrin…  0.50");
});

test.each([[12, "12 bytes"], [4_512, "4.5 kB"], [45_120, "45 kB"], [4_512_000, "4.5 MB"]])("%d bytes are %s", (bytes, expected) => {
  expect(fileSize(bytes)).toBe(expected);
});

test("a share is a percentage", () => expect([0, 0.005, 0.836, 1].map(percent)).toEqual(["0 %", "1 %", "84 %", "100 %"]));
