import type { RecordFormatId } from "@colloquy/citation-formatter/records";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { plugins } from "@citation-js/core";
import { runProgram } from "./run-program.js";

/** An item as a reader has it: CSL-JSON, in whatever shape. */
export type ReadItem = Readonly<Record<string, unknown>>;

/** A program that reads records and has no code of ours. */
export interface RecordReader {
  readonly name: "citation-js" | "pandoc";
  /** Why it reads nothing here; undefined where it does. */
  readonly absent?: string;
  /** The items of a file; undefined for a format that it does not read. */
  read(text: string, format: RecordFormatId): readonly ReadItem[] | undefined;
}

const INPUT_TYPES: Readonly<Record<RecordFormatId, string>> = {
  bibtex: "@bibtex/text",
  biblatex: "@biblatex/text",
  ris: "@ris/file",
  "csl-json": "@csl/list+object",
};

/** The npm packages of citation-js. */
export const citationJs: RecordReader = {
  name: "citation-js",
  read: (text, format) => {
    const data: unknown = format === "csl-json" ? JSON.parse(text) : text;
    return plugins.input.chain(data, { forceType: INPUT_TYPES[format], generateGraph: false });
  },
};

/** pandoc, where it is installed. */
export function pandoc(): RecordReader {
  const listed = runProgram("pandoc", ["--list-input-formats"]);
  if (listed === undefined) return { name: "pandoc", absent: "not installed", read: () => undefined };
  const formats = new Set(listed.stdout.split(/\s+/));
  return {
    name: "pandoc",
    read: (input, format) => {
      const from = format === "csl-json" ? "csljson" : format;
      if (!formats.has(from)) return undefined;
      const run = runProgram("pandoc", ["-f", from, "-t", "csljson"], { input });
      if (run?.status !== 0) throw new Error(`pandoc does not read ${format}: ${run?.stderr ?? "it is gone"}`);
      return JSON.parse(run.stdout) as ReadItem[];
    },
  };
}
