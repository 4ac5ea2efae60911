import { expect, test } from "vitest";
import { recognise } from "./give-input.js";
import { recipeFileName, writeRecipeFile } from "./save-recipe.js";
import { undoCommand } from "./use-undo-keys.js";

const recipe = { schemaVersion: 1, speakers: { Bo: { name: "Bo Ray" } } } as const;
const json = (name: string, value: unknown): File => new File([JSON.stringify(value)], name);

test.each([
  ["a file", new File([writeRecipeFile(recipe)], "talk.recipe.json")],
  ["text", writeRecipeFile(recipe)],
  ["a file with a byte-order mark", new File([`\uFEFF${writeRecipeFile(recipe)}`], "talk.JSON")],
])("a recipe is recognised as %s", async (_how, input) => {
  expect(await recognise(input)).toEqual({ kind: "recipe", recipe });
});

test.each([
  ["a transcript of a corpus", json("a.json", { schemaVersion: 1, turns: [], speakers: [], metadata: {} })],
  ["another JSON file", json("a.json", { speakers: [], results: [] })],
  ["a list", json("a.json", [recipe])],
  ["what is no JSON", new File(["{ Ann: Where?"], "a.json")],
  ["a recipe in a file of text", new File([writeRecipeFile(recipe)], "a.txt")],
  ["a conversation", "Ann: Where?\n\nBo: Here."],
])("%s is something else", async (_what, input) => {
  expect(await recognise(input)).toEqual({ kind: "other" });
});

test.each([
  [{ schemaVersion: 2, speakers: {} }, /schemaVersion/],
  [{ schemaVersion: 1, speakers: { Bo: { nom: "Bo" } } }, /nom/],
  [{ schemaVersion: 1, corrections: [{ type: "cut" }] }, /corrections/],
])("a recipe with a mistake is told as such: %j", async (value, says) => {
  const found = await recognise(json("a.json", value));
  expect(found.kind === "broken" ? found.reasons.join(" ") : found.kind).toMatch(says);
});

test.each([
  [new File([], "talk.txt"), "talk.recipe.json"],
  [new File([], "talk.of.may.html"), "talk.of.may.recipe.json"],
  [new File([], ".talk"), ".talk.recipe.json"],
  ["Ann: Where?", "pasted-text.recipe.json"],
  [null, "pasted-text.recipe.json"],
])("%o has the recipe file %s", (input, name) => {
  expect(recipeFileName(input)).toBe(name);
});

const press = { key: "z", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
test.each([
  [{ ctrlKey: true }, "undo"],
  [{ metaKey: true }, "undo"],
  [{ ctrlKey: true, shiftKey: true, key: "Z" }, "redo"],
  [{ ctrlKey: true, key: "y" }, "redo"],
  [{ metaKey: true, key: "y" }, null],
  [{ ctrlKey: true, altKey: true }, null],
  [{ ctrlKey: true, key: "x" }, null],
  [{}, null],
])("keys %j: %s", (keys, command) => {
  expect(undoCommand({ ...press, ...keys })).toBe(command);
});
