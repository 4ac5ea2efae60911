import type { Output } from "../io/io.js";
import { paintFor } from "../layout/paint.js";
import { createJsonListWriter } from "../output/json-list.js";
import { layoutFinding, type ReportedFinding } from "../report/finding.js";
import { githubCommand } from "./github-command.js";
import { placedFinding } from "./placed-finding.js";

/** Writes findings, each as it comes. */
export interface FindingWriter {
  readonly add: (finding: ReportedFinding) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** For people: place, message, the line with carets, what to do; a blank line between them. */
function prettyWriter(output: Output): FindingWriter {
  const paint = paintFor(output);
  return {
    add: (finding) => output.write(`${layoutFinding(finding, paint, output)}\n`),
    end: () => Promise.resolve(),
  };
}

/** One JSON list. */
function jsonWriter(output: Output): FindingWriter {
  const list = createJsonListWriter(output);
  return { add: (finding) => list.add(placedFinding(finding)), end: list.end };
}

/** Workflow commands of GitHub Actions, one on each line. */
function githubWriter(output: Output): FindingWriter {
  return { add: (finding) => output.write(githubCommand(placedFinding(finding))), end: () => Promise.resolve() };
}

/** The same writer, given the findings of each file in the order in which they stand there; those without a place first. */
export function inOrderOfPlace(writer: FindingWriter): FindingWriter {
  let held: ReportedFinding[] = [];
  const flush = async (): Promise<void> => {
    const sorted = held.sort((a, b) => placeIn(a) - placeIn(b) || (a.column ?? 0) - (b.column ?? 0));
    held = [];
    for (const finding of sorted) await writer.add(finding);
  };
  return {
    add: async (finding) => {
      if (held[0] !== undefined && held[0].file !== finding.file) await flush();
      held.push(finding);
    },
    end: async () => {
      await flush();
      await writer.end();
    },
  };
}

function placeIn({ at, line }: ReportedFinding): number {
  return at?.span.start ?? line ?? -1;
}

/** Every way to write findings, by the name that `--reporter` takes. */
export const FINDING_WRITERS = { pretty: prettyWriter, json: jsonWriter, github: githubWriter } as const;

/** The name of a way to write findings. */
export type FindingForm = keyof typeof FINDING_WRITERS;
