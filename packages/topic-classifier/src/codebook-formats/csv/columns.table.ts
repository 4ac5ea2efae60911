/** The columns of a table of codes, in the order in which they are written. */
export const COLUMNS = [
  "id",
  "parent",
  "facet",
  "label",
  "definition",
  "terms",
  "excludes",
  "examples",
  "exactMatch",
] as const;

/** The name of a column. */
export type ColumnName = (typeof COLUMNS)[number];
