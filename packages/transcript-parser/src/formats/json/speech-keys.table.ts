/** Keys of lists of speech that programs write without a form of their own here, the ones that say most first. */

/** What is said. */
export const TEXT_KEYS: readonly string[] = ["text", "body", "transcript", "content", "utterance", "sentence", "caption", "message", "msg", "segment", "raw_text"];

/** A word of what is said, where it stands alone with its time. */
export const WORD_KEYS: readonly string[] = ["punctuated_word", "word"];

/** Who says it: names before numbers. */
export const SPEAKER_KEYS: readonly string[] = [
  ...["speaker_name", "speakerName", "speakerDisplayName", "speaker_display_name", "speaker", "speaker_label", "speakerLabel", "speaker_id", "speakerId", "speakerDesignation", "spk"],
  ...["participant_name", "participantName", "participant"],
];

/** Who writes or says it, where the same ones come back: a list of things has names, too. */
export const AUTHOR_KEYS: readonly string[] = ["author", "sender_name", "sender", "from", "user_name", "username", "user", "role", "name"];

/** Names within an object in the place of a speaker. */
export const NAME_KEYS: readonly string[] = ["name", "displayName", "display_name", "full_name", "fullName", "username", "label", "id"];

/** The language, beside what is said. */
export const LANGUAGE_KEYS: readonly string[] = ["language", "language_code", "languageCode", "detected_language", "locale", "lang"];

/** Lists of those who speak, beside what is said. */
export const PEOPLE_KEYS: readonly string[] = ["speakers", "participants", "speaker_names", "speakerNames", "speaker_map", "speakerMap", "speaker_mapping"];

/** What of them stands in the place of a speaker where something is said. */
export const NUMBER_KEYS: readonly string[] = ["id", "spkid", "speaker_id", "speakerId", "speaker", "label", "key", "tag"];

/** When it begins, and when it ends. A key that ends in `ms` counts milliseconds. */
export const START_KEYS: readonly string[] = ["start", "startTime", "start_time", "startOffset", "start_offset", "startMs", "start_ms", "start_timestamp", "start_at", "begin", "begin_time", "beginTime", "data_start", "timestamp", "time", "offset"];
export const END_KEYS: readonly string[] = ["end", "endTime", "end_time", "endOffset", "end_offset", "endMs", "end_ms", "end_timestamp", "end_at", "data_end", "stop"];

/** How long it lasts, where its end is not given. */
export const LENGTH_KEYS: readonly string[] = ["duration", "dur"];
