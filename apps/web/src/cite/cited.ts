/** One form of a citation, as text and as HTML. */
export interface CitedForm {
  readonly id: "note" | "shortNote" | "inText" | "bibliography";
  readonly name: string;
  readonly text: string;
  readonly html: string;
}

/** A turn, cited in a style. */
export interface Cited {
  readonly turn: number;
  /** The forms that the style has, never empty ones. */
  readonly forms: readonly CitedForm[];
  /** What is known of the source and not printed by the style, in words. */
  readonly notPrinted: readonly string[];
  readonly warnings: readonly string[];
}

/** A style to choose. */
export interface StyleChoice {
  readonly id: string;
  readonly title: string;
}
