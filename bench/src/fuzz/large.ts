import { performance } from "node:perf_hooks";
import { checkInvariants } from "@colloquy/corpus-schema";
import { parseTranscript } from "@colloquy/transcript-parser";
import { printTable } from "../table.js";

const MEGABYTES = 50;

const LARGE: readonly (readonly [name: string, unit: string])[] = [
  ["one line", "We said it was so, Ann, and nobody knew why: not one. "],
  ["an interview", "Ann Lee: Why did you go there, and who was with you then?\n\nBo Ray: We went home and waited for news.\n\n"],
  ["a column without labels", "We said it was so, and nobody\nknew why, not one of those who\n"],
];

/** Parses documents of fifty megabytes and prints how fast that was and what memory it took. */
export async function printLarge(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, unit] of LARGE) {
    const bytes = new TextEncoder().encode(unit.repeat(Math.ceil((MEGABYTES * 1e6) / unit.length)));
    const start = performance.now();
    const { transcripts } = await parseTranscript(bytes, { fileName: "large.txt" });
    const seconds = (performance.now() - start) / 1000;
    const findings = checkInvariants(transcripts[0], { bytes }).length;
    const peak = process.resourceUsage().maxRSS / 1024;
    rows.push([name, String(transcripts[0].turns.length), seconds.toFixed(2), (bytes.length / 1e6 / seconds).toFixed(1), peak.toFixed(0), String(findings)]);
  }
  printTable([`${MEGABYTES} MB, peak memory so far`, "turns", "seconds", "MB/s", "RSS in MB", "findings"], rows);
}
