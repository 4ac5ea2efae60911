import { RECORD_FORMATS } from "@colloquy/citation-formatter/records";
import { CORPUS_FORMATS } from "@colloquy/corpus-formats";
import { corpusExporter } from "./corpus-exporter.js";
import type { Exporter } from "./exporter.js";
import { recordExporter } from "./record-exporter.js";

/** Every format that is written, in the order in which a person is offered them. */
export const EXPORTERS: readonly Exporter[] = [...CORPUS_FORMATS.map(corpusExporter), ...RECORD_FORMATS.map(recordExporter)];

/** The exporter of that id; undefined where there is none. */
export function exporterNamed(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
