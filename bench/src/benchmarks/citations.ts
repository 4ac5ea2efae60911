import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { STYLES } from "@colloquy/citation-formatter/styles";
import type { CitationTask, CitationTime } from "../citations/time-citations.js";
import { compileScript } from "../compile-script.js";
import { printTable } from "../table.js";

const SCRIPT = fileURLToPath(new URL("../citations/time-citations.ts", import.meta.url));
const CITATIONS = 10_000;
const TRANSCRIPTS = 1000;
const PEER_STYLES = ["chicago-notes", "chicago-author-date"];
const GROWTH = [1250, 2500, 5000, 10_000, 20_000];
const PEER_GROWTH = [100, 200, 400, 800];

/**
 * Whole citations (text of the sequence, full and short form, bibliography, link, selectors, report of what was not
 * printed) of parsed transcripts, cold, each measurement in a process of its own; and the texts alone beside npm
 * `citeproc` with the same style and items.
 */
export function benchCitations(): void {
  const compiled = compileScript(SCRIPT, ["citeproc"]);
  const time = (task: CitationTask): CitationTime => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", compiled, JSON.stringify(task)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${task.style} could not be measured: ${stderr.slice(0, 500)}`);
    return JSON.parse(stdout) as CitationTime;
  };
  console.log(`${CITATIONS} citations of ${TRANSCRIPTS} transcripts, with the bibliography`);
  printTable(
    ["style", "s", "CPU s", "citations/s", "MB held"],
    STYLES.map(({ id }) => row(id, CITATIONS, time({ engine: "whole", style: id, citations: CITATIONS, transcripts: TRANSCRIPTS }))),
  );
  console.log("\nHow the cost grows: chicago-notes, ten citations of each transcript");
  printTable(
    ["citations", "s", "CPU s", "citations/s", "MB held"],
    GROWTH.map((citations) => row(String(citations), citations, time({ engine: "whole", style: "chicago-notes", citations, transcripts: citations / 10 }))),
  );
  console.log("\nBeside npm citeproc, which writes the texts alone: a tenth as many sources as citations");
  printTable(["style", "citations", "colloquy CPU s", "citeproc CPU s", "ratio"], PEER_STYLES.flatMap((style) => peerRows(style, time)));
}

function row(name: string, citations: number, { wallMs, cpuMs, heldBytes }: CitationTime): string[] {
  return [name, seconds(wallMs), seconds(cpuMs), String(Math.round((citations / wallMs) * 1000)), (heldBytes / 1e6).toFixed(0)];
}

function peerRows(style: string, time: (task: CitationTask) => CitationTime): string[][] {
  return PEER_GROWTH.map((citations) => {
    const size = { style, citations, transcripts: citations / 10 };
    const [ours, theirs] = [time({ engine: "whole", ...size }), time({ engine: "citeproc", ...size })];
    return [style, String(citations), seconds(ours.cpuMs), seconds(theirs.cpuMs), `${(theirs.cpuMs / ours.cpuMs).toFixed(1)} x`];
  });
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
