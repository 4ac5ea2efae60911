import { nameOfSpeaker, type Transcript } from "@colloquy/corpus-schema";
import type { Action } from "../state/action.js";

/** The id of the choice, so that a key can reach it. */
export const SPEAKER_FILTER = "speaker-filter";

interface SpeakerFilterProps {
  readonly transcript: Transcript;
  readonly speakerId: string | null;
  readonly dispatch: (action: Action) => void;
}

/** Shows the turns of one speaker alone. */
export function SpeakerFilter({ transcript: { speakers, turns }, speakerId, dispatch }: SpeakerFilterProps) {
  const speaking = speakers.filter(({ id }) => turns.some((turn) => turn.speakerId === id));
  if (speaking.length < 2) return null;
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    dispatch({ type: "speaker-chosen", speakerId: event.currentTarget.value === "" ? null : event.currentTarget.value });
  };
  return (
    <label class="speaker-filter" lang="en">
      Turns of
      <select id={SPEAKER_FILTER} value={speakerId ?? ""} onChange={choose}>
        <option value="">everybody</option>
        {speaking.map((speaker) => <option key={speaker.id} value={speaker.id}>{nameOfSpeaker(speaker) ?? "a speaker without a name"}</option>)}
      </select>
    </label>
  );
}
