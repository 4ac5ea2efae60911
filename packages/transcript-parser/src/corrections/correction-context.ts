import type { LineTable } from "../lines/split-lines.js";
import type { Voices } from "./voices.js";

/** What corrections are applied with. */
export interface CorrectionContext {
  readonly lines: LineTable;
  readonly voices: Voices;
}
