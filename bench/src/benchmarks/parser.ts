import { parseTranscriptText } from "@colloquy/transcript-parser";
import { foundingBytes } from "../founding-document.js";
import { measure } from "../measure.js";
import { printTable } from "../table.js";

const COPIES = [1, 8, 64, 256];

/** What a naive parser does: one pattern for labels, no offsets of paratext, no reading text, no metadata. */
function naiveTurns(text: string): number {
  let turns = 0;
  for (const match of text.matchAll(/^([A-Z][^:\n]{0,40}):/gm)) if (match.index >= 0) turns += 1;
  return turns;
}

/** How the cost of parsing grows with the length of the text, beside a bare regular expression in the same run. */
export function benchParser(): void {
  const text = new TextDecoder().decode(foundingBytes());
  const head = text.slice(0, text.indexOf("Continent:"));
  const body = text.slice(head.length, text.indexOf("Kassymzhomart Tokaev, a career"));
  const rows = COPIES.map((copies) => {
    const document = head + body.repeat(copies);
    const megabytes = document.length / 1e6;
    const full = measure(() => parseTranscriptText(document)).cpuMs;
    const naive = measure(() => naiveTurns(document)).cpuMs;
    return [
      `${megabytes.toFixed(2)} MB`,
      full.toFixed(2),
      (megabytes / (full / 1000)).toFixed(1),
      (full / megabytes).toFixed(0),
      naive.toFixed(2),
      `${(full / naive).toFixed(1)} x`,
    ];
  });
  printTable(["text", "parse ms", "MB/s", "ms per MB", "regex ms", "ratio"], rows);
}
