import { speakerLabel } from "../speech/speaker-label.js";
import { SpeakerRuns } from "../speech/speaker-runs.js";
import { speechReader, type SpeechSource } from "../speech/speech-reader.js";

/** The reader of Trint. Words that are struck through are words all the same. The title is mostly a file name: it is left out. */
export const trintReader: SpeechSource = speechReader("JSON of Trint", (file, speech, pointer) => {
  const runs = new SpeakerRuns(speech);
  let paragraph: string | null = null;
  let index = 0;
  for (const word of speech.list(file.get("words"))) {
    const id = word.get("paragraphId")?.literal() ?? null;
    if (id !== paragraph && index > 0) runs.paragraph();
    paragraph = id;
    const time = speech.times.lasting(word.get("time"), word.get("duration"), "milliseconds");
    runs.add({ text: speech.words(word.get("value")), ...time }, speakerLabel(word.get("speaker")?.literal()), word, `${pointer}/words`, index++);
  }
  runs.finish();
});
