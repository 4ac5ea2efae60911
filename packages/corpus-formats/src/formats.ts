import type { CorpusFormat } from "./corpus-format.js";
import { csvFormat } from "./csv/csv-format.js";
import { jsonlFormat } from "./jsonl/jsonl-format.js";

/** Every format, in the order in which a person is offered them. */
export const CORPUS_FORMATS: readonly CorpusFormat[] = [jsonlFormat, csvFormat];
