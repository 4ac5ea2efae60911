/** A pair of quotation marks, and how to tell them from other uses of the same characters. */
export interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
  /** Opening and closing mark are one character: only what stands beside it tells which it is. */
  readonly straight: boolean;
  /** The closing mark is also an apostrophe. */
  readonly apostrophe: boolean;
}

/** The pairs that articles use. Marks of one pair inside another belong to the words. */
export const MARK_PAIRS: readonly MarkPair[] = [
  { open: "“", close: ["”"], straight: false, apostrophe: false },
  { open: "„", close: ["“", "”"], straight: false, apostrophe: false },
  { open: "«", close: ["»"], straight: false, apostrophe: false },
  { open: "‹", close: ["›"], straight: false, apostrophe: false },
  { open: "「", close: ["」"], straight: false, apostrophe: false },
  { open: "『", close: ["』"], straight: false, apostrophe: false },
  { open: '"', close: ['"'], straight: true, apostrophe: false },
  { open: "‚", close: ["‘"], straight: false, apostrophe: false },
  { open: "‘", close: ["’"], straight: false, apostrophe: true },
  { open: "'", close: ["'"], straight: true, apostrophe: true },
];
