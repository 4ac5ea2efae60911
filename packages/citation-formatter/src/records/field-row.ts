/** The form of a field's value. A `role` is names in a field that styles do not print, which the note names as well. */
export type FieldForm = "text" | "names" | "role" | "title" | "list" | "date" | "issued" | "pages" | "url" | "language" | "keywords";

/**
 * A CSL variable, the field that holds it, the form of its value, and the entry types that have the field so: all when
 * absent. The first row that an entry has holds.
 */
export type FieldRow = readonly [variable: string, field: string, as?: FieldForm, only?: readonly string[]];

/**
 * CSL types (null for all of them), the entry type that they take, the variables that an item must have for it, and
 * those that it must not have. The first row that an item meets holds.
 */
export type EntryRow = readonly [
  types: readonly string[] | null,
  entry: string,
  having?: readonly string[],
  lacking?: readonly string[],
];
