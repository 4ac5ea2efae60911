import { readRecipe, type Recipe } from "@colloquy/corpus-schema";

/** What a text is, when it is asked whether it is a recipe. */
export type RecipeFile =
  | { readonly kind: "recipe"; readonly recipe: Recipe }
  /** It is meant as one, and these are the reasons why it is none. */
  | { readonly kind: "broken"; readonly reasons: readonly string[] }
  | { readonly kind: "other" };

/** Reads a text that may be a recipe, as `colloquy parse --recipe` takes it. What is no recipe by its look is `other`. */
export function readRecipeFile(text: string): RecipeFile {
  const value = parseJson(text);
  if (!looksLikeRecipe(value)) return { kind: "other" };
  const result = readRecipe(value);
  if (result.ok) return { kind: "recipe", recipe: result.value };
  return { kind: "broken", reasons: [...new Set(result.diagnostics.map(({ message }) => message))] };
}

const FIELDS = ["format", "layout", "speakers", "metadata", "textSha256", "corrections"];

/** A transcript of a corpus has speakers and metadata as well; it has turns too. */
function looksLikeRecipe(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return false;
  const keys = Object.keys(value);
  return !keys.includes("turns") && (keys.length === 1 || keys.some((key) => FIELDS.includes(key)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
