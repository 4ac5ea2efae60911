import { readCodebook, type Codebook } from "@colloquy/corpus-schema";
import type { CodebookOptions } from "@colloquy/topic-classifier/codebook-formats/csv";
import type { TextFinding } from "./report-findings.js";

/** What is told of a codebook beside its file: see `--id`, `--title` and `--language`. */
export type CodebookDetails = Pick<CodebookOptions, "id" | "title" | "language">;

/** A codebook, or none, and every finding. */
export interface FileReading {
  readonly value: Codebook | null;
  readonly diagnostics: readonly TextFinding[];
}

/** A format of codebook files. A new one is one value here. */
export interface CodebookFileFormat {
  readonly id: string;
  readonly title: string;
  /** The first one is that of files to be written. */
  readonly extensions: readonly string[];
  /** Whether its files say the id and the title of their codebook. */
  readonly namesCodebook: boolean;
  /** What of every codebook its files leave out, if their writer does not say so. */
  readonly leavesOut?: string;
  /** Whether a text seems to be in the format. */
  readonly sniff: (text: string) => boolean;
  readonly read: (bytes: Uint8Array, details: CodebookDetails) => Promise<FileReading>;
  readonly write: (codebook: Codebook) => Promise<{ readonly text: string; readonly diagnostics: readonly TextFinding[] }>;
}

const LINKED_DATA = /"@(?:context|graph|id|type)"\s*:/;

const json: CodebookFileFormat = {
  id: "json",
  title: "JSON",
  extensions: ["json"],
  namesCodebook: true,
  sniff: (text) => /^\s*\{/.test(text) && !LINKED_DATA.test(text),
  read: (bytes, details) => Promise.resolve(readJson(bytes, details)),
  write: (codebook) => Promise.resolve({ text: `${JSON.stringify(codebook, null, 2)}\n`, diagnostics: [] }),
};

function readJson(bytes: Uint8Array, details: CodebookDetails): FileReading {
  const none = (message: string, hint: string): FileReading => ({
    value: null,
    diagnostics: [{ severity: "error", code: "not-json", message, hint, span: null }],
  });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return none("is not UTF-8.", "Save it as UTF-8 and try again.");
    return none(`is not JSON: ${error instanceof Error ? error.message : String(error)}.`, "Check what stands at that place.");
  }
  const result = readCodebook(value);
  if (result.ok) return { value: { ...result.value, ...details }, diagnostics: [] };
  return none(`is no codebook: ${result.diagnostics[0]?.message ?? "its shape is wrong"}.`, "colloquy schema codebook prints what one holds.");
}

type SkosSyntax = "turtle" | "json-ld" | "rdf-xml";

function skos(id: SkosSyntax, title: string, extensions: readonly string[], sniff: CodebookFileFormat["sniff"]): CodebookFileFormat {
  return {
    id,
    title,
    extensions,
    namesCodebook: true,
    sniff,
    read: async (bytes, { language, ...details }) => {
      const { readSkos } = await import("@colloquy/topic-classifier/codebook-formats/skos");
      return asReading(await readSkos(bytes, { ...details, ...(language === undefined ? {} : { languages: [language] }) }));
    },
    write: async (codebook) => (await import("@colloquy/topic-classifier/codebook-formats/skos")).writeSkos(codebook, id),
  };
}

const csv: CodebookFileFormat = {
  id: "csv",
  title: "CSV",
  extensions: ["csv", "tsv"],
  namesCodebook: false,
  leavesOut: "A table has no place for id, title, version, language and facet labels of the codebook.",
  sniff: (text) => /^(?:[^\r\n]*[,;\t])?\s*"?id"?\s*(?:[,;\t]|[\r\n]|$)/i.test(text),
  read: async (bytes, details) => asReading(await (await import("@colloquy/topic-classifier/codebook-formats/csv")).readCsv(bytes, details)),
  write: async (codebook) => (await import("@colloquy/topic-classifier/codebook-formats/csv")).writeCsv(codebook),
};

const quanteda: CodebookFileFormat = {
  id: "quanteda",
  title: "quanteda YAML",
  extensions: ["yml", "yaml"],
  namesCodebook: false,
  sniff: (text) => /^(?:\s|#[^\n]*\n|---\s*\n)*[^\s#<{[@][^\n:]*:\s/.test(text),
  read: async (bytes, details) =>
    asReading(await (await import("@colloquy/topic-classifier/codebook-formats/quanteda")).readQuanteda(bytes, details)),
  write: async (codebook) => (await import("@colloquy/topic-classifier/codebook-formats/quanteda")).writeQuanteda(codebook),
};

const lexicoder: CodebookFileFormat = {
  id: "lexicoder",
  title: "Lexicoder",
  extensions: ["lcd", "xml"],
  namesCodebook: true,
  sniff: (text) => /<(?:dictionary|cnode)[\s>]/i.test(text),
  read: async (bytes, details) =>
    asReading(await (await import("@colloquy/topic-classifier/codebook-formats/lexicoder")).readLexicoder(bytes, details)),
  write: async (codebook) => (await import("@colloquy/topic-classifier/codebook-formats/lexicoder")).writeLexicoder(codebook),
};

type Reading =
  | { readonly ok: true; readonly value: Codebook; readonly diagnostics: readonly TextFinding[] }
  | { readonly ok: false; readonly diagnostics: readonly TextFinding[] };

function asReading(reading: Reading): FileReading {
  return { value: reading.ok ? reading.value : null, diagnostics: reading.diagnostics };
}

/** Every format of codebook files. Where several fit a file, the earlier one is taken. */
export const CODEBOOK_FORMATS: readonly CodebookFileFormat[] = [
  json,
  skos("json-ld", "SKOS in JSON-LD", ["jsonld", "json"], (text) => /^\s*[[{]/.test(text) && LINKED_DATA.test(text)),
  skos("rdf-xml", "SKOS in RDF/XML", ["rdf", "xml"], (text) => /<(?:[\w.-]+:)?RDF[\s>]/.test(text)),
  skos("turtle", "SKOS in Turtle", ["ttl", "n3"], (text) => /^(?:\s|#[^\n]*\n)*(?:@prefix|@base|prefix\s|base\s|<[^>\s]+>\s)/i.test(text)),
  lexicoder,
  csv,
  quanteda,
];
