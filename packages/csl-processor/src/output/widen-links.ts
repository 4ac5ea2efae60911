import type { Token } from "./tokens.js";

/** The beginning of a URL at the end of a text, with nothing between it and what follows. */
const URL_START = /https?:\/\/[^\s"“”<>()]*$/i;

/**
 * Takes the beginning of a URL that stands right before an identifier into its link: of `doi: https://doi.org/` and
 * `10.1000/1`, the linked text is `https://doi.org/10.1000/1` (CSL 1.0.2, "Links").
 */
export function widenLinks(tokens: readonly Token[]): void {
  let before: Extract<Token, { kind: "text" }> | undefined;
  let linked = false;
  for (const token of tokens) {
    if (token.kind === "link-start") linked = true;
    else if (token.kind !== "text") before = undefined;
    else if (token.text !== "") {
      if (linked && before !== undefined && !/^https?:/i.test(token.text)) moveStart(before, token);
      before = token;
      linked = false;
    }
  }
}

function moveStart(before: { text: string }, link: { text: string }): void {
  const start = URL_START.exec(before.text)?.[0] ?? "";
  before.text = before.text.slice(0, before.text.length - start.length);
  link.text = start + link.text;
}
