import type { Code, Codebook } from "@colloquy/corpus-schema";
import { createFindings, quoted, type Findings } from "../findings.js";
import type { CodebookWriting } from "../format-diagnostic.js";
import { soundCodebook } from "../sound-codebook.js";
import { COLUMNS, type ColumnName } from "./columns.table.js";
import type { CsvWriteOptions } from "./csv-options.js";
import { guardFormula } from "./formula-guard.js";
import { joinList } from "./list-cell.js";

/** What each column holds of a code. */
const CELLS: Readonly<Record<ColumnName, (code: Code) => string>> = {
  id: ({ id }) => id,
  parent: ({ parentId }) => parentId ?? "",
  facet: ({ facetId }) => facetId,
  label: ({ label }) => label,
  definition: ({ definition }) => definition ?? "",
  terms: ({ terms }) => joinList(terms),
  excludes: ({ excludes }) => joinList(excludes),
  examples: ({ examples }) => joinList(examples),
  exactMatch: ({ exactMatch }) => joinList(exactMatch),
};

/**
 * Writes the codes of a codebook as a table (RFC 4180): a header, then a row per code, each ended by CR LF.
 * `readCsv(text, codebook)` gives the codebook back, but for white space around texts, which is dropped and reported.
 * What says something of the codebook as a whole has no place in a table. Never throws.
 */
export function writeCsv(codebook: Codebook, options: CsvWriteOptions = {}): CodebookWriting {
  const { delimiter = ",", byteOrderMark = false, formulaGuard = true } = options;
  const findings = createFindings();
  const sound = soundCodebook(codebook, findings);
  reportSpaces(sound, findings);
  const cell = (text: string): string => quoteCell(formulaGuard ? guardFormula(text) : text);
  const rows = sound.codes.map((code) => COLUMNS.map((column) => cell(CELLS[column](code))));
  const lines = [[...COLUMNS], ...rows].map((cells) => `${cells.join(delimiter)}\r\n`);
  return { text: `${byteOrderMark ? "\uFEFF" : ""}${lines.join("")}`, diagnostics: findings.list() };
}

function quoteCell(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const LISTS = ["terms", "excludes", "examples", "exactMatch"] as const;

/** A reader takes space around a text for none of it. */
function reportSpaces(codebook: Codebook, findings: Findings): void {
  codebook.codes.forEach((code, position) => {
    const texts = [code.id, code.facetId, code.label, code.definition ?? "", ...LISTS.flatMap((list) => code[list])];
    if (texts.every((text) => text === text.trim())) return;
    const message = `White space at the edges of texts of ${quoted(code.id)} is lost.`;
    findings.report("unsaid", message, { path: `/codes/${position}` });
  });
}
