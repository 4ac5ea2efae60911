import { isWhiteSpace } from "../span.js";
import type { Transcript } from "../transcript.js";
import type { Report } from "./report.js";

/** Order, disjointness and numbering of turns, exchanges and paratexts, and the place of labels and hulls. */
export function checkOrder(transcript: Transcript, report: Report): void {
  checkTurns(transcript, report);
  transcript.exchanges.forEach((exchange, index) => {
    if (exchange.ordinal === index + 1) return;
    report("ordinals", `Exchange ${index + 1} has ordinal ${exchange.ordinal}.`, { path: `/exchanges/${index}/ordinal` });
  });
  let end = 0;
  transcript.paratexts.forEach(({ span }, index) => {
    if (span.start < end || span.start === span.end) {
      const detail = span.start === span.end ? "One is empty." : `One begins at ${span.start}, before ${end}.`;
      report("paratext-order", detail, { span, path: `/paratexts/${index}/span` });
    }
    end = Math.max(end, span.end);
  });
}

function checkTurns(transcript: Transcript, report: Report): void {
  const { text } = transcript.source;
  let end = 0;
  transcript.turns.forEach((turn, index) => {
    const path = `/turns/${index}`;
    const { span, labelSpan } = turn;
    const start = labelSpan?.start ?? span.start;
    if (start < end) {
      report("turn-order", `Turn ${index + 1} begins at ${start}, before ${end}.`, { span, path: `${path}/span` });
    }
    if (labelSpan !== null && labelSpan.end > span.start) {
      const detail = `The label of turn ${index + 1} ends at ${labelSpan.end}, its speech begins at ${span.start}.`;
      report("label-before-speech", detail, { span: labelSpan, path: `${path}/labelSpan` });
    }
    if (turn.ordinal !== index + 1) {
      report("ordinals", `Turn ${index + 1} has ordinal ${turn.ordinal}.`, { span, path: `${path}/ordinal` });
    }
    const loose = isWhiteSpace(text.charCodeAt(span.start)) || isWhiteSpace(text.charCodeAt(span.end - 1));
    if (span.start < span.end && loose) {
      report("hull-tight", `Turn ${index + 1} does not.`, { span, path: `${path}/span` });
    }
    end = Math.max(end, span.end);
  });
}
