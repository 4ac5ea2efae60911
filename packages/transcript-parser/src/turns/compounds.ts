import type { Edit, Span } from "@colloquy/corpus-schema";

/** Joins words that are divided at the end of a line. */
export interface Compounds {
  /** The edit that joins the word around a line break, which stands right after a hyphen. */
  joinAt(lineBreak: Span): Edit;
}

/** Small words of compounds (`state-of-the-art`): nothing is divided after one. */
const INNER_WORDS: ReadonlySet<string> = new Set(["and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "up"]);
/** Words after which a hyphen stands for what comes later: `pre- and post-war`. */
const LINKING_WORDS: ReadonlySet<string> = new Set(["and", "bis", "e", "et", "o", "oder", "or", "ou", "to", "und", "y"]);

/**
 * A hyphen at a line end is either a division (`coop-eration`) or part of the word (`long-term`). The document itself
 * decides: a form that it uses elsewhere is kept. Where it has neither, the hyphen goes; but it stays before a capital
 * or a digit (`Smith-Jones`), after a small word within a compound (`state-of-the-art`), and where it stands for what
 * comes later (`pre- and post-war`).
 */
export function learnCompounds(text: string): Compounds {
  let words: ReadonlySet<string> | undefined;
  return {
    joinAt: (span) => {
      words ??= wordsOf(text);
      const before = text.slice(Math.max(0, span.start - 41), span.start - 1).toLowerCase();
      const chain = /[\p{L}\p{M}-]*$/u.exec(before)?.[0] ?? "";
      const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(span.end, span.end + 40))?.[0] ?? "";
      const joined: Edit = { span, text: "", reason: "hyphen" };
      if (text[span.start - 1] === "\u00AD") return withoutHyphen(joined);
      if (LINKING_WORDS.has(after)) return { span, text: " ", reason: "unwrap" };
      if (!/^\p{Ll}/u.test(after)) return joined;
      const parts = chain.split("-");
      if (parts.length > 1 && INNER_WORDS.has(parts.at(-1) ?? "")) return joined;
      return words.has(`${chain}-${after}`) && !words.has(`${chain}${after}`) ? joined : withoutHyphen(joined);
    },
  };
}

function withoutHyphen({ span, ...edit }: Edit): Edit {
  return { ...edit, span: { start: span.start - 1, end: span.end } };
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(match[0].toLowerCase());
  return words;
}
