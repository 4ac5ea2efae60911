import {
  createHtmlFormat,
  createMarkdownFormat,
  htmlFormat,
  isReadableFormat,
  markdownFormat,
  type CorpusFormat,
  type ReadingOptions,
} from "@colloquy/corpus-formats";
import type { Exporter } from "./exporter.js";

/** The formats that people read, with how each is made so that its topics have labels. */
const LABELLED: ReadonlyMap<CorpusFormat, (options: ReadingOptions) => CorpusFormat> = new Map([
  [htmlFormat, createHtmlFormat],
  [markdownFormat, createMarkdownFormat],
]);

/** A format of corpora as an exporter. */
export function corpusExporter(format: CorpusFormat): Exporter {
  const { id, title, extensions } = format;
  return {
    id,
    title,
    extensions,
    comesBack: isReadableFormat(format),
    write: ({ transcripts, details, codebooks }) => {
      const labelled = LABELLED.get(format)?.({ codebooks }) ?? format;
      return { ...labelled.write(transcripts, details), findings: [] };
    },
  };
}
