import { countedLabels } from "../layout/counted-labels.js";
import type { Layout } from "../layout/learn-layout.js";
import { foldLabel } from "../layout/label-shape.js";
import type { LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "./turn-start.js";

/** Of a label that only its type and its word make one. */
const UNKNOWN = 0.6;

/** The starts of the turns that labels begin. */
export function labelledStarts(lines: LineTable, layout: Layout): TurnStart[] {
  const counted = countedLabels(layout.labels.map(({ text }) => text));
  return layout.labels.map((label) => ({
    labelSpan: { start: label.start, end: label.end },
    voice: counted.has(label.text) ? label.text.replace(/[\s.#№]*\d+$/u, "") : label.text,
    from: label.end,
    line: label.hasSpeech ? label.lastLine : Math.min(label.lastLine + 1, lines.count - 1),
    confidence: layout.accepted.get(counted.get(label.text) ?? foldLabel(label.text))?.confidence ?? UNKNOWN,
    role: "unknown",
    time: label.time,
  }));
}
