import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type Speech, type SpeechSource } from "../speech/speech-reader.js";
import type { SpokenWord, TimeRange } from "../speech/utterance.js";

interface Said {
  readonly word: SpokenWord;
  readonly speaker: string | null;
  readonly place: JsonValue;
}

/**
 * The reader of IBM Watson. Results that are not final are guesses which a later result takes the place of: they are
 * left out where there are final ones.
 */
export const watsonReader: SpeechSource = speechReader("JSON of IBM Watson", (response, speech, pointer) => readResponse(response, speech, pointer));

/** A response; a job holds a list of them under the same key, one level deep. */
function readResponse(response: JsonValue, speech: Speech, pointer: string, isInJob = false): void {
  const responses = [...speech.list(response.get("results"))];
  if (!isInJob && responses.some((each) => each.get("results") !== undefined)) {
    responses.forEach((each, index) => readResponse(each, speech, `${pointer}/results/${index}`, true));
    return;
  }
  const speakers = new Map<number, string | null>();
  for (const label of speech.list(response.get("speaker_labels"))) {
    speakers.set(label.get("from")?.number() ?? Number.NaN, speakerLabel(label.get("speaker")?.literal()));
  }
  const hasFinal = responses.some(isFinal);
  const runs = new SpeakerRuns(speech);
  responses.forEach((result, index) => {
    if (hasFinal && !isFinal(result)) return;
    const [best] = result.get("alternatives")?.elements() ?? [];
    const said = wordsOf(best, speech, speakers);
    const voices = new Set(said.map(({ speaker }) => speaker));
    const at = `${pointer}/results/${index}`;
    const words = said.map(({ word }) => word);
    const time = { startMs: words[0]?.startMs ?? -1, endMs: words.at(-1)?.endMs ?? -1 };
    if (voices.size < 2) {
      runs.finish();
      speech.add({ speaker: said[0]?.speaker ?? null, pointer: at, time, text: speech.words(best?.get("transcript")), words }, result);
    } else addRuns(said, runs, `${at}/alternatives/0/timestamps`);
  });
  runs.finish();
}

/** A result in which several people speak: a segment for each. */
function addRuns(said: readonly Said[], runs: SpeakerRuns, list: string): void {
  for (let first = 0; first < said.length; ) {
    let end = first + 1;
    while (end < said.length && said[end]?.speaker === said[first]?.speaker) end += 1;
    const time: TimeRange = { startMs: said[first]?.word.startMs ?? -1, endMs: said[end - 1]?.word.endMs ?? -1 };
    said.slice(first, end).forEach(({ word, speaker, place }, index) => runs.add(word, speaker, place, list, first + index, time));
    first = end;
  }
}

function isFinal(result: JsonValue): boolean {
  return result.get("final")?.boolean() ?? true;
}

/** Words are triples: `["harbour", 0.5, 0.9]`; who says one is told by the time at which it begins. */
function wordsOf(best: JsonValue | undefined, speech: Speech, speakers: ReadonlyMap<number, string | null>): Said[] {
  const said: Said[] = [];
  for (const place of speech.list(best?.get("timestamps"))) {
    const [text, start, end] = place.elements();
    const word = { text: speech.words(text), ...speech.times.range(start, end) };
    const speaker = speakers.get(start?.number() ?? Number.NaN) ?? said.at(-1)?.speaker ?? null;
    if (word.text.trim() !== "") said.push({ word, speaker, place });
  }
  return said;
}
