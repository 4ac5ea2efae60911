import { count } from "../layout/ranges.js";
import { foldFor } from "../layout/wrap.js";
import type { Session } from "../session.js";
import type { ExportLoss } from "./exporter.js";

/** Says on standard error what a format could not carry, or that it carried everything. */
export async function reportLosses(
  { io, reporter }: Session,
  title: string,
  losses: readonly ExportLoss[],
  transcripts: number,
): Promise<void> {
  if (losses.length === 0) {
    await reporter.say(`Nothing of ${count(transcripts, "transcript")} was lost.`);
    return;
  }
  await reporter.say(`What ${title} could not carry:`);
  for (const { field, count: number, reason } of losses) {
    const [first = "", ...rest] = foldFor(io.stderr, `${field}: ${count(number, "value")}. ${reason}`, 4);
    await reporter.say([`  ${first}`, ...rest.map((line) => `    ${line}`)].join("\n"));
  }
}
