/** The extension of a file in lower case, without the dot; empty where it has none. */
export function extensionOf(path: string): string {
  return /[^/\\.]\.([^/\\.\s]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** The extensions of files, the most frequent first. */
export function commonExtensions(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const extension = extensionOf(path);
    if (extension !== "") counts.set(extension, (counts.get(extension) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([extension]) => extension);
}
