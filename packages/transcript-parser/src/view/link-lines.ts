import type { StyledSpan } from "../formats/source-format.js";
import { hasFlag, isBlank, LINE, lineAt, lineText, type LineTable } from "../lines/split-lines.js";

/** The title of another article is no longer. */
const MAX_LETTERS = 200;
/** Letters of such a line outside of its links: `Read also:`, a date. */
const MAX_REST = 0.3;
/** A text that is mostly links is linked as such: to its recording, sentence by sentence. */
const MAX_LINKED = 0.5;
const MAX_SENTENCES = 0.5;

/** The lines of which nearly all letters lead to another page; none where that is how the text itself is set. */
export function findLinkLines(lines: LineTable, styles: readonly StyledSpan[]): ReadonlySet<number> {
  const linked = linkedLetters(lines, styles);
  if (linked.size === 0) return new Set();
  const found = new Set<number>();
  const seen = new Map<string, number>();
  let letters = 0;
  let sentences = 0;
  for (const [index, count] of linked) {
    const text = lineText(lines, index);
    const all = lettersIn(text);
    if (count < 2 || all > MAX_LETTERS || all - count > MAX_REST * all) continue;
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    found.add(index);
    letters += all;
    if (/[.,;。，]["”’»)]?$/u.test(text)) sentences += 1;
  }
  if (sentences > MAX_SENTENCES * found.size) return new Set();
  // A name above each remark may lead to the page of its bearer.
  for (const index of found) if ((seen.get(lineText(lines, index)) ?? 0) > 1) found.delete(index);
  return letters > MAX_LINKED * lettersBesides(lines) ? new Set() : found;
}

/** The letters within links, by line. */
function linkedLetters(lines: LineTable, styles: readonly StyledSpan[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { span, style } of styles) {
    if (style !== "link") continue;
    for (let index = lineAt(lines, span.start); index < lines.count && (lines.starts[index] ?? 0) < span.end; index += 1) {
      if (isBlank(lines, index) || hasFlag(lines, index, LINE.aside)) continue;
      const from = Math.max(span.start, lines.froms[index] ?? 0);
      const count = lettersIn(lines.text.slice(from, Math.min(span.end, lines.ends[index] ?? 0)));
      counts.set(index, (counts.get(index) ?? 0) + count);
    }
  }
  return counts;
}

function lettersBesides(lines: LineTable): number {
  let count = 0;
  for (let index = 0; index < lines.count; index += 1) {
    if (!hasFlag(lines, index, LINE.aside)) count += (lines.ends[index] ?? 0) - (lines.froms[index] ?? 0);
  }
  return count;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
