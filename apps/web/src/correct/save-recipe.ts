import type { Recipe } from "@colloquy/corpus-schema";
import { inputName, type DocumentInput } from "../reading/document-input.js";

/** The name of the recipe file of an input: that of the document, with `.recipe.json` in place of its ending. */
export function recipeFileName(input: DocumentInput | null): string {
  const name = input === null || typeof input === "string" ? "pasted-text" : inputName(input).replace(/(?<=.)\.[^.]{1,8}$/, "");
  return `${name}.recipe.json`;
}

/** The text of a recipe file: JSON that ends with a line feed. */
export function writeRecipeFile(recipe: Recipe): string {
  return `${JSON.stringify(recipe, null, 2)}\n`;
}

/** Hands a recipe to the person as a file. Nothing leaves the browser. */
export function saveRecipe(recipe: Recipe, fileName: string): void {
  const url = URL.createObjectURL(new Blob([writeRecipeFile(recipe)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
