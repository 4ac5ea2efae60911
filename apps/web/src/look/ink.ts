/** The colours and letters of a drawing. */
export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly dim: string;
  readonly rule: string;
  readonly accent: string;
  readonly letters: string;
  /** What stays free on each side; where there is a margin, the paper is drawn too. */
  readonly margin: number;
}

/** As the page has them: they follow its theme. */
export const PAGE_INK: Ink = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  dim: "var(--dim)",
  rule: "var(--rule)",
  accent: "var(--accent)",
  letters: "var(--apparatus)",
  margin: 0,
};

/** For a file of its own, which has no page around it: the light side of `tokens.css`. */
export const FILE_INK: Ink = {
  paper: "#fcfaf5",
  ink: "#221d17",
  dim: "#6a6055",
  rule: "#ddd5c6",
  accent: "#8a2f20",
  letters: "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Helvetica, Arial, sans-serif",
  margin: 24,
};
