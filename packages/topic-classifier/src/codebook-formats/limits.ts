/** The deepest nesting of a file. Thesauri and dictionaries nest ten deep; recursion stays within the stack. */
export const MAX_DEPTH = 200;

/** How many times their own text, at the most, the entities of a file may unfold to. */
export const MAX_UNFOLDING = 16;

/** How many entries the aliases of a file may unfold to. */
export const MAX_ALIASED = 100_000;
