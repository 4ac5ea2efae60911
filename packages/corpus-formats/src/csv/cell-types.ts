/** How the values of a column are written in cells. */
export interface CellType<Value> {
  /** What a cell may hold, as the end of a sentence: `a whole number`. */
  readonly expected: string;
  readonly write: (value: Value) => string;
  /** The value of a cell, or undefined where the cell holds none of this type. */
  readonly read: (cell: string) => Value | undefined;
}

/** Any text, the empty one included. */
export const textCell: CellType<string> = { expected: "text", write: (value) => value, read: (cell) => cell };

/** Text that is never empty: an id, a code. */
export const requiredCell: CellType<string> = {
  expected: "text that is not empty",
  write: (value) => value,
  read: (cell) => (cell === "" ? undefined : cell),
};

/** A whole number from 0 in decimal digits. */
export const wholeCell: CellType<number> = {
  expected: "a whole number from 0",
  write: String,
  read: (cell) => (/^\d{1,15}$/.test(cell) ? Number(cell) : undefined),
};

/** A number from 0 to 1, as ECMAScript writes it. */
export const unitCell: CellType<number> = {
  expected: "a number from 0 to 1",
  write: String,
  read: (cell) => {
    const value = /^\d+(?:\.\d+)?(?:e-\d+)?$/.test(cell) ? Number(cell) : -1;
    return value >= 0 && value <= 1 ? value : undefined;
  },
};

/** One of some words. */
export function choiceCell<Word extends string>(words: readonly Word[]): CellType<Word> {
  return {
    expected: words.join(" or "),
    write: (value) => value,
    read: (cell) => words.find((word) => word === cell),
  };
}

/** A value that may be absent: null is the empty cell. The type must not use the empty cell itself. */
export function optionalCell<Value>(type: CellType<Value>): CellType<Value | null> {
  return {
    expected: `${type.expected}, or nothing`,
    write: (value) => (value === null ? "" : type.write(value)),
    read: (cell) => (cell === "" ? null : type.read(cell)),
  };
}

/** Texts that are not empty, with `; ` between them; a semicolon or a backslash inside one has a backslash before it. */
export const listCell: CellType<readonly string[]> = {
  expected: "a list with semicolons between its entries",
  write: (values) => values.map((value) => value.replace(/[\\;]/g, "\\$&")).join("; "),
  read: readList,
};

function readList(cell: string): string[] | undefined {
  if (cell === "") return [];
  const values = [""];
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at);
    if (character === ";") {
      values.push("");
      if (cell.charAt(at + 1) === " ") at += 1;
    } else {
      if (character === "\\") at += 1;
      values.push((values.pop() ?? "") + cell.charAt(at));
    }
  }
  return values.includes("") ? undefined : values;
}
