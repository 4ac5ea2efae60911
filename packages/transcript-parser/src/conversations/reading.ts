import type { Source, Metadata } from "@colloquy/corpus-schema";
import type { Layout } from "../layout/learn-layout.js";
import type { LineTable } from "../lines/split-lines.js";
import type { ParseTextOptions } from "../parse-options.js";
import type { KnownSpeaker } from "../speakers/identify.js";
import type { EditContext } from "../turns/reading-edits.js";
import type { DocumentView } from "../view/document-view.js";
import type { SourceMapper } from "../view/map-to-source.js";

/** What all conversations of a document share. */
export interface Reading {
  readonly source: Source;
  readonly view: DocumentView;
  readonly mapper: SourceMapper;
  readonly lines: LineTable;
  readonly layout: Layout;
  readonly edits: EditContext;
  readonly options: ParseTextOptions;
  /** Speakers by label, as the format or a person knows them. */
  readonly speakers: Readonly<Record<string, KnownSpeaker>>;
  /** What the container states. */
  readonly contained: Partial<Omit<Metadata, "evidence">> | undefined;
  /** Whether the text also writes a word in lower case. */
  readonly isCommon: (word: string) => boolean;
}
