/** Puts serialised text together, for formats in which neighbours do not touch each other. */
export function joinText(parts: readonly string[]): string {
  return parts.join("");
}
