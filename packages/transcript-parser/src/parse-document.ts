import { deriveId, transcriptSpan, type Paratext, type Source, type Span, type Transcript } from "@colloquy/corpus-schema";
import { buildTurns } from "./build-turns.js";
import { pairExchanges } from "./exchanges/pair-exchanges.js";
import type { SourceDocument } from "./formats/source-format.js";
import { learnLayout } from "./layout/learn-layout.js";
import { lowerCaseWords } from "./layout/lower-case-words.js";
import { markFurniture } from "./lines/mark-furniture.js";
import { splitLines } from "./lines/split-lines.js";
import { addSpeakers } from "./metadata/add-speakers.js";
import { applyRecipe } from "./metadata/apply-recipe.js";
import { readMetadata } from "./metadata/read-metadata.js";
import { findUnrecognised } from "./paratexts/find-unrecognised.js";
import { sortParatexts } from "./paratexts/sort-paratexts.js";
import { frameConversation } from "./paratexts/frame-conversation.js";
import type { ParseTextOptions } from "./parse-options.js";
import type { ParseReport } from "./parse-report.js";
import type { ParseResult } from "./parse-transcript.js";
import { reportParse } from "./report-parse.js";
import { review } from "./review.js";
import { resolveSpeakers } from "./speakers/resolve-speakers.js";
import { learnCompounds } from "./turns/compounds.js";
import { cutTurns } from "./turns/cut-turns.js";
import { learnLineBreaks } from "./turns/line-breaks.js";
import { hasParagraphs } from "./turns/paragraphs.js";
import { hasIrregularSpace } from "./turns/reading-edits.js";
import { learnHabits } from "./turns/speech-habits.js";
import type { TurnDraft } from "./turns/turn-draft.js";
import { viewDocument } from "./view/document-view.js";
import { SourceMapper } from "./view/map-to-source.js";
import { styleLines } from "./view/style-lines.js";
import { findStarts } from "./voices/find-starts.js";

/** The pipeline: view, lines, layout, turns, paratexts, metadata, speakers, exchanges, transcript. */
export function parseDocument(
  document: SourceDocument,
  source: Source,
  options: ParseTextOptions,
  read: Pick<ParseReport, "format" | "formatsTried">,
): ParseResult {
  const { textSha256 } = source;
  const progress = options.onProgress ?? ((): void => undefined);
  progress({ stage: "layout", share: 0.2 });
  const view = viewDocument(document);
  const { text } = view;
  const mapper = new SourceMapper(source, view.markup);
  const lines = markFurniture(styleLines(splitLines(text), view.styles));
  const layout = learnLayout(lines, options.layout, view.styles);
  const range = { first: 0, end: lines.count };
  const begun = findStarts(lines, layout, range, view.turns);
  const frame = frameConversation(lines, range, layout, begun);
  progress({ stage: "turns", share: 0.4 });
  const context = {
    lines,
    breaks: learnLineBreaks(lines, hasParagraphs(lines, layout.labels)),
    compounds: learnCompounds(text),
    irregular: hasIrregularSpace(text),
  };
  const drafts = cutTurns(context, frame.starts, frame.end, learnHabits(lines, begun));
  const placed = [...frame.front, ...drafts.flatMap((draft) => draft.paratexts), ...frame.tail];
  progress({ stage: "metadata", share: 0.7 });
  const isCommon = lowerCaseWords(text);
  const read0 = readMetadata({ text, paratexts: sortParatexts(placed), speech: drafts.map((draft) => draft.text), openings: openingsOf(drafts) });
  const known = { ...document.known?.speakers, ...options.speakers };
  const speakers = resolveSpeakers({
    text,
    turns: drafts,
    paratexts: placed,
    metadata: read0,
    known,
    isCommon,
    textSha256,
    toSource: (span) => mapper.span(span),
  });
  const metadata = applyRecipe(mapper.metadata(addSpeakers(read0, speakers.resolved)), options.metadata, document.known?.metadata);
  const turns = buildTurns(drafts, speakers, mapper, textSha256);
  const people = speakers.resolved.map(({ speaker }) => speaker);
  const paratexts = coverWith(source.text, turns, placed, mapper);
  const transcript: Transcript = {
    schemaVersion: 1,
    offsetUnit: "utf16",
    id: deriveId("transcript", textSha256, transcriptSpan({ turns, paratexts })),
    source,
    metadata,
    speakers: people,
    turns,
    exchanges: pairExchanges(turns, people, textSha256),
    paratexts,
    classifications: [],
  };
  progress({ stage: "done", share: 1 });
  return {
    transcripts: [transcript],
    diagnostics: review(transcript, layout, options),
    report: { ...read, ...reportParse([transcript], layout, mapper) },
  };
}

/** The first turns and the last: programmes are named there. */
function openingsOf(drafts: readonly TurnDraft[]): Span[] {
  return [...drafts.slice(0, 2), ...drafts.slice(Math.max(2, drafts.length - 3))].map(({ span }) => span);
}

/** All paratexts of the source: those that were read, the signs of the format, and whatever nothing has explained. */
function coverWith(
  text: string,
  turns: Transcript["turns"],
  placed: readonly Paratext[],
  mapper: SourceMapper,
): readonly Paratext[] {
  const mapped = placed.map(({ kind, span }): Paratext => ({ kind, span: mapper.span(span) }));
  const labels = turns.flatMap(({ labelSpan }) => (labelSpan === null ? [] : [labelSpan]));
  const signs = mapper.markupParatexts([...labels, ...mapped.map(({ span }) => span)]);
  const known = [...mapped, ...signs];
  const explained = [...known.map(({ span }) => span), ...labels, ...turns.map(({ span }) => span)];
  return sortParatexts([...known, ...findUnrecognised(text, explained)]);
}
