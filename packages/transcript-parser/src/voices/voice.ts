/** What unlabelled voices are known by. They hold a character that no label begins with. */
export const VOICE = { asker: "\u0001asker", answerer: "\u0001answerer", opener: "\u0001opener" } as const;

/** Whether a voice is one that nothing in the document names. */
export function isUnnamedVoice(voice: string): boolean {
  return voice.startsWith("\u0001");
}
