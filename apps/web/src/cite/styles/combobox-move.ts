/** What a key does in a combobox: opens or closes its list, takes the active option, or makes another one active. */
export type ComboboxMove = "open" | "close" | "take" | number;

type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "isComposing">;

/**
 * What a key press in a combobox means (WAI-ARIA Authoring Practices 1.2, "Combobox Pattern"); null where it belongs to the
 * field.
 *
 * @param open the active option, from 0, or -1, while the list is open; null while it is closed
 * @param count how many options there are
 */
export function comboboxMove(press: Press, open: { readonly active: number } | null, count: number): ComboboxMove | null {
  const { key, altKey, ctrlKey, metaKey, isComposing } = press;
  if (isComposing || ctrlKey || metaKey) return null;
  const isVertical = key === "ArrowDown" || key === "ArrowUp";
  if (open === null) return isVertical || key === "Enter" ? "open" : null;
  if (key === "Escape" || (altKey && key === "ArrowUp")) return "close";
  if (key === "Enter") return "take";
  if (!isVertical || altKey || count === 0) return null;
  if (key === "ArrowDown") return (open.active + 1) % count;
  return open.active <= 0 ? count - 1 : open.active - 1;
}
