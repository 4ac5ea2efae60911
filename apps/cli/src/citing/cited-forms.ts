import type { Citation } from "@colloquy/citation-formatter";

/** A form of a citation that can be asked for. */
export interface CitedForm {
  /** The value of `--as`. */
  readonly id: string;
  readonly title: string;
  /** Its text; null where the style does not make it, or nothing is known for it. */
  readonly of: (citation: Citation) => string | null;
  /** Why there is none, where it is not for the style. */
  readonly missing?: string;
}

/** The forms, in the order in which `--as all` prints them. */
export const FORMS: readonly CitedForm[] = [
  { id: "note", title: "Note", of: ({ note }) => note },
  { id: "short", title: "Short note", of: ({ shortNote }) => shortNote },
  { id: "intext", title: "In the text", of: ({ inText }) => inText },
  { id: "bibliography", title: "Bibliography", of: ({ bibliography }) => bibliography },
  { id: "link", title: "Link", of: ({ link }) => link, missing: "No address is known of the document, so there is no link." },
];

/** The form of that id. */
export function formNamed(id: string | undefined): CitedForm | undefined {
  return FORMS.find((form) => form.id === id);
}
