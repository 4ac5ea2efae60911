/** One form of a citation, as text and as HTML. */
export interface CitedForm {
  readonly id: "note" | "shortNote" | "inText" | "bibliography";
  readonly name: string;
  readonly text: string;
  readonly html: string;
}

/** A turn, cited in a style. */
export interface Cited {
  /** The turn's ordinal. */
  readonly turn: number;
  /** The forms that the style has. */
  readonly forms: readonly CitedForm[];
  /** The form that goes on in the same paragraph as the words it is for: an author-date citation. */
  readonly runIn: CitedForm | null;
  /** The forms that follow in paragraphs of their own: a note, a credit line, an entry of the list of references. */
  readonly after: readonly CitedForm[];
  /** What is known of the source and not printed by the style, in words. */
  readonly notPrinted: readonly string[];
  readonly warnings: readonly string[];
}

/** A style to choose. */
export interface StyleChoice {
  readonly id: string;
  readonly title: string;
}
