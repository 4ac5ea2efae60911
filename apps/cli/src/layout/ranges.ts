/** Ordinals as ranges: `1–3, 5`. They must be sorted. */
export function ranges(ordinals: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const ordinal of ordinals) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] + 1 === ordinal) last[1] = ordinal;
    else parts.push([ordinal, ordinal]);
  }
  return parts.map(([start, end]) => (start === end ? String(start) : `${start}–${end}`)).join(", ");
}

/** A number with its noun: `1 turn`, `2 turns`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** Words as a list in a sentence: `a`, `a or b`, `a, b or c`. */
export function list(words: readonly string[], conjunction: "and" | "or"): string {
  const [last, ...others] = [...words].reverse();
  if (last === undefined || others.length === 0) return last ?? "";
  return `${others.reverse().join(", ")} ${conjunction} ${last}`;
}

/** More rows than this are counted, not shown. */
const SHOWN = 12;

/** The first rows of a table, and a line that says how many more there are; none where there are no more. */
export function firstOf<T>(rows: readonly T[]): { readonly shown: readonly T[]; readonly more: readonly string[] } {
  if (rows.length <= SHOWN + 1) return { shown: rows, more: [] };
  return { shown: rows.slice(0, SHOWN), more: [`  … and ${rows.length - SHOWN} more; --json lists all of them.`] };
}
