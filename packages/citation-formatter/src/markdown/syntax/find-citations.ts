import { findBlocks } from "../document/find-blocks.js";
import type { MarkdownBlocks, TextBlock } from "../document/markdown-blocks.js";
import type { FoundCitation, TextEvent } from "./found-citation.js";
import type { KeyMark } from "./inline-syntax.js";
import { parseCitations } from "./parse-citations.js";
import { scanInline } from "./scan-inline.js";

/** The citations of a document and the notes around them. */
export interface DocumentCitations {
  readonly structure: MarkdownBlocks;
  /** Every citation, in the order of the text. */
  readonly citations: readonly FoundCitation[];
  /** Citations and references to notes, by the label of the note that they stand in; null for the main text. */
  readonly events: ReadonlyMap<string | null, readonly TextEvent[]>;
}

/** An item of pandoc's lists of examples, which the same label in parentheses refers to. */
const EXAMPLE = /^[ \t>]*\(@([\w-]+)\)(?=[ \t])/gm;

/** Finds everything in a document that looks like a citation. References to numbered examples, `(@label)`, are none. */
export function findCitations(markdown: string): DocumentCitations {
  const structure = findBlocks(markdown);
  const examples = new Set(Array.from(markdown.matchAll(EXAMPLE), ([, label]) => label));
  const isExample = ({ key, start, end }: KeyMark, text: string): boolean =>
    examples.has(key) && text[start - 1] === "(" && text[end] === ")";
  const citations: FoundCitation[] = [];
  const events = new Map<string | null, TextEvent[]>();
  const eventsOf = (note: string | null): TextEvent[] => {
    const found = events.get(note) ?? [];
    events.set(note, found);
    return found;
  };
  for (const block of structure.blocks) {
    const read = readBlock(markdown, block, isExample);
    citations.push(...read.citations);
    for (const { note, events: own } of read.places) eventsOf(note).push(...own);
  }
  return { structure, citations, events };
}

interface ReadBlock {
  readonly citations: readonly FoundCitation[];
  /** Its events, by the note that they stand in. */
  readonly places: readonly { readonly note: string | null; readonly events: readonly TextEvent[] }[];
}

function readBlock(
  markdown: string,
  { start, end, note }: TextBlock,
  isExample: (key: KeyMark, text: string) => boolean,
): ReadBlock {
  const text = markdown.slice(start, end);
  // Without a key or a note nothing is found, and most blocks have neither.
  if (!/@|\[\^|\^\[/.test(text)) return { citations: [], places: note === null ? [] : [{ note, events: [] }] };
  const scanned = scanInline(text);
  const syntax = { ...scanned, keys: scanned.keys.filter((key) => !isExample(key, text)) };
  const citations = parseCitations(text, syntax, { start, end });
  const inline = [...syntax.pairs.values()].filter(({ kind }) => kind === "note").sort((a, b) => a.start - b.start);
  let next = 0;
  const noteAt = (at: number): string | null => {
    while ((inline[next]?.end ?? Infinity) <= at) next += 1;
    const around = inline[next];
    return around !== undefined && around.start < at ? inlineLabel(start + around.start) : note;
  };
  const events: TextEvent[] = [
    ...citations.map((citation) => ({ at: citation.span.start - start, citation })),
    ...syntax.notes.map((mark) => ({ at: mark.start, note: mark.label.startsWith("^") ? inlineLabel(start + mark.start) : mark.label })),
  ].sort((a, b) => a.at - b.at);
  const places = events.map((event) => ({ note: noteAt(event.at), events: [event] }));
  const written = syntax.notes.filter(({ label }) => label.startsWith("^"));
  const empty = written.map((mark) => ({ note: inlineLabel(start + mark.start), events: [] }));
  return { citations, places: [...(note === null ? [] : [{ note, events: [] }]), ...empty, ...places] };
}

/** What stands for the label of a note that is written where it is referred to. */
function inlineLabel(start: number): string {
  return `^${start}`;
}
