/** What a key does on the page. */
export type Command = "next-turn" | "previous-turn" | "search" | "next-match" | "previous-match" | "speakers" | "copy" | "help" | "back";

/** The keys, in the order of the help. `letter` keys can be turned off (WCAG 2.2, 2.1.4). */
export const KEYS: readonly { readonly key: string; readonly command: Command; readonly does: string; readonly letter: boolean }[] = [
  { key: "j", command: "next-turn", does: "next turn", letter: true },
  { key: "k", command: "previous-turn", does: "previous turn", letter: true },
  { key: "/", command: "search", does: "search", letter: true },
  { key: "n", command: "next-match", does: "next place that the search found", letter: true },
  { key: "N", command: "previous-match", does: "the place before it", letter: true },
  { key: "s", command: "speakers", does: "choose whose turns are shown", letter: true },
  { key: "c", command: "copy", does: "copy the citation, with the words that are selected", letter: true },
  { key: "?", command: "help", does: "this help", letter: true },
  { key: "Escape", command: "back", does: "take back: stop reading, close, clear the search, let go of marks, words or turn", letter: false },
];

/** The part of a keyboard event that decides. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/**
 * The command of a key press, or null. Keys with Control, Alt or Meta belong to the browser, and those typed into a
 * field to the field.
 */
export function commandOf(press: KeyPress, inField: boolean, letters: boolean): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const found = KEYS.find(({ key }) => key === press.key);
  if (found === undefined || (found.letter && (inField || !letters))) return null;
  return found.command;
}

/** Whether keys pressed here are text: a field, a list of choices, or editable text. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select");
}
