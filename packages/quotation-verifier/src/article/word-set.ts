/** The words of some texts, divided by white space. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.join(" ").split(/\s+/).filter((word) => word !== ""));
}
