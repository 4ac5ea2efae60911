import { isBlank, lineText, type LineTable } from "../../lines/split-lines.js";

/** Lines of YAML at the head of a document, with the rules around them. */
export interface YamlBlock {
  /** Index of the line with the opening rule. */
  readonly first: number;
  /** Index of the line after the closing rule. */
  readonly end: number;
}

const MAX_LINES = 600;

/** The YAML front matter of a document: between two `---` lines at its head, with a key in it; null where there is none. */
export function yamlFrontMatter(lines: LineTable): YamlBlock | null {
  let first = 0;
  while (first < lines.count && first < 5 && isBlank(lines, first)) first += 1;
  if (lineText(lines, first) !== "---") return null;
  let keys = 0;
  for (let index = first + 1; index < Math.min(lines.count, first + MAX_LINES); index += 1) {
    const text = lineText(lines, index);
    if (text === "---" || text === "...") return keys > 0 ? { first, end: index + 1 } : null;
    if (/^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)/u.test(text)) keys += 1;
  }
  return null;
}
