import type { SearchHit } from "@colloquy/corpus-search";
import type { Speaker, Turn } from "@colloquy/corpus-schema";
import type { InputTranscript } from "../input/input-transcript.js";
import { textPlaces, type TextPlace } from "../layout/text-place.js";

/** A turn that was found, with where it stands and the turns around it. */
export interface FoundTurn {
  readonly hit: SearchHit;
  readonly input: InputTranscript;
  readonly turn: Turn;
  /** Of the first word that was found; of the turn where no word was looked for. */
  readonly place: TextPlace;
  /** The turns before and behind, in order, as many as were asked for and there are. */
  readonly before: readonly Turn[];
  readonly after: readonly Turn[];
}

/** Looks up what belongs to hits, with so many turns of context on each side. */
export function foundTurns(hits: readonly SearchHit[], inputs: readonly InputTranscript[], context: number): FoundTurn[] {
  const byId = new Map(inputs.map((input) => [input.transcript.id, input]));
  const placesOf = new Map<string, ReturnType<typeof textPlaces>>();
  return hits.flatMap((hit): FoundTurn[] => {
    const input = byId.get(hit.transcriptId);
    const at = (input?.transcript.turns ?? []).findIndex(({ id }) => id === hit.turnId);
    const turn = input?.transcript.turns[at];
    if (input === undefined || turn === undefined) return [];
    const { turns, source } = input.transcript;
    const places = placesOf.get(hit.transcriptId) ?? textPlaces(source.text);
    placesOf.set(hit.transcriptId, places);
    const place = places(hit.marks[0]?.source ?? turn.span);
    const [before, after] = [turns.slice(Math.max(0, at - context), at), turns.slice(at + 1, at + 1 + context)];
    return [{ hit, input, turn, place, before, after }];
  });
}

/** What the source of a transcript is called: the document as it was named, or the file that a corpus says it was. */
export function sourceName({ name, parsed, transcript }: InputTranscript): string {
  return parsed === null ? (transcript.source.fileName ?? transcript.source.url ?? transcript.id) : name;
}

/** Who speaks a turn; undefined where the transcript does not say. */
export function speakerOf({ transcript }: InputTranscript, turn: Turn): Speaker | undefined {
  return transcript.speakers.find(({ id }) => id === turn.speakerId);
}
