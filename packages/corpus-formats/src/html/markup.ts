import { escapeHtml } from "./escape-html.js";

/** HTML that is safe as it stands: made by {@link html} alone, in which every text is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: markup as it is, text and numbers escaped, nothing where it is null. */
export type Slot = Markup | string | number | null | readonly Markup[];

/**
 * HTML from a template. What stands in its slots is escaped unless it is markup itself, so that no text can ever become
 * markup. Slots are contents of elements and values of attributes in double quotation marks.
 */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  const markup = strings.reduce(
    (sum, part, index) => sum + part + (index < slots.length ? slotMarkup(slots[index] ?? null) : ""),
    "",
  );
  return { markup };
}

function slotMarkup(slot: Slot): string {
  if (slot === null) return "";
  if (typeof slot === "string" || typeof slot === "number") return escapeHtml(String(slot));
  return "markup" in slot ? slot.markup : slot.map(({ markup }) => markup).join("");
}
