import type { CellType } from "./cell-types.js";

/** A column of a table: a field of its rows, under a name, in a cell type. */
export interface Column<Row> {
  readonly field: keyof Row & string;
  /** Its name in the header. Columns of offsets end in `_utf16`: half-open, in UTF-16 code units of the source text. */
  readonly name: string;
  readonly expected: string;
  /** The cell of a row. */
  readonly write: (row: Row) => string;
  /** Sets the field from a cell; false where the cell holds no such value. */
  readonly read: (cell: string, row: Partial<Row>) => boolean;
}

/** A kind of table: what a row says, and how it stands in a file. */
export interface Table<Row> {
  /** Name of its file without the extension. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
}

/** Makes the columns of a kind of row: `column("turnId", "turn_id", requiredCell)`. */
export function columnsOf<Row>(): <Field extends keyof Row & string>(
  field: Field,
  name: string,
  type: CellType<Row[Field]>,
) => Column<Row> {
  return (field, name, type) => ({
    field,
    name,
    expected: type.expected,
    write: (row) => type.write(row[field]),
    read: (cell, row) => {
      const value = type.read(cell);
      if (value !== undefined) row[field] = value;
      return value !== undefined;
    },
  });
}

/** Whether every field of a row is set. */
export function isWholeRow<Row>(table: Table<Row>, row: Partial<Row>): row is Row {
  return table.columns.every(({ field }) => row[field] !== undefined);
}
