import type { ParserDiagnostic } from "../../diagnostics.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { composeDocument } from "./compose-document.js";
import { PropertyReader } from "./document-properties.js";
import type { Relationship } from "./relationships.js";
import { StoryReader } from "./story-reader.js";
import { WordPackage } from "./word-package.js";
import type { NoteReference, WordParagraph, WordStory } from "./word-story.js";
import { WordStyles } from "./word-styles.js";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** More headers than this are those of a file made to do harm, or of one with a section for each page. */
const MAX_MARGINS = 2_000;

/**
 * The reader of DOCX (ECMA-376, 5th edition, parts 1 and 2; transitional and strict). The text is its extraction in
 * reading order: paragraphs and tables as they stand; then footnotes, endnotes, comments, headers and footers, and words
 * that are not shown, all of them as asides.
 */
export const docxReader: SourceReader = { read: readDocx };

function readDocx(bytes: Uint8Array, context: ReadContext): SourceDocument {
  context.signal?.throwIfAborted();
  const parts = new WordPackage(bytes, context);
  const main = parts.findDocument();
  if (main === null) return emptyDocument([...parts.diagnostics, withoutDocument()]);
  const related = parts.relationships(main.name);
  const styles = new WordStyles();
  for (const part of partsOf(parts, related, "styles")) parts.read(part, styles);
  for (const part of partsOf(parts, related, "numbering")) parts.read(part, styles.numbering);
  const reader = new StoryReader(styles);
  parts.read(main, reader, context.onShare);
  const body = reader.finish();
  const properties = readProperties(parts);
  context.signal?.throwIfAborted();
  const { text, turns, ...found } = composeDocument({ body, besides: readBesides(parts, related, styles, body), pages: properties.pages });
  const title = properties.shownTitle(body.paragraphs);
  return {
    ...emptyDocument([...parts.diagnostics, ...found.diagnostics, ...unread(body)]),
    text,
    locations: found.locations,
    markup: found.markup,
    styles: found.styles,
    known: { turns, ...(title === null ? {} : { metadata: { title } }) },
  };
}

function emptyDocument(diagnostics: readonly ParserDiagnostic[]): SourceDocument {
  return { text: "", mediaType: MEDIA_TYPE, encoding: { name: "utf-8", byteOrderMark: false }, locations: [], diagnostics };
}

function partsOf(parts: WordPackage, related: readonly Relationship[], type: string): NonNullable<ReturnType<WordPackage["part"]>>[] {
  return related.filter((relationship) => relationship.type === type).flatMap(({ target }) => parts.part(target) ?? []);
}

function readProperties(parts: WordPackage): PropertyReader {
  const properties = new PropertyReader();
  const related = parts.relationships("");
  for (const type of ["core-properties", "extended-properties", "extendedProperties"]) {
    for (const part of partsOf(parts, related, type)) parts.read(part, properties);
  }
  return properties;
}

/** Footnotes and endnotes in the order of their marks, comments, and each header and footer that is not one already. */
function readBesides(parts: WordPackage, related: readonly Relationship[], styles: WordStyles, body: WordStory): WordParagraph[][] {
  const footnotes = readItems(parts, partsOf(parts, related, "footnotes"), styles);
  const endnotes = readItems(parts, partsOf(parts, related, "endnotes"), styles);
  const comments = readItems(parts, partsOf(parts, related, "comments"), styles);
  return [
    ...notesOf(body, "footnote", footnotes),
    ...notesOf(body, "endnote", endnotes),
    ...[...comments.values()].map((held) => [...held]),
    ...readMargins(parts, related, styles, body),
  ];
}

function readItems(parts: WordPackage, found: ReturnType<typeof partsOf>, styles: WordStyles): ReadonlyMap<string, readonly WordParagraph[]> {
  const items = new Map<string, readonly WordParagraph[]>();
  for (const part of found) {
    const reader = new StoryReader(styles);
    parts.read(part, reader);
    reader.finish();
    for (const [id, held] of reader.items) items.set(id, held);
  }
  return items;
}

/** The notes that the text refers to, each once. Those that nothing refers to were deleted, and their words kept by mistake. */
function notesOf({ notes }: WordStory, kind: NoteReference["kind"], items: ReadonlyMap<string, readonly WordParagraph[]>): WordParagraph[][] {
  const seen = new Set<string>();
  return notes.flatMap(({ kind: own, id, mark }) => {
    const held = items.get(id);
    if (own !== kind || held === undefined || seen.has(id)) return [];
    seen.add(id);
    return [held.map((paragraph, index) => (index === 0 && mark.trim() !== "" ? marked(paragraph, mark.trim()) : paragraph))];
  });
}

/** A note with the mark that the document gives it, as at the foot of its page. */
function marked(paragraph: WordParagraph, mark: string): WordParagraph {
  const text = paragraph.text.trim();
  return text.startsWith(mark) ? paragraph : { ...paragraph, text: `${mark} ${text}`, marks: [], unread: [] };
}

function readMargins(parts: WordPackage, related: readonly Relationship[], styles: WordStyles, body: WordStory): WordParagraph[][] {
  const seen = new Set<string>();
  const targets = new Map(related.map(({ id, target }) => [id, target]));
  const names = new Set(body.margins.slice(0, MAX_MARGINS).flatMap((id) => targets.get(id) ?? []));
  return [...names].flatMap((name) => {
    const part = parts.part(name);
    if (part === null) return [];
    const reader = new StoryReader(styles);
    parts.read(part, reader);
    const { paragraphs } = reader.finish();
    const words = paragraphs.map(({ text }) => text.trim()).join("\n").trim();
    if (words === "" || seen.has(words)) return [];
    seen.add(words);
    return [[...paragraphs]];
  });
}

function withoutDocument(): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "error",
    message: "The file is packed as a Word document is, and the part that holds the text is missing or cannot be read.",
    span: null,
    hint: "Open it with a word processor and save it again, or copy it once more from where it came from.",
  };
}

/** What is shown and was not read. */
function unread({ unreadKinds, paragraphs }: WordStory): ParserDiagnostic[] {
  const found: ParserDiagnostic[] = [];
  if (unreadKinds.has("picture") && paragraphs.every(({ text }) => text.trim() === "")) {
    found.push({
      code: "file-without-text",
      severity: "error",
      message: "The document has pictures and no words.",
      span: null,
      hint: "Pictures of text are not read: run text recognition (OCR) first and give its result.",
    });
  }
  const parts = [
    ...(unreadKinds.has("chunk") ? ["other documents inside of it"] : []),
    ...(unreadKinds.has("diagram") ? ["diagrams (SmartArt)"] : []),
    ...(unreadKinds.has("chart") ? ["charts"] : []),
  ];
  if (parts.length > 0) {
    found.push({
      code: "file-skipped",
      severity: "warning",
      message: `The document has ${parts.join(" and ")}, of which the words are not read.`,
      span: null,
      hint: "If something was said there, open the document, copy the words into its text and save it.",
    });
  }
  return found;
}
