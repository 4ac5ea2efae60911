/** A character of a text whose case changes; frozen ones are looked at but stay. */
export interface CaseCharacter {
  text: string;
  readonly frozen: boolean;
}

/** The text of characters, of all or of some in a row. */
export function joinCharacters(characters: readonly CaseCharacter[], start = 0, end = characters.length): string {
  let text = "";
  for (let at = start; at < end; at += 1) text += characters[at]?.text ?? "";
  return text;
}
