/** Signs of the model that programs leave in the text: `<|startoftranscript|>`, `<|en|>`, `<|2.00|>`. */
const SIGNS = /<\|[^|<>]{0,40}\|>/g;
/** What tinydiarize writes where somebody else begins to speak. */
export const SPEAKER_TURN = "[SPEAKER_TURN]";

/** What is said in a text of Whisper. */
export function saidIn(text: string): string {
  return text.includes("<|") || text.includes(SPEAKER_TURN) ? text.replaceAll(SPEAKER_TURN, "").replace(SIGNS, "") : text;
}
