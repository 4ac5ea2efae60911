/** Font attributes (CSL 1.0.2, "Formatting"). An absent one is inherited. */
export interface Font {
  readonly style?: "normal" | "italic" | "oblique";
  readonly variant?: "normal" | "small-caps";
  readonly weight?: "normal" | "bold" | "light";
  readonly decoration?: "none" | "underline";
  readonly align?: "baseline" | "sup" | "sub";
}

/** CSL 1.0.2, "Text-case". */
export type TextCase = "lowercase" | "uppercase" | "capitalize-first" | "capitalize-all" | "sentence" | "title";

/** CSL 1.0.2, "Display". */
export type Display = "block" | "left-margin" | "right-inline" | "indent";

/** What most rendering elements may carry besides their own attributes. */
export interface Formatting {
  readonly font: Font;
  readonly prefix: string;
  readonly suffix: string;
  readonly textCase?: TextCase;
  readonly display?: Display;
  readonly quotes: boolean;
  readonly stripPeriods: boolean;
}
