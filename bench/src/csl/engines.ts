import type { CslEngine } from "./csl-engine.js";
import { npmCiteproc } from "./npm-citeproc.js";
import { ourProcessor } from "./our-processor.js";

/** The processors that are compared, by name. */
export const ENGINES = { colloquy: ourProcessor, citeproc: npmCiteproc } as const satisfies Record<
  string,
  (readLocale: (lang: string) => string | undefined) => CslEngine | Promise<CslEngine>
>;

export type EngineName = keyof typeof ENGINES;
