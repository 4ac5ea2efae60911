import type { JsonValue } from "../json/json-value.js";
import { readSegment, readSegments, type SegmentKeys } from "../speech/read-segments.js";
import { speakerLabel } from "../speech/speaker-label.js";
import type { Speech } from "../speech/speech-reader.js";

/**
 * Reads turns of Call Analytics and of Contact Lens: who speaks has a role, said in the turn or in a list of those who take
 * part, and in chats a name. Times are in milliseconds.
 */
export function readAnalytics(file: JsonValue, speech: Speech, pointer: string): void {
  speech.language(file.get("LanguageCode"));
  const roles = new Map<string, string>();
  for (const participant of speech.list(file.get("Participants"))) {
    const [id, role] = [participant.get("ParticipantId")?.string() ?? "", participant.get("ParticipantRole")?.string() ?? ""];
    if (id !== "" && role !== "") roles.set(id, role);
  }
  const speaker = (turn: JsonValue): string | null => {
    const name = turn.get("DisplayName")?.string() ?? "";
    if (name.trim() !== "") return speakerLabel(name);
    const id = turn.get("ParticipantId")?.string() ?? "";
    return roleLabel(turn.get("ParticipantRole")?.string() ?? roles.get(id) ?? id);
  };
  const keys: SegmentKeys = { start: "BeginOffsetMillis", end: "EndOffsetMillis", unit: "milliseconds", text: "Content", words: "Items", word: ["Content"] };
  readSegments(file.get("Transcript"), speech, `${pointer}/Transcript`, { ...keys, speaker });
}

/** Reads what Call Analytics sends while somebody speaks. What is partial is a guess which a later event takes the place of. */
export function readUtterance(event: JsonValue, speech: Speech, pointer: string): void {
  if (event.get("IsPartial")?.boolean() === true) {
    speech.passOver();
    return;
  }
  speech.language(event.get("LanguageCode"));
  const keys: SegmentKeys = { start: "BeginOffsetMillis", end: "EndOffsetMillis", unit: "milliseconds", text: "Transcript", words: "Items", word: ["Content"] };
  readSegment(event, speech, pointer, { ...keys, speaker: (turn) => roleLabel(turn.get("ParticipantRole")?.string() ?? "") });
}

/** Reads conversations of HealthScribe. */
export function readConversation(conversation: JsonValue, speech: Speech, pointer: string): void {
  speech.language(conversation.get("LanguageCode"));
  const keys: SegmentKeys = { start: "BeginAudioTime", end: "EndAudioTime", text: "Content", words: "Words", word: ["Content"] };
  const speaker = (segment: JsonValue): string | null => roleLabel(segment.at("ParticipantDetails", "ParticipantRole")?.string() ?? "");
  readSegments(conversation.get("TranscriptSegments"), speech, `${pointer}/TranscriptSegments`, { ...keys, speaker });
}

/** A role as a label: `AGENT` is `Agent`, `CLINICIAN_0` is `Clinician 0`. What is no role stays as it is. */
function roleLabel(role: string): string | null {
  return speakerLabel(/^[A-Z]+(?:_[A-Z0-9]+)*$/.test(role) ? role.slice(0, 1) + role.slice(1).toLowerCase().replaceAll("_", " ") : role);
}
