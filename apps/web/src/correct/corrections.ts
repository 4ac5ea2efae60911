import type { Recipe } from "@colloquy/corpus-schema";

/**
 * What a person has corrected, as the recipe that says it, with the recipes before it and those that were undone. The
 * document itself is never changed: it is read again with the recipe.
 */
export interface Corrections {
  /** The earliest first. */
  readonly past: readonly Recipe[];
  readonly recipe: Recipe;
  /** Those that were undone, the next one to redo first. */
  readonly future: readonly Recipe[];
}

/** The recipe of a document of which nothing was said. */
export const NO_RECIPE: Recipe = { schemaVersion: 1 };

/** Nothing was corrected. */
export const NO_CORRECTIONS: Corrections = { past: [], recipe: NO_RECIPE, future: [] };

/** With another recipe; what was undone is let go. One that says the same changes nothing. */
export function correct(corrections: Corrections, recipe: Recipe): Corrections {
  if (JSON.stringify(recipe) === JSON.stringify(corrections.recipe)) return corrections;
  return { past: [...corrections.past, corrections.recipe], recipe, future: [] };
}

/** Without the last correction; the same where there is none. */
export function undo(corrections: Corrections): Corrections {
  const before = corrections.past.at(-1);
  if (before === undefined) return corrections;
  return { past: corrections.past.slice(0, -1), recipe: before, future: [corrections.recipe, ...corrections.future] };
}

/** With the correction that was undone last; the same where there is none. */
export function redo(corrections: Corrections): Corrections {
  const [next, ...future] = corrections.future;
  if (next === undefined) return corrections;
  return { past: [...corrections.past, corrections.recipe], recipe: next, future };
}

/** Back to a recipe that did work, where the present one does not. */
export function fallBack(corrections: Corrections, recipe: Recipe): Corrections {
  const index = corrections.past.lastIndexOf(recipe);
  return { past: index === -1 ? corrections.past : corrections.past.slice(0, index), recipe, future: [] };
}
