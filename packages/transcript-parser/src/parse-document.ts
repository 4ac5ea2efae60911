import type { Source } from "@colloquy/corpus-schema";
import { buildTranscript } from "./conversations/build-transcript.js";
import { readConversation } from "./conversations/read-conversation.js";
import type { Reading } from "./conversations/reading.js";
import { withTimes } from "./conversations/time-locations.js";
import { splitConversations } from "./conversations/split-conversations.js";
import { reviewCorrections } from "./corrections/review-corrections.js";
import type { SourceDocument } from "./formats/source-format.js";
import { learnLayout, NO_LAYOUT } from "./layout/learn-layout.js";
import { lowerCaseWords } from "./layout/lower-case-words.js";
import { stripLineTimes } from "./lines/line-times.js";
import { markFurniture } from "./lines/mark-furniture.js";
import { splitLines } from "./lines/split-lines.js";
import type { ParseTextOptions } from "./parse-options.js";
import type { ParseReport } from "./parse-report.js";
import type { ParseResult } from "./parse-result.js";
import { reportParse } from "./report-parse.js";
import { review } from "./review.js";
import { learnCompounds } from "./turns/compounds.js";
import { learnLineBreaks } from "./turns/line-breaks.js";
import { hasParagraphs } from "./turns/paragraphs.js";
import { hasIrregularSpace } from "./turns/reading-edits.js";
import { viewDocument } from "./view/document-view.js";
import { markAsides } from "./view/mark-asides.js";
import { SourceMapper } from "./view/map-to-source.js";
import { styleLines } from "./view/style-lines.js";

/** Shares of the whole that lie before the conversations are read, and in reading them. */
const BEFORE = 0.35;
const BETWEEN = 0.5;

/** The pipeline: view, lines, layout, conversations with their turns, metadata and speakers, transcripts. */
export function parseDocument(
  document: SourceDocument,
  source: Source,
  options: ParseTextOptions,
  read: Pick<ParseReport, "format" | "formatsTried" | "text">,
): ParseResult {
  const progress = options.onProgress ?? ((): void => undefined);
  progress({ stage: "layout", share: 0.2 });
  const view = viewDocument(document);
  const styled = markFurniture(markAsides(styleLines(splitLines(view.text), view.styles), view.styles));
  const isCommon = lowerCaseWords(view.text);
  const layout = view.turns.length > 0 ? NO_LAYOUT : learnLayout(styled, options.layout, view.styles, isCommon);
  const lines = view.turns.length === 0 && layout.labels.length === 0 ? stripLineTimes(styled) : styled;
  const reading: Reading = {
    source,
    view,
    mapper: new SourceMapper(source, view.markup),
    lines,
    layout,
    edits: {
      lines,
      breaks: learnLineBreaks(lines, hasParagraphs(lines, layout.labels)),
      compounds: learnCompounds(view.text),
      irregular: hasIrregularSpace(view.text),
    },
    options,
    speakers: { ...ofContainer(document), ...options.speakers },
    contained: document.known?.metadata,
    isCommon,
  };
  const ranges = splitConversations(lines, layout);
  const conversations = ranges.map((range, index) =>
    readConversation(reading, range, (stage, share) => progress({ stage, share: BEFORE + (BETWEEN * (index + share)) / ranges.length })),
  );
  const [first, ...others] = conversations;
  const misspelt = new Map(conversations.flatMap(({ speakers }) => [...speakers.misspelt]));
  progress({ stage: "transcript", share: BEFORE + BETWEEN });
  if (first === undefined) throw new Error("A document has at least one conversation.");
  const timed: Reading = { ...reading, source: withTimes(source, conversations, reading.mapper, lines) };
  const transcript = buildTranscript(timed, first);
  const transcripts: ParseResult["transcripts"] = [transcript, ...others.map((other) => buildTranscript(timed, other))];
  progress({ stage: "done", share: 1 });
  return {
    transcripts,
    diagnostics: [...review(transcripts, layout, options, misspelt), ...reviewCorrections(options, source, conversations)],
    report: { ...read, ...reportParse(transcripts, layout, reading.mapper) },
  };
}

function ofContainer({ known }: SourceDocument): Reading["speakers"] {
  return Object.fromEntries(Object.entries(known?.speakers ?? {}).map(([label, speaker]) => [label, { ...speaker, from: "container" }]));
}
