import { expect, test } from "vitest";
import { shownTitle } from "./shown-title.js";

const plain = (text: string): { text: string; isTitle: boolean } => ({ text, isTitle: false });
const set = (text: string): { text: string; isTitle: boolean } => ({ text, isTitle: true });
const body = Array.from({ length: 20 }, (_, index) => plain(`Line ${index}.`));

test.each<[string, { text: string; isTitle: boolean }[], string, string | null]>([
  ["stated and shown", [plain("By Bo"), plain("Of  the\npier"), ...body], "Of the pier", "Of the pier"],
  ["stated and not shown", [plain("Of the quay"), ...body], "Of the pier", null],
  ["stated and shown far behind", [...body, plain("Of the pier")], "Of the pier", null],
  ["set, and another one stated", [set("Of the quay"), ...body], "Of the pier", "Of the quay"],
  ["set, with a line break", [plain(" "), set("Of the\nquay "), ...body], "", "Of the quay"],
  ["two are set: neither is the title", [set("Of the"), set("quay"), ...body], "", null],
  ["a text that is set as title as a whole", [set("a".repeat(1_001)), ...body], "", null],
  ["none", body, "", null],
])("%s", (_name, paragraphs, stated, title) => {
  expect(shownTitle(paragraphs, stated)).toBe(title);
});
