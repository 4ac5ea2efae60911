import type { Span, Transcript } from "@colloquy/corpus-schema";
import { transcriptTitle } from "../layout/transcript-facts.js";
import { textPlaces, type TextPlace } from "../layout/text-place.js";
import { inspectMetadata } from "./inspect-metadata.js";
import type { DoubtfulTurn, InspectedSpeaker, InspectedTranscript, UnrecognisedPlace } from "./inspection.js";
import { turnLabel } from "./label-key.js";

/** What was found in a transcript, and which of its turns are less sure than `leastConfidence`. */
export function inspectTranscript(transcript: Transcript, leastConfidence: number): InspectedTranscript {
  const { id, turns, exchanges, source } = transcript;
  const placeOf = textPlaces(source.text);
  const paired = exchanges.reduce((sum, { questionTurnIds, answerTurnIds }) => sum + questionTurnIds.length + answerTurnIds.length, 0);
  return {
    id,
    title: transcriptTitle(transcript),
    turns: turns.length,
    exchanges: exchanges.length,
    turnsOutside: turns.length - paired,
    metadata: inspectMetadata(transcript, placeOf),
    speakers: inspectSpeakers(transcript),
    doubtfulTurns: doubtfulTurns(transcript, leastConfidence, placeOf),
    unrecognised: unrecognisedPlaces(transcript, placeOf),
  };
}

function inspectSpeakers({ speakers, turns }: Transcript): InspectedSpeaker[] {
  return speakers.map(({ id, labels, name, role }) => ({
    labels,
    name: name?.full ?? null,
    role,
    turns: turns.filter(({ speakerId }) => speakerId === id).length,
  }));
}

function doubtfulTurns(transcript: Transcript, least: number, placeOf: (span: Span) => TextPlace): DoubtfulTurn[] {
  return transcript.turns
    .filter(({ confidence }) => confidence < least)
    .map((turn) => {
      const { line, column } = placeOf(turn.labelSpan ?? turn.span);
      const label = turnLabel(transcript, turn);
      return { line, column, turn: turn.ordinal, label, confidence: turn.confidence, opening: turn.text.slice(0, OPENING) };
    });
}

/** How much of a text is quoted, in characters. */
const OPENING = 120;

function unrecognisedPlaces({ source, paratexts }: Transcript, placeOf: (span: Span) => TextPlace): UnrecognisedPlace[] {
  return paratexts
    .filter(({ kind }) => kind === "unrecognised")
    .map(({ span }) => {
      const { line, column } = placeOf(span);
      const endLine = placeOf({ start: span.end, end: span.end }).line;
      const text = source.text.slice(span.start, Math.min(span.end, span.start + OPENING));
      return { line, column, endLine, characters: span.end - span.start, text };
    });
}
