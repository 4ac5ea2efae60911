import type { Edit, Location, Metadata, RecipeLayout, RecipeSpeaker, SourceEncoding, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../diagnostics.js";

/**
 * How a stretch of text is set:
 * - `strong`, `emphasis`: bold and italic type;
 * - `heading`: a heading of any level;
 * - `quote`: a quotation set off from the text;
 * - `preformatted`: lines whose white space is meant, such as `<pre>`;
 * - `aside`: what stands beside the document: navigation, page foot, related links;
 * - `link`: words that lead to another page.
 */
export type TextStyle = "strong" | "emphasis" | "heading" | "quote" | "preformatted" | "aside" | "link";

/** A stretch of the source set in a style. Styles may overlap; a heading may be strong. */
export interface StyledSpan {
  readonly span: Span;
  readonly style: TextStyle;
}

/** A turn that the format itself marks, such as a caption cue with a voice or a paragraph with a speaker index. */
export interface KnownTurn {
  /** The speech, in source offsets. */
  readonly span: Span;
  /** The place of the speaker's name in the source; null where the source has none. */
  readonly labelSpan: Span | null;
  /** The label as the format gives it; null where it says that somebody speaks, and not who: the turn is nobody's then. */
  readonly speaker: string | null;
}

/** What a format knows without looking at the words. Later stages fill in only what is missing. */
export interface KnownFacts {
  /** Sorted and disjoint. Where there are any, no layout is learned. */
  readonly turns?: readonly KnownTurn[];
  /** Who is behind a label of the format. */
  readonly speakers?: Readonly<Record<string, RecipeSpeaker>>;
  /** Fields that the container states; their evidence is the container. */
  readonly metadata?: Partial<Omit<Metadata, "evidence">>;
}

/** What a format has read: the text that offsets count, where it stood, and what was found on the way. */
export interface SourceDocument {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: SourceEncoding;
  readonly locations: readonly Location[];
  readonly diagnostics: readonly ParserDiagnostic[];
  /**
   * The signs of the format that nobody reads, as edits of the whole text: tags, escapes, references. What the later
   * stages read is the text with these edits applied. An edit of reason `markup` has white space as its text: nothing,
   * a space, a line feed where a line ends, two where a block ends. One of reason `entity` replaces a character
   * reference by its character. Sorted, disjoint, none empty. Absent where the text is read as it is.
   */
  readonly markup?: readonly Edit[];
  /** In source offsets, sorted by start. */
  readonly styles?: readonly StyledSpan[];
  readonly known?: KnownFacts;
}

/** What a reader may know besides the bytes. */
export interface ReadContext {
  readonly fileName?: string;
  /** The encoding of text, where it must not be guessed: a name of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** Labels that a person has given or refused, for formats that look for names in their text themselves. */
  readonly layout?: RecipeLayout;
  readonly signal?: AbortSignal;
  /** Told how much is read, from 0 to 1, by readers that take their time. */
  readonly onShare?: (share: number) => void;
}

/** A file of an archive. */
export interface UnpackedFile {
  /** Its path in the archive, with slashes, without anything that leads out of it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The documents of an archive, and what was found in unpacking it: files that were left out, and why. */
export interface UnpackedArchive {
  /** In the order of the archive. */
  readonly files: readonly UnpackedFile[];
  readonly diagnostics: readonly ParserDiagnostic[];
}

/** Reads one format. */
export interface SourceReader {
  /**
   * Never throws for what the bytes are: what is wrong with them is in the diagnostics of the document, and what can be
   * read is in its text. Takes time and memory in proportion to what the file may unpack to by its own limits.
   */
  read(bytes: Uint8Array, context: ReadContext): SourceDocument | Promise<SourceDocument>;
  /**
   * Of a format that is no document itself and holds documents, such as an archive: gives them, each to be parsed by
   * itself. It is asked instead of `read`, but for an archive within an archive, which is never opened. Never throws for
   * what the bytes are; what it unpacks is bounded.
   */
  unpack?(bytes: Uint8Array, context: ReadContext): Promise<UnpackedArchive>;
  /** Reads text that is decoded already. Absent where the format is no text. */
  readText?(text: string, context: ReadContext): SourceDocument;
}

/**
 * An input format. It is known by its content, the file name is a hint; its reader is loaded when it is needed.
 */
export interface SourceFormat {
  readonly id: string;
  /** What people call it, in a few words, for lists. */
  readonly title: string;
  /** What offsets count: characters of the decoded file itself, or of what the reader extracts from it. */
  readonly text: "file" | "extraction";
  readonly mediaTypes: readonly string[];
  /** File name extensions in lower case, without the dot. */
  readonly extensions: readonly string[];
  /**
   * How likely these first bytes are of this format, from 0 to 1. `whole` gives all bytes, for formats whose sign may
   * stand anywhere, such as the directory at the end of an archive or a key of JSON; it is asked for only where the
   * first bytes allow for the format, and what is looked at is bounded.
   */
  sniff(head: Uint8Array, fileName?: string, whole?: () => Uint8Array): number;
  load(): Promise<SourceReader>;
}

/** Plain text that is decoded already, as a document. */
export function plainDocument(text: string): SourceDocument {
  return { text, mediaType: "text/plain", encoding: { name: "utf-8", byteOrderMark: false }, locations: [], diagnostics: [] };
}
