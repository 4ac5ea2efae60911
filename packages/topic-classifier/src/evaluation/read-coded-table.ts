import type { Codebook } from "@colloquy/corpus-schema";
import type { CodedConversation } from "../models/trained/training-example.js";
import { readCodedCells } from "./coded-cells.js";
import { readCodedLines } from "./coded-lines.js";
import { collectFindings, type CodedRow, type ReportInTable } from "./coded-row.js";
import type { CodedTableDiagnostic } from "./coded-table-finding.js";

export type { CodedTableDiagnostic, CodedTableProblem } from "./coded-table-finding.js";

/** What the columns of a table are called. */
export interface CodedTableOptions {
  /** The column of texts: `text` unless given. */
  readonly textColumn?: string;
  /** The column of codes: `code` unless given. */
  readonly codeColumn?: string;
  /** The column that says which neighbouring rows are one conversation, if there is one: `conversation` unless given. */
  readonly conversationColumn?: string;
}

/** What a table gives: its rows as examples, and everything that was not read as it stands there. */
export interface CodedTable {
  readonly conversations: readonly CodedConversation[];
  readonly diagnostics: readonly CodedTableDiagnostic[];
}

/**
 * Reads texts that were coded in a spreadsheet (RFC 4180) or as JSON lines: a text on each row, and its codes, by id or
 * by label, with `|` between several. An empty cell says that the row was not coded, `-` (in JSON an empty list) that it
 * is about nothing in the codebook. Neighbouring rows of one conversation are read together; without such a column each
 * row stands alone. Never throws; no text, however it is written, is read in more than linear time.
 */
export function readCodedTable(text: string, codebook: Codebook, options: CodedTableOptions = {}): CodedTable {
  const columns = {
    text: options.textColumn ?? "text",
    code: options.codeColumn ?? "code",
    conversation: options.conversationColumn ?? "conversation",
  };
  const { diagnostics, report } = collectFindings();
  const table = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const isLines = table.trimStart().startsWith("{");
  const rows = isLines ? readCodedLines(table, columns, report) : readCodedCells(table, columns, report);
  if (rows.length === 0 && diagnostics.length === 0) report("no-rows", { span: null, message: "The table has no rows." });
  return { conversations: groupRows(resolveCodes(rows, codebook, report)), diagnostics };
}

/** The rows with ids for codes; rows without a text are left out. */
function resolveCodes(rows: readonly CodedRow[], codebook: Codebook, report: ReportInTable): CodedRow[] {
  const ids = idsByName(codebook);
  return rows.flatMap((row): CodedRow[] => {
    if (row.text.trim() === "") {
      if (row.codes !== null) report("empty-text", { span: row.span, message: "A row has codes and no text." });
      return [];
    }
    const codes = row.codes?.flatMap((name) => {
      const id = ids.get(name) ?? ids.get(name.toLowerCase());
      if (id === undefined) report("unknown-code", { span: row.span, ...unknownCode(name, codebook) });
      return id ?? [];
    });
    if (codes === undefined || (codes.length === 0 && row.codes?.length !== 0)) return [{ ...row, codes: null }];
    return [{ ...row, codes }];
  });
}

/** The id of each code under its id, its label, and both in lower case; ids go before labels. */
function idsByName({ codes }: Codebook): Map<string, string> {
  const lower = codes.flatMap(({ id, label }) => [[label.toLowerCase(), id], [label, id], [id.toLowerCase(), id]] as const);
  return new Map([...lower, ...codes.map(({ id }) => [id, id] as const)]);
}

function unknownCode(name: string, { codes }: Codebook): { message: string; hint: string } {
  const known = codes.slice(0, 8).map(({ id }) => id).join(", ") + (codes.length > 8 ? " …" : "");
  return { message: `The codebook has no code “${name.slice(0, 60)}”.`, hint: `Its codes are: ${known}` };
}

function groupRows(rows: readonly CodedRow[]): CodedConversation[] {
  const groups: CodedRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && row.conversation !== "" && last[0]?.conversation === row.conversation) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => ({
    documents: group.map(({ text }, at) => ({ parts: [{ role: "statement", text }], previous: at === 0 ? null : at - 1 })),
    codes: group.map(({ codes }) => codes),
  }));
}
