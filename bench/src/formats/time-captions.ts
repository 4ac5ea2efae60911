import { READERS, type ReaderName } from "./caption-readers.js";
import { generateCaptions, type CaptionKind } from "./generate-captions.js";

/** One measurement, made in a process of its own. */
export interface CaptionTask {
  readonly reader: ReaderName;
  readonly kind: CaptionKind;
  readonly megabytes: number;
  readonly runs: number;
}

/** What a task took. */
export interface CaptionTime {
  readonly bytes: number;
  readonly cues: number;
  /** Median CPU time of a run, user and system, in milliseconds. */
  readonly cpuMs: number;
  /** Median time on the clock. */
  readonly wallMs: number;
  readonly peakMegabytes: number;
}

async function run({ reader, kind, megabytes, runs }: CaptionTask): Promise<CaptionTime> {
  const bytes = generateCaptions(kind, megabytes * 1e6);
  const read = READERS[reader];
  // The code is compiled beforehand.
  await read(generateCaptions(kind, 1e6), kind);
  const times: { readonly cpuMs: number; readonly wallMs: number }[] = [];
  let cues = 0;
  for (let index = 0; index < runs; index += 1) {
    globalThis.gc?.();
    const since = process.cpuUsage();
    const start = performance.now();
    cues = await read(bytes, kind);
    const wallMs = performance.now() - start;
    const { user, system } = process.cpuUsage(since);
    times.push({ cpuMs: (user + system) / 1000, wallMs });
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >>> 1] ?? NaN;
  return {
    bytes: bytes.length,
    cues,
    cpuMs: median(times.map(({ cpuMs }) => cpuMs)),
    wallMs: median(times.map(({ wallMs }) => wallMs)),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as CaptionTask)));
