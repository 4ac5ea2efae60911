import type { Edit, Span } from "@colloquy/corpus-schema";

/** Joins words that are divided at the end of a line. */
export interface Compounds {
  /** The edit that joins the word around a line break, which stands right after a hyphen. */
  joinAt(lineBreak: Span): Edit;
}

/**
 * A hyphen at a line end is either a division (`coop-eration`) or part of the word (`long-term`). The document itself
 * decides: a form that it uses elsewhere is kept. Where it has neither, the hyphen goes.
 */
export function learnCompounds(text: string): Compounds {
  let words: ReadonlySet<string> | undefined;
  return {
    joinAt: (lineBreak) => {
      words ??= wordsOf(text);
      const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, lineBreak.start - 41), lineBreak.start - 1))?.[0] ?? "";
      const after = /^[\p{L}\p{M}]*/u.exec(text.slice(lineBreak.end, lineBreak.end + 40))?.[0] ?? "";
      const hyphenated = `${before}-${after}`.toLowerCase();
      const soft = text[lineBreak.start - 1] === "\u00AD";
      const keep = !soft && words.has(hyphenated) && !words.has(`${before}${after}`.toLowerCase());
      const start = keep ? lineBreak.start : lineBreak.start - 1;
      return { span: { start, end: lineBreak.end }, text: "", reason: "hyphen" };
    },
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(match[0].toLowerCase());
  return words;
}
