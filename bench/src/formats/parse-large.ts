import { checkInvariants } from "@colloquy/corpus-schema";
import { parseTranscript } from "@colloquy/transcript-parser";
import { largeDocument, type LargeFormat } from "./large-documents.js";

/** One parse, made in a process of its own. */
export interface LargeTask {
  readonly format: LargeFormat;
  readonly megabytes: number;
}

/** What it took, and what came of it. */
export interface LargeTime {
  readonly bytes: number;
  readonly turns: number;
  /** CPU time, user and system. */
  readonly cpuMs: number;
  readonly peakMegabytes: number;
  /** Codes of the diagnostics, each once. */
  readonly diagnostics: readonly string[];
  /** Promises that the transcript does not keep. */
  readonly findings: number;
}

async function run({ format, megabytes }: LargeTask): Promise<LargeTime> {
  const { bytes, fileName } = largeDocument(format, megabytes * 1e6);
  globalThis.gc?.();
  const since = process.cpuUsage();
  const { transcripts, diagnostics, report } = await parseTranscript(bytes, { fileName });
  const { user, system } = process.cpuUsage(since);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return {
    bytes: bytes.length,
    turns: transcripts.reduce((count, { turns }) => count + turns.length, 0),
    cpuMs: (user + system) / 1000,
    peakMegabytes,
    diagnostics: [...new Set(diagnostics.map(({ code }) => code))],
    findings: transcripts.flatMap((transcript) => checkInvariants(transcript, report.text === "file" ? { bytes } : {})).length,
  };
}

console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as LargeTask)));
