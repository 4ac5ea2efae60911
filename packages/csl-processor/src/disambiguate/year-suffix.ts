/** The year suffix of an item by its place from 0: a to z, then aa, ab and so on (CSL 1.0.2, "Disambiguation"). */
export function yearSuffix(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${yearSuffix(Math.floor(index / 26) - 1)}${letter}`;
}
