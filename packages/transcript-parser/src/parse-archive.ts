import { buildSource } from "./build-source.js";
import type { ParserDiagnostic } from "./diagnostics.js";
import type { FormatTrial } from "./formats/choose-format.js";
import { plainDocument, type ReadContext, type SourceReader } from "./formats/source-format.js";
import { parseDocument } from "./parse-document.js";
import type { ParseOptions } from "./parse-options.js";
import type { ParsedDocument, ParseResult } from "./parse-result.js";
import { countVisible } from "./report-parse.js";

/** An archive that was recognised, and what opens it. */
export interface RecognisedArchive {
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly trials: readonly FormatTrial[];
  readonly unpack: NonNullable<SourceReader["unpack"]>;
  readonly context: ReadContext;
}

/** Parses a document of an archive. */
type ParseFile = (bytes: Uint8Array, options: ParseOptions) => Promise<ParseResult>;

/** How much of a parse is unpacking. */
const UNPACKING = 0.1;

/**
 * Parses each document of an archive by itself, with its own source: the bytes are those of the entry, the file name is
 * its path. What is known of the archive's documents (speakers, layout, metadata) holds for each of them.
 */
export async function parseArchive(archive: RecognisedArchive, options: ParseOptions, parse: ParseFile): Promise<ParseResult> {
  const { files, diagnostics } = await archive.unpack(archive.bytes, archive.context);
  const documents: ParsedDocument[] = [];
  const { format: _format, onProgress, ...known } = options;
  for (const [index, { name, bytes }] of files.entries()) {
    options.signal?.throwIfAborted();
    const parsed = await parse(bytes, {
      ...known,
      fileName: name,
      onProgress: ({ stage, share }) =>
        onProgress?.({ stage: stage === "done" ? "transcript" : stage, share: UNPACKING + ((1 - UNPACKING) * (index + share)) / files.length }),
    });
    documents.push({ ...parsed, name });
  }
  onProgress?.({ stage: "done", share: 1 });
  const [first, ...others] = documents.flatMap(({ transcripts }) => transcripts);
  if (first === undefined) return emptyArchive(archive, options, diagnostics);
  return {
    transcripts: [first, ...others],
    diagnostics: [...diagnostics, ...together(documents)],
    report: { format: archive.format, formatsTried: archive.trials, text: "extraction", forms: [], labels: [], unrecognisedShare: unrecognisedShare(documents) },
    archive: { diagnostics, documents },
  };
}

/** An archive without documents still has a transcript, of a text without characters. */
function emptyArchive({ bytes, format, trials }: RecognisedArchive, options: ParseOptions, found: readonly ParserDiagnostic[]): ParseResult {
  const document = { ...plainDocument(""), mediaType: "application/zip" };
  const { onProgress: _onProgress, ...silent } = options;
  const { transcripts, report } = parseDocument(document, buildSource(document, bytes, silent, "extraction"), silent, { format, formatsTried: trials, text: "extraction" });
  const diagnostics = [...found, ...(found.some(({ severity }) => severity === "error") ? [] : [withoutDocuments()])];
  return { transcripts, diagnostics, report, archive: { diagnostics, documents: [] } };
}

function withoutDocuments(): ParserDiagnostic {
  return {
    code: "empty-input",
    severity: "error",
    message: "There is no document in the archive that can be read.",
    span: null,
    hint: "Look what is in it. Documents, captions and text are read; recordings, pictures and archives within the archive are not.",
  };
}

/**
 * The findings of all documents, each with the name of its own. Their spans are left out, since there is no text that all
 * of them lie in. What a recipe names and one document lacks is told only where all of them lack it.
 */
function together(documents: readonly ParsedDocument[]): ParserDiagnostic[] {
  const lacks = documents.map(({ diagnostics }) => new Set(diagnostics.filter(isOfRecipe).map(({ message }) => message)));
  const [first] = documents;
  const lacking = (first?.diagnostics ?? []).filter((found) => isOfRecipe(found) && lacks.every((messages) => messages.has(found.message)));
  const named = documents.flatMap(({ name, diagnostics }) =>
    diagnostics.filter((found) => !isOfRecipe(found)).map((found): ParserDiagnostic => ({ ...found, span: null, message: `In ${name}: ${found.message}` })),
  );
  return [...lacking.map((found) => ({ ...found, span: null })), ...named];
}

function isOfRecipe({ code }: ParserDiagnostic): boolean {
  return code === "recipe-label-unknown" || code === "recipe-other-text";
}

function unrecognisedShare(documents: readonly ParsedDocument[]): number {
  let lost = 0;
  let all = 0;
  for (const { transcripts, report } of documents) {
    const { text } = transcripts[0].source;
    const visible = countVisible(text, 0, text.length);
    lost += report.unrecognisedShare * visible;
    all += visible;
  }
  return all === 0 ? 0 : lost / all;
}
