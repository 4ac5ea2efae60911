import type { Query } from "./query.js";

/** Some parts of a query, in order, without words that an earlier one names already: they change nothing, and take time. */
export function distinctWords<Part extends Query>(parts: readonly Part[]): Part[] {
  const known = new Set<string>();
  return parts.filter((part) => {
    if (part.kind !== "words") return true;
    const name = part.keys.join("\n") + (part.prefix ? "*" : "");
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}
