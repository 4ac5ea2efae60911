import type { Display, Font } from "../style/formatting.js";
import type { OutputFormat } from "./output-format.js";

/** Text in one font, as word processors have it. A property that is absent is off. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly smallCaps?: boolean;
  readonly underline?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  /** An absolute http or https URL. */
  readonly href?: string;
  /** The block that the run stands in; absent in running text. */
  readonly block?: RunBlock;
}

/** A block of an entry. */
export interface RunBlock {
  readonly display: Display;
  /** From 1 in its entry: runs of one block share it. */
  readonly number: number;
}

/**
 * Runs of text, each with its font, link and block: what a DOCX document or an editor is made from. Oblique text is
 * italic; there is no light weight.
 */
export const runs: OutputFormat<readonly Run[]> = {
  fonts: true,
  escape: (text) => [{ text }],
  join: (parts) => parts.flat(),
  // What a run says of itself goes before what is around it.
  font: (content, change) => content.map((run) => ({ ...propertiesOf(change), ...run })),
  block: (content, display) => {
    const block: RunBlock = { display, number: 0 };
    return content.map((run) => ({ block, ...run }));
  },
  link: (content, url) => content.map((run) => ({ href: url, ...run })),
  finish: (content) => mergeEqual(numberBlocks(content.map(withoutOff))),
};

type Properties = Omit<Run, "text" | "href" | "block">;

function propertiesOf(change: Font): Properties {
  return {
    ...(change.style !== undefined && { italic: change.style !== "normal" }),
    ...(change.weight !== undefined && { bold: change.weight === "bold" }),
    ...(change.variant !== undefined && { smallCaps: change.variant === "small-caps" }),
    ...(change.decoration !== undefined && { underline: change.decoration === "underline" }),
    ...(change.align !== undefined && {
      superscript: change.align === "sup",
      subscript: change.align === "sub",
    }),
  };
}

/** The run without the properties that were turned off. */
function withoutOff(run: Run): Run {
  return { text: run.text, ...Object.fromEntries(Object.entries(run).filter(([, value]) => value !== false)) };
}

/** Numbers the blocks in their order; until here they are told apart by identity. */
function numberBlocks(content: readonly Run[]): Run[] {
  const numbers = new Map<RunBlock, RunBlock>();
  return content.map((run) => {
    if (run.block === undefined) return run;
    const block = numbers.get(run.block) ?? { ...run.block, number: numbers.size + 1 };
    numbers.set(run.block, block);
    return { ...run, block };
  });
}

/** Neighbours that differ in nothing but their text are one run. */
function mergeEqual(content: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of content) {
    const last = merged.at(-1);
    if (last === undefined || keyOf(last) !== keyOf(run)) merged.push(run);
    else merged[merged.length - 1] = { ...last, text: last.text + run.text };
  }
  return merged;
}

function keyOf(run: Run): string {
  const properties = Object.entries({ ...run, text: "" });
  return JSON.stringify(properties.sort(([left], [right]) => (left < right ? -1 : 1)));
}
