import { expect, test } from "vitest";
import { createCodebook } from "../../fixtures/create-codebook.js";
import { writeQuanteda } from "./index.js";

test("keys hold lists, and a key without a name the terms of a code that has narrower ones", () => {
  const codebook = createCodebook({
    sea: ["ship*", "no"],
    "sea.calm": { parentId: "sea", label: "calm", terms: ["calm"] },
    "sea.wind": { parentId: "sea", label: "wind" },
  });
  expect(writeQuanteda(codebook)).toEqual({
    text: '"sea":\n  "": ["ship*", "no"]\n  "calm": ["calm"]\n  "wind": []\n',
    diagnostics: [],
  });
  expect(writeQuanteda(createCodebook({})).text).toBe("{}\n");
});
