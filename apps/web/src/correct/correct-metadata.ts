import type { Recipe } from "@colloquy/corpus-schema";

/** Metadata fields that are a text or a choice, as a recipe may give them. */
export type FactField = "title" | "genre" | "language" | "date" | "place" | "event" | "rights" | "excerpted" | "translated";

/** What a recipe may say of each field. */
export type FactChange = Pick<NonNullable<Recipe["metadata"]>, FactField>;

/** Says what a document is: fields that are given are replaced, and an empty one (`undefined`) is heard from the document again. */
export function setMetadata(recipe: Recipe, change: { readonly [Field in FactField]?: FactChange[Field] | undefined }): Recipe {
  const { metadata: before, ...rest } = recipe;
  const all = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined && value !== "");
  return all.length === 0 ? rest : { ...rest, metadata: Object.fromEntries(all) };
}
