import { createEngine } from "./create-engine.js";
import { DocumentProcessor } from "./document-processor.js";
import type { LocaleSource } from "./locale/locale-chain.js";
import type { OutputFormat } from "./output/output-format.js";
import { serialise } from "./output/serialise.js";
import type { Processor } from "./processor.js";
import type { Style } from "./style/style.js";

/** What a processor is made of. `Out` is what its output format writes. */
export interface ProcessorOptions<Out = string> {
  readonly style: Style;
  /** Locales to draw terms from; the one for `en-US` is the last resort for all languages. */
  readonly locales: LocaleSource;
  /** BCP 47 tag of the output; the style's default locale, else `en-US`, when absent. */
  readonly lang?: string;
  readonly output: OutputFormat<Out>;
  /** Whether printed URLs, DOIs, PMIDs and PMCIDs become links (CSL 1.0.2, "Links"); not when absent. */
  readonly links?: boolean;
}

/** Makes a processor for one style in one language. Nothing is shared between processors. */
export function createProcessor<Out = string>(options: ProcessorOptions<Out>): Processor<Out> {
  const { engine, typography, warnings } = createEngine(options);
  return new DocumentProcessor(engine, (inlines) => serialise(inlines, typography, options.output), warnings);
}
