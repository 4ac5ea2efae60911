import { formatBibliography, formatCitations, toCslItem, type CitationFor } from "@colloquy/citation-formatter";
import { STYLES } from "@colloquy/citation-formatter/styles";
import { enUS } from "@colloquy/csl-processor/locales/en-US";
import { npmCiteproc } from "../csl/npm-citeproc.js";
import { generateTranscripts } from "./generate-transcripts.js";

/** One measurement, made in a process of its own. */
export interface CitationTask {
  /** `whole` is formatCitations with all that a citation holds; `text` the texts alone, by a peer. */
  readonly engine: "whole" | "citeproc";
  readonly style: string;
  readonly citations: number;
  readonly transcripts: number;
}

/** What a task took. */
export interface CitationTime {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Memory that the citations hold, in bytes. */
  readonly heldBytes: number;
}

/** Turns of the transcripts in a fixed order: runs of three places of one source, sources that come back. */
function requestsFor({ citations, transcripts: count }: CitationTask): CitationFor[] {
  const transcripts = generateTranscripts(count);
  return Array.from({ length: citations }, (_, index) => {
    const transcript = transcripts[(Math.floor(index / 3) * 7) % count];
    if (transcript === undefined) throw new Error("There are no transcripts to cite.");
    const { turns } = transcript;
    const target = turns[(index * 5) % turns.length];
    return { transcript, ...(target !== undefined && { targetId: target.id }) };
  });
}

function timed(run: () => unknown): CitationTime {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const made = run();
  const { user, system } = process.cpuUsage(cpu);
  const wallMs = performance.now() - wall;
  globalThis.gc?.();
  const heldBytes = process.memoryUsage().heapUsed - before;
  if (made === undefined) throw new Error("Nothing was made.");
  return { wallMs, cpuMs: (user + system) / 1000, heldBytes };
}

async function run(task: CitationTask): Promise<CitationTime> {
  const requests = requestsFor(task);
  const style = STYLES.find(({ id }) => id === task.style)?.xml ?? "";
  if (task.engine === "whole") {
    return timed(() => [formatCitations(requests, { style }), formatBibliography(requests.map(({ transcript }) => transcript), { style })]);
  }
  const engine = await npmCiteproc(() => enUS);
  return timed(() => {
    const items = [...new Set(requests.map(({ transcript }) => transcript))].map((transcript) => toCslItem(transcript));
    const cites = requests.map(({ transcript }, index) => ({ id: `c${index}`, noteIndex: index + 1, items: [{ id: transcript.id, suffix: `, turn ${index % 20}` }] }));
    return engine.load(style).format(items, cites, "text");
  });
}

console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as CitationTask)));
