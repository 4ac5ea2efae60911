import { performance } from "node:perf_hooks";
import { checkInvariants, type Span } from "@colloquy/corpus-schema";
import { parseTranscript, type ParseResult } from "@colloquy/transcript-parser";
import { foreignWords } from "./foreign-words.js";
import type { FuzzDocument } from "./make-document.js";

/** Something that the parser promises and did not keep. */
export interface Finding {
  /** `throws`, `not-deterministic`, `foreign-word`, `place`, `report`, `source-text`, `input-changed`, `slow` or `invariant <code>`. */
  readonly kind: string;
  readonly detail: string;
}

/** What is looked at besides the promises that every parse is held to. */
export interface CheckChoice {
  /** Whether the document is parsed twice. */
  readonly twice: boolean;
  /** Whether the time of the parse counts. */
  readonly timed: boolean;
}

const BASE_MS = 50;
const MS_PER_KB = 1;
/** A file that unpacks to more, or whose pages are worked out, takes its time. */
const CONTAINER_FACTOR = 20;

/** Everything that is wrong with the parse of a document; nothing, as it should be. */
export async function checkDocument(document: FuzzDocument, choice: CheckChoice): Promise<Finding[]> {
  const before = typeof document.input === "string" ? document.input : new Uint8Array(document.input);
  const start = performance.now();
  let result: ParseResult;
  try {
    result = await parse(document);
  } catch (error) {
    return [{ kind: "throws", detail: describe(error) }];
  }
  const elapsed = performance.now() - start;
  return [
    ...result.transcripts.flatMap((transcript) => [
      ...invariants(document, transcript),
      ...foreignWords(transcript).map((word) => ({ kind: "foreign-word", detail: JSON.stringify(word) })),
    ]),
    ...places(result),
    ...sourceText(document, result),
    ...(typeof before === "string" || Buffer.compare(before, document.input as Uint8Array) === 0
      ? []
      : [{ kind: "input-changed", detail: "The bytes of the caller are not what they were." }]),
    ...(choice.twice && JSON.stringify(await parse(document)) !== JSON.stringify(result)
      ? [{ kind: "not-deterministic", detail: "The second parse gave another result." }]
      : []),
    ...(choice.timed ? await slowness(document, elapsed) : []),
  ];
}

/** UTF-16 code units or bytes. */
export function sizeOf({ input }: FuzzDocument): number {
  return input.length;
}

function parse({ input, fileName }: FuzzDocument): Promise<ParseResult> {
  return parseTranscript(input, { fileName });
}

function invariants({ input, fileName }: FuzzDocument, transcript: ParseResult["transcripts"][number]): Finding[] {
  // A document out of an archive has the name and the bytes of its entry.
  const isOfArchive = transcript.source.fileName !== fileName;
  const options = typeof input === "string" || isOfArchive ? {} : { bytes: input };
  return checkInvariants(transcript, options).map(({ code, message }) => ({ kind: `invariant ${code}`, detail: message }));
}

/** Diagnostics and labels point into the text, and shares are shares. */
function places({ transcripts, diagnostics, report }: ParseResult): Finding[] {
  const { length } = transcripts[0].source.text;
  const isPlace = (span: Span | null): boolean => span === null || (span.start >= 0 && span.start <= span.end && span.end <= length);
  return [
    ...diagnostics.filter(({ span }) => !isPlace(span)).map(({ code, span }) => ({ kind: "place", detail: `${code} at ${JSON.stringify(span)}` })),
    ...report.labels.filter(({ span }) => !isPlace(span)).map(({ label, span }) => ({ kind: "place", detail: `label ${label} at ${JSON.stringify(span)}` })),
    ...(report.unrecognisedShare >= 0 && report.unrecognisedShare <= 1 ? [] : [{ kind: "report", detail: `unrecognised: ${report.unrecognisedShare}` }]),
  ];
}

/** The text of the source is the text that was given, or what the platform reads in sound UTF-8. */
function sourceText({ input, fileName }: FuzzDocument, { transcripts, diagnostics, report }: ParseResult): Finding[] {
  const { text, encoding, fileName: name } = transcripts[0].source;
  if (report.text !== "file" || name !== fileName) return [];
  const expected = typeof input === "string" ? input : encoding.name === "utf-8" ? new TextDecoder().decode(input) : text;
  const lossy = typeof input !== "string" && encoding.name === "utf-8" && expected.includes("\uFFFD");
  if (lossy && !input.includes(0xbd) && !diagnostics.some(({ code }) => code === "undecodable-bytes")) {
    return [{ kind: "source-text", detail: "Bytes were lost without a word." }];
  }
  return text === expected ? [] : [{ kind: "source-text", detail: "The text is not the one that was given." }];
}

/** Too slow three times, so that it was not the machine. */
async function slowness(document: FuzzDocument, first: number): Promise<Finding[]> {
  const isContainer = typeof document.input !== "string" && /^%PDF|\0/.test(Buffer.from(document.input.subarray(0, 1024)).toString("latin1"));
  const allowed = (isContainer ? CONTAINER_FACTOR : 1) * (BASE_MS + (MS_PER_KB * sizeOf(document)) / 1000);
  let least = first;
  for (let again = 0; least > allowed && again < 2; again += 1) {
    const start = performance.now();
    await parse(document);
    least = Math.min(least, performance.now() - start);
  }
  if (least <= allowed) return [];
  return [{ kind: "slow", detail: `${least.toFixed(0)} ms for ${sizeOf(document)} characters or bytes` }];
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split("\n").find((line) => /^\s+at /.test(line))?.replace(/^\s+at /, "");
  return `${error.name}: ${error.message}${place === undefined ? "" : ` at ${place}`}`;
}
