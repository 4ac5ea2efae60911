import type { MarkdownBlocks } from "../document/markdown-blocks.js";
import { BIBLIOGRAPHY_HEADINGS, KNOWN_HEADINGS } from "../words/bibliography-words.table.js";
import type { TextEdit } from "../cited-markdown.js";

/** What is added to a document besides its citations. */
export interface Additions {
  /** The entries of the bibliography, in the order of the style. */
  readonly entries: readonly string[];
  /** The definitions of the notes. */
  readonly notes: readonly string[];
  readonly lang: string;
}

/**
 * The edits that add bibliography and notes. The bibliography goes into the `refs` division, else under the last
 * heading that names one and has no text, else under a heading of its own at the end; notes go to the end.
 */
export function additionEdits(markdown: string, structure: MarkdownBlocks, { entries, notes, lang }: Additions): TextEdit[] {
  const lineEnd = markdown.includes("\r\n") ? "\r\n" : "\n";
  const place = entries.length === 0 ? null : (structure.refs ?? headingPlace(markdown, structure));
  const edits: TextEdit[] = [];
  if (place !== null) edits.push(insertion(markdown, place, entries.join("\n\n"), lineEnd));
  const atEnd = [
    ...(entries.length > 0 && place === null ? [`${"#".repeat(levelOf(structure))} ${headingFor(lang)}`, ...entries] : []),
    ...(notes.length > 0 ? [notes.join("\n")] : []),
  ];
  if (atEnd.length === 0) return edits;
  const { end } = structure;
  const added = insertion(markdown, end, atEnd.join("\n\n"), lineEnd);
  const text = place === end ? added.text.replace(/^[\r\n]*/, lineEnd) : added.text;
  return [...edits, { ...added, text: end < markdown.length ? text + lineEnd : text }];
}

/** A paragraph of its own at an offset, with blank lines around it. */
function insertion(markdown: string, at: number, text: string, lineEnd: string): TextEdit {
  const before = markdown.slice(Math.max(0, at - 4), at);
  const isApart = before === "" || /(?:\n\r?\n|\r\r)$/.test(before);
  const lead = isApart ? "" : /[\r\n]$/.test(before) ? "\n" : "\n\n";
  return { span: { start: at, end: at }, text: `${lead}${text}\n`.replaceAll("\n", lineEnd) };
}

function headingPlace(markdown: string, { headings }: MarkdownBlocks): number | null {
  const known = headings.findLast(({ start, end }) => end - start < 100 && KNOWN_HEADINGS.has(titleOf(markdown.slice(start, end))));
  return known?.isEmpty === true ? known.next : null;
}

/** The words of a heading in small letters, without attributes, number, emphasis and closing marks. */
function titleOf(text: string): string {
  return text
    .replace(/\{[^{}]*\}\s*$/, "")
    .replace(/^[\s\d.*_]+|[\s#*_:]+$/g, "")
    .toLowerCase();
}

function headingFor(lang: string): string {
  const language = lang.toLowerCase().split("-")[0] ?? "";
  return BIBLIOGRAPHY_HEADINGS.get(language) ?? BIBLIOGRAPHY_HEADINGS.get("en") ?? "";
}

/** The level of the sections of a document: the second where its first heading alone is of the first, as titles are. */
function levelOf({ headings }: MarkdownBlocks): number {
  const least = headings.reduce((level, heading) => Math.min(level, heading.level), 6);
  const isTitled = headings[0]?.level === 1 && headings.filter(({ level }) => level === 1).length === 1;
  return headings.length === 0 ? 1 : isTitled ? 2 : least;
}
