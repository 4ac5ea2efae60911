import type { DocumentInput } from "../reading/document-input.js";
import type { RecipeFile } from "./read-recipe-file.js";

/** Larger files are documents: a recipe of a very long transcript has a few hundred thousand characters. */
const MOST_CHARACTERS = 5_000_000;

/** What an input is, when something is open that a recipe could be for. The reader of recipes is loaded when one may be. */
export async function recognise(input: DocumentInput): Promise<RecipeFile> {
  const size = typeof input === "string" ? input.length : input.size;
  if (size > MOST_CHARACTERS || !(typeof input === "string" || /\.json$/i.test(input.name) || input.type === "application/json")) {
    return { kind: "other" };
  }
  const text = typeof input === "string" ? input : await input.text();
  if (!/^\uFEFF?\s*\{/.test(text)) return { kind: "other" };
  const { readRecipeFile } = await import("./read-recipe-file.js");
  return readRecipeFile(text);
}
