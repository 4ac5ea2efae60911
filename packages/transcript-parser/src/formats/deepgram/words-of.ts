import type { JsonValue } from "../json/json-value.js";
import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";
import { hasSpacedScript } from "../speech/unspaced-scripts.js";
import type { SpokenWord } from "../speech/utterance.js";

/** A word with who says it and where it stands. */
export interface Said {
  readonly word: SpokenWord;
  readonly speaker: string | null;
  readonly place: JsonValue;
  readonly index: number;
}

/** The words of an alternative. */
export function* wordsOf(best: JsonValue | undefined, speech: Speech, label: (speaker: string | null) => string | null): IterableIterator<Said> {
  const before = hasSpacedScript(best?.get("transcript")?.string() ?? "") ? ({ before: " " } as const) : {};
  let index = 0;
  for (const value of speech.list(best?.get("words"))) {
    const text = speech.words(value.get("punctuated_word") ?? value.get("word"));
    const word: SpokenWord = { text, ...speech.times.range(value.get("start"), value.get("end")), ...before };
    yield { word, speaker: label(speakerLabel(value.get("speaker")?.literal())), place: value, index: index++ };
  }
}
