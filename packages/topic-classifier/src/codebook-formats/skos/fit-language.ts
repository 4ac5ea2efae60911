/** How well a language answers to one that is wanted: itself, a kind of it, or what it is a kind of (RFC 4647). */
export function fit(language: string, wanted: string): number {
  const [tag, range] = [language.toLowerCase(), wanted.toLowerCase()];
  if (tag === range) return 3;
  if (tag.startsWith(`${range}-`)) return 2;
  return tag !== "" && range.startsWith(`${tag}-`) ? 1 : 0;
}
