import type { Recipe } from "@colloquy/corpus-schema";

/** What a person said of documents. */
export interface GivenRecipe {
  /** All of it: the recipe file with what options say on top of it. */
  readonly recipe: Partial<Recipe>;
  /** Labels that options name, for these documents and not for a series. */
  readonly insisted: readonly string[];
  /** The encoding of the documents. It is a property of files and no part of a recipe. */
  readonly encoding?: string;
  /** Where the one document was read, and when. */
  readonly url?: string;
  readonly retrievedAt?: string;
}

/** Nothing was said. */
export const NOTHING_GIVEN: GivenRecipe = { recipe: {}, insisted: [] };
