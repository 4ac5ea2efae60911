const MOST_CHARACTERS = 90;

/** How a text begins: up to 90 characters, cut between words and with an ellipsis where something follows. */
export function opening(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= MOST_CHARACTERS) return line;
  const cut = line.lastIndexOf(" ", MOST_CHARACTERS);
  // A text without spaces is cut between characters, never inside a surrogate pair.
  const head = cut > 0 ? line.slice(0, cut) : Array.from(line).slice(0, MOST_CHARACTERS).join("");
  return `${head.replace(/[\s.,;:–—-]+$/, "")}…`;
}
