/** Pieces of which documents are made up, well formed and not; no key but `rope` and `tar` is known. */
export const MARKDOWN_PARTS: readonly string[] = [
  ...["[@rope, turn 2]", "[@rope]", "@rope", "@tar [turn 1]", "[see @rope; -@tar, p. 5, *so*]", "-@rope", "[@unknown]", "[@rope; @unknown]"],
  ...["word", " ", " ", ".", ",", ":", "\n", "\n", "\n\n", "\n\n", "\r\n", "\t"],
  ...["`", "```\n", "~~~\n", "$", "$$", "<", ">", "<!--", "-->", "<b x=\"", "\">", "<div>\n", "{", "}", "{.x}", "\\", "^[", "[", "]", "(", ")", "](x)", ";", "!", "*", "|", "\"", "”"],
  ...["[^1]", "\n\n[^1]: ", "[^cite-1]", "\n\n[^cite-2]: x", "\n\n# References\n\n", "\n\n::: {#refs}\n", "\n:::\n", "\n===\n", "\n---\n", "---\n", "\n\n- ", "\n\n1. ", "\n    ", "\n> ", "https://x.org/@rope", "me@rope.org", "@", "\uFDD3", "😀"],
];
