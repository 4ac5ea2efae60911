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
