import { deriveId, transcriptSpan, type Source, type Transcript } from "@colloquy/corpus-schema";
import { buildSource } from "./build-source.js";
import { buildTurns } from "./build-turns.js";
import type { ParserDiagnostic } from "./diagnostics.js";
import { pairExchanges } from "./exchanges/pair-exchanges.js";
import { chooseFormat, type FormatTrial } from "./formats/choose-format.js";
import type { SourceDocument } from "./formats/source-format.js";
import { learnLayout } from "./layout/learn-layout.js";
import { splitLines } from "./lines/split-lines.js";
import { applyRecipe } from "./metadata/apply-recipe.js";
import { readMetadata } from "./metadata/read-metadata.js";
import { findUnrecognised } from "./paratexts/find-unrecognised.js";
import { frameConversation } from "./paratexts/frame-conversation.js";
import { sortParatexts } from "./paratexts/sort-paratexts.js";
import type { ParseOptions, ParseTextOptions } from "./parse-options.js";
import type { ParseReport } from "./parse-report.js";
import { review, unrecognisedShare } from "./review.js";
import { resolveSpeakers } from "./speakers/resolve-speakers.js";
import { learnCompounds } from "./turns/compounds.js";
import { cutTurns } from "./turns/cut-turns.js";
import { learnLineBreaks } from "./turns/line-breaks.js";
import { hasParagraphs } from "./turns/paragraphs.js";

/** What comes of a document: at least one transcript, everything that should be looked at, and how it was read. */
export interface ParseResult {
  readonly transcripts: readonly [Transcript, ...Transcript[]];
  readonly diagnostics: readonly ParserDiagnostic[];
  readonly report: ParseReport;
}

/**
 * Parses a document into transcripts. Bytes are decoded and their format is recognised; text is taken as it is.
 * Bad input never rejects: it gives diagnostics, and a transcript in which every character is still accounted for.
 *
 * @throws the reason of `options.signal` when it is aborted
 */
export async function parseTranscript(
  input: Uint8Array | string | Blob,
  options: ParseOptions = {},
): Promise<ParseResult> {
  options.signal?.throwIfAborted();
  if (typeof input === "string") return parseTranscriptText(input, options);
  options.onProgress?.({ stage: "read", share: 0 });
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(await input.arrayBuffer());
  options.signal?.throwIfAborted();
  const { format, trials } = chooseFormat(bytes, options.fileName, options.format);
  const reader = await (format ?? chooseFormat(bytes, options.fileName).format)?.load();
  options.signal?.throwIfAborted();
  const document = reader?.read(bytes, options) ?? EMPTY_DOCUMENT;
  const unknown = format === null ? [unknownFormat(options.format, trials)] : [];
  const source = buildSource(document, bytes, options);
  const result = parseSource(source, options, { format: format?.id ?? "text", formatsTried: trials });
  return { ...result, diagnostics: [...unknown, ...document.diagnostics, ...result.diagnostics] };
}

/** Parses text that is already decoded, at once. Offsets count UTF-16 code units of exactly this text. */
export function parseTranscriptText(text: string, options: ParseTextOptions = {}): ParseResult {
  const source = buildSource({ ...EMPTY_DOCUMENT, text }, null, options);
  return parseSource(source, options, { format: "text", formatsTried: [] });
}

const EMPTY_DOCUMENT: SourceDocument = {
  text: "",
  mediaType: "text/plain",
  encoding: { name: "utf-8", byteOrderMark: false },
  locations: [],
  diagnostics: [],
};

/** The pipeline: lines, layout, turns, paratexts, metadata, speakers, exchanges, transcript. */
function parseSource(
  source: Source,
  options: ParseTextOptions,
  read: Pick<ParseReport, "format" | "formatsTried">,
): ParseResult {
  const { text, textSha256 } = source;
  const progress = options.onProgress ?? ((): void => undefined);
  progress({ stage: "layout", share: 0.2 });
  const lines = splitLines(text);
  const layout = learnLayout(text, lines, options.layout);
  const frame = frameConversation(text, lines, layout);
  progress({ stage: "turns", share: 0.4 });
  const breaks = learnLineBreaks(text, lines, hasParagraphs(lines, layout.labels));
  const drafts = cutTurns({ text, lines, breaks, compounds: learnCompounds(text) }, layout.labels, frame.end);
  const placed = [...frame.front, ...drafts.flatMap((draft) => draft.paratexts), ...frame.tail];
  const explained = [...placed, ...drafts, ...drafts.map((draft) => draft.label)].map(({ span }) => span);
  const paratexts = sortParatexts([...placed, ...findUnrecognised(text, explained)]);
  progress({ stage: "metadata", share: 0.7 });
  const speech = drafts.map((draft) => draft.text).join("\n");
  const metadata = applyRecipe(readMetadata({ text, paratexts, speech }), options.metadata);
  const resolved = resolveSpeakers(drafts, metadata, textSha256, options.speakers);
  const turns = buildTurns(drafts, resolved, layout, textSha256);
  const exchanges = pairExchanges(turns, resolved.speakers, textSha256);
  const transcript: Transcript = {
    schemaVersion: 1,
    offsetUnit: "utf16",
    id: deriveId("transcript", textSha256, transcriptSpan({ turns, paratexts })),
    source,
    metadata,
    speakers: resolved.speakers,
    turns,
    exchanges,
    paratexts,
    classifications: [],
  };
  progress({ stage: "done", share: 1 });
  const report = { ...read, labels: [...layout.verdicts.values()], unrecognisedShare: unrecognisedShare(transcript) };
  return { transcripts: [transcript], diagnostics: review(transcript, layout, options), report };
}

function unknownFormat(id: string | undefined, trials: readonly FormatTrial[]): ParserDiagnostic {
  const known = trials.map((trial) => trial.id).join(", ");
  return {
    code: "format-unknown",
    severity: "error",
    message: id === undefined ? "No format recognised the input." : `There is no format ${JSON.stringify(id)}.`,
    span: null,
    hint: `The formats are: ${known}. The input was read as text.`,
  };
}
