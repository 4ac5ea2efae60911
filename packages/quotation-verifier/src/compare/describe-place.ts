import { createSelectors, hullOf, textDirective, textLink, textSpanToSource, type Speaker, type Span, type Transcript } from "@colloquy/corpus-schema";
import type { FoldingName } from "../fold/token.js";
import { describeFinding } from "../grave/describe-finding.js";
import { findGrave } from "../grave/find-grave.js";
import type { TokenRange } from "../grave/find-left-out.js";
import { isNote } from "../index/index-turns.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { Stretch } from "../index/read-stretch.js";
import { surrogatePairsOf } from "../index/surrogate-pairs.js";
import { matchesSpeaker } from "../speaker/matches-speaker.js";
import type { Intervention, QuotePart, QuotePlace, QuoteSpeaker, SpeakerJudgement } from "../verdict.js";
import { describeDifference } from "./describe-difference.js";
import type { ComparedPlace } from "./locate-quote.js";
import { placeJoints, type PlacedJoint } from "./place-joints.js";

/** What is looked at when a place is described. */
export interface PlaceContext {
  readonly index: QuoteIndex;
  readonly quote: string;
  readonly claim: string | undefined;
  /** Whether words that only a note has are a place. */
  readonly notes: boolean;
}

/**
 * A place of the source as a person or a program can use it: parts, speaker, differences, and what is grave. Null where
 * nobody said the words, but a note of the transcript has them: `(Laughter.)`.
 */
export function describePlace(context: PlaceContext, place: ComparedPlace): QuotePlace | null {
  const { index } = context;
  if (!context.notes && place.runs.every((run) => isUnspoken(index, place.stretch, run))) return null;
  const joints = placeJoints(place);
  const [first, ...rest] = joinRuns(place, joints).flatMap((range) => describeParts(index, place.stretch, range));
  if (first === undefined) return null;
  const parts: [QuotePart, ...QuotePart[]] = [first, ...rest];
  const foldings = foldingsOf(place, joints);
  const interventions = joints.flatMap((joint) => describeIntervention(context, place, joint));
  const transcript = entryAt(index, place.stretch, place.runs[0]?.from ?? 0)?.transcript;
  const described = {
    transcriptId: transcript?.id ?? "",
    turnId: first.turnId,
    turnOrdinal: first.turnOrdinal,
    speaker: first.speaker,
    wording: wordingOf(place, foldings, interventions),
    speakerJudgement: judgeSpeaker(index, place, parts, context.claim),
    parts,
    crossesTurns: parts.some((part) => part.turnId !== first.turnId),
    foldings,
    interventions,
    difference: place.runs.some((run) => run.steps !== null) ? describeDifference(context, place) : [],
    grave: findGrave(index, place, joints).map((words) => describeFinding(index, words)),
    similarity: place.similarity,
  };
  return withLink(described, transcript);
}

function isUnspoken(index: QuoteIndex, stretch: Stretch, { from, to }: TokenRange): boolean {
  const entry = entryAt(index, stretch, from);
  const [first, last] = [stretch.tokens[from], stretch.tokens[to - 1]];
  if (entry === undefined || first === undefined || first.turn !== last?.turn) return false;
  return isNote(entry, { start: first.start, end: last.end });
}

/** Adds the link, which is made when it is read, and keeps nothing but the transcript for it. */
function withLink(place: Omit<QuotePlace, "link">, transcript: Transcript | undefined): QuotePlace {
  return {
    ...place,
    get link() {
      return transcript === undefined ? null : linkTo(transcript, place.parts);
    },
  };
}

/** The document that the transcript was read from, or the publication that the document is. */
function linkTo(transcript: Transcript, parts: readonly QuotePart[]): string | null {
  const { source, metadata } = transcript;
  const url = source.url ?? metadata.publications.find(({ carrier }) => carrier)?.url;
  const span = hullOf(parts.map((part) => part.span));
  return url === undefined || span === null ? null : textLink(url, textDirective(transcript, span));
}

function entryAt(index: QuoteIndex, stretch: Stretch, token: number): QuoteIndex["turns"][number] | undefined {
  return index.turns[stretch.tokens[token]?.turn ?? -1];
}

function wordingOf(
  place: ComparedPlace,
  foldings: readonly FoldingName[],
  interventions: readonly Intervention[],
): QuotePlace["wording"] {
  if (place.runs.some((run) => run.steps !== null)) return "altered";
  if (interventions.length > 0 || foldings.includes("bracketed-insertion")) return "elided";
  return foldings.length > 0 ? "typographic" : "exact";
}

function foldingsOf(place: ComparedPlace, joints: readonly PlacedJoint[]): FoldingName[] {
  const names = new Set(place.runs.flatMap((run) => run.foldings));
  if (joints.some(({ kind }) => kind === "outer-ellipsis")) names.add("outer-ellipsis");
  if (joints.some(({ kind }) => kind === "insertion")) names.add("bracketed-insertion");
  return [...names];
}

/** The passages of a place: runs between which the source has the very marks of the quotation are one. */
function joinRuns(place: ComparedPlace, joints: readonly PlacedJoint[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  place.runs.forEach(({ from, to }, at) => {
    const last = ranges.at(-1);
    const verbatim = joints.some(({ joint, kind }) => joint.after === at - 1 && kind === "none");
    if (last !== undefined && verbatim) ranges[ranges.length - 1] = { from: last.from, to };
    else ranges.push({ from, to });
  });
  return ranges;
}

/** The parts of a range, turn by turn. */
function describeParts(index: QuoteIndex, stretch: Stretch, range: TokenRange): QuotePart[] {
  const parts: QuotePart[] = [];
  for (let from = range.from; from < range.to; ) {
    const turn = stretch.tokens[from]?.turn;
    let to = from + 1;
    while (to < range.to && stretch.tokens[to]?.turn === turn) to += 1;
    parts.push(...describePart(index, stretch, { from, to }));
    from = to;
  }
  return parts;
}

function describePart(index: QuoteIndex, stretch: Stretch, range: TokenRange): QuotePart[] {
  const entry = entryAt(index, stretch, range.from);
  const textSpan = textSpanOf(stretch, range);
  if (entry === undefined || textSpan === null) return [];
  const { turn, transcript } = entry;
  const span = textSpanToSource(turn, textSpan);
  const speaker = transcript.speakers.find(({ id }) => id === turn.speakerId);
  return [
    {
      turnId: turn.id,
      turnOrdinal: turn.ordinal,
      speaker: speaker === undefined ? null : describeSpeaker(speaker),
      text: turn.text.slice(textSpan.start, textSpan.end),
      textSpan,
      span,
      selectors: createSelectors(transcript.source, span, surrogatePairsOf(transcript.source)),
    },
  ];
}

function textSpanOf(stretch: Stretch, range: TokenRange): Span | null {
  const first = stretch.tokens[range.from];
  const last = stretch.tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function describeSpeaker({ id, kind, name, labels }: Speaker): QuoteSpeaker {
  return { id, kind, name, labels };
}

/** All parts must be the claimed speaker's. */
function judgeSpeaker(
  index: QuoteIndex,
  place: ComparedPlace,
  parts: readonly QuotePart[],
  claim?: string,
): SpeakerJudgement {
  if (claim === undefined) return "unstated";
  const speakers = entryAt(index, place.stretch, place.runs[0]?.from ?? 0)?.transcript.speakers ?? [];
  const meant = new Set(speakers.filter((speaker) => matchesSpeaker(speaker, claim, index.languages.honorifics)).map(({ id }) => id));
  // Captions often tell nobody: then nobody else said it either.
  if (parts.every(({ speaker }) => speaker === null)) return "unstated";
  return parts.every(({ speaker }) => speaker !== null && meant.has(speaker.id)) ? "confirmed" : "other";
}

function describeIntervention(
  { index, quote }: PlaceContext,
  place: ComparedPlace,
  placed: PlacedJoint,
): Intervention[] {
  const { kind, joint, gap } = placed;
  if (kind === "none" || kind === "outer-ellipsis") return [];
  const parts = describeParts(index, place.stretch, gap);
  const first = parts[0]?.span;
  const last = parts.at(-1)?.span;
  return [
    {
      kind,
      quoteSpan: joint.span,
      span: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
      removed: parts.map((part) => part.text).join("\n"),
      added: joint.kind === "bracket" ? bracketed(quote, joint.span) : "",
    },
  ];
}

/** The words of brackets, and of a word that has brackets inside, the whole of it. */
function bracketed(quote: string, span: Span): string {
  return quote.slice(span.start, span.end).replace(/[[\]]/g, "").trim();
}
