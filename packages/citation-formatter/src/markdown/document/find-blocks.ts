import { BlockReader } from "./block-reader.js";
import type { MarkdownBlocks } from "./markdown-blocks.js";

/** YAML between three hyphens and three hyphens or dots, at the start of a document. A blank line makes a rule of them. */
const FRONT_MATTER_START = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?=[ \t]*\S)/;
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*$/m;

/** The front matter of a document, its lines of hyphens included; 0 where there is none. In UTF-16 code units. */
export function frontMatterLength(markdown: string): number {
  const start = FRONT_MATTER_START.exec(markdown)?.[0].length ?? 0;
  if (start === 0) return 0;
  const end = FRONT_MATTER_END.exec(markdown.slice(start));
  return end === null ? 0 : start + end.index + end[0].length;
}

/**
 * Finds the running text of a Markdown document: paragraphs, headings, items of lists, table rows and notes. Code, HTML
 * blocks, front matter, definitions of links and marks of divisions are none.
 *
 * The structure follows CommonMark 0.31.2, with the footnotes, divisions, definition and example lists of pandoc. It is
 * not rendered: a quotation within a list counts as text of the list.
 */
export function findBlocks(markdown: string): MarkdownBlocks {
  const reader = new BlockReader();
  const lines = /([^\r\n]*)(?:\r\n?|\n|$)/g;
  lines.lastIndex = frontMatterLength(markdown);
  while (lines.lastIndex < markdown.length) {
    const start = lines.lastIndex;
    const text = lines.exec(markdown)?.[1] ?? "";
    reader.read({ text, start, next: lines.lastIndex });
  }
  return reader.end(markdown.length);
}
