/** A line `variable: value` or a passage `{:variable: value}` of a note. */
const LINE = /^([A-Za-z][A-Za-z_-]{1,30}): *(\S.*)$/;
const BRACED = /\{:([A-Za-z][A-Za-z_-]{1,30}): *([^{}]+)\}/g;

/** A note without the variables that it carried, and those variables. */
export interface ReadNote {
  readonly note: string;
  readonly fields: readonly (readonly [variable: string, value: string])[];
}

/**
 * Finds the variables that reference managers keep in the note when they have no field for them: lines
 * `variable: value`, and `{:variable: value}` anywhere.
 *
 * @param isVariable whether a word is a variable; other lines stay in the note.
 */
export function readNote(note: string, isVariable: (word: string) => boolean): ReadNote {
  const fields: (readonly [string, string])[] = [];
  const take = (whole: string, variable: string, value: string): string => {
    if (!isVariable(variable)) return whole;
    fields.push([variable, value.trim()]);
    return "";
  };
  const unbraced = note.replace(BRACED, take);
  const lines = unbraced.split("\n").filter((line) => line.replace(LINE, take) !== "" || line === "");
  return { note: lines.join("\n").trim(), fields };
}
