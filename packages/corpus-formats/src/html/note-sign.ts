import { html, type Markup } from "./markup.js";

/** The sign of a note, which leads to it. */
export function noteSign(number: number, prefix: string): Markup {
  return html`<sup><a href="#${prefix}n-${number}" id="${prefix}r-${number}" aria-label="note ${number}">${number}</a></sup>`;
}
