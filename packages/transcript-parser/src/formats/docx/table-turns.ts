import type { Edit, Span, TimeLocation } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { foldLabel } from "../../layout/label-shape.js";
import type { KnownTurn } from "../source-format.js";
import { nameIn, type TurnRow, type TurnTable } from "./turn-table.js";

/** What the rows of tables say of a conversation. */
export interface TableTurns {
  readonly turns: readonly KnownTurn[];
  readonly cues: readonly TimeLocation[];
  /** Times, numbers and names that come again, taken out of what is read. */
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly ParserDiagnostic[];
}

/** The name of a speaker, and its place where it stands in front of what is said. */
interface Label {
  readonly name: string;
  readonly span: Span;
}

/**
 * The turns of the rows of tables: consecutive rows of one speaker are one turn, and so is a row that names nobody with
 * the one above it.
 *
 * @param places where the paragraphs stand in the text; null for those without words
 */
export function turnsOfTables(tables: readonly TurnTable[], places: readonly (Span | null)[], text: string): TableTurns {
  const turns: KnownTurn[] = [];
  const cues: TimeLocation[] = [];
  const edits: Edit[] = [];
  const times = new TimeFindings();
  for (const { rows } of tables) {
    let open = false;
    rows.forEach((row, index) => {
      const speech = hullOf(row.speech.paragraphs, places);
      const hull = hullOf(row.cells.flatMap(({ paragraphs }) => paragraphs), places);
      if (speech === null || hull === null) return;
      const label = labelOf(row, places, text);
      const last = turns.at(-1);
      const goesOn = open && last !== undefined && (label === null || (last.speaker !== null && foldLabel(last.speaker) === foldLabel(label.name)));
      const isBefore = label !== null && label.span.end <= speech.start;
      if (goesOn) turns[turns.length - 1] = { ...last, span: { start: last.span.start, end: speech.end } };
      else turns.push({ span: speech, labelSpan: isBefore ? label.span : null, speaker: label?.name ?? null });
      open = true;
      takeOut(hull, !goesOn && isBefore ? [label.span, speech] : [speech], text, edits);
      const cue = times.cue(row, rows[index + 1], speech);
      if (cue !== null) cues.push(cue);
    });
  }
  return { turns, cues, edits, diagnostics: times.diagnostics() };
}

/** The heads of the columns, taken out of what is read: they are the form of the table, and nobody says them. */
export function headEdits(tables: readonly TurnTable[], places: readonly (Span | null)[]): Edit[] {
  return tables.flatMap(({ heads }) => {
    const span = hullOf(heads, places);
    return span === null ? [] : [{ span, text: "", reason: "markup" as const }];
  });
}

/** Takes out what stands in a row besides what is kept; between two stretches that are kept a tab is read. */
function takeOut(row: Span, kept: readonly Span[], text: string, edits: Edit[]): void {
  let at = row.start;
  kept.forEach(({ start, end }, index) => {
    if (text.slice(at, start).trim() !== "") edits.push({ span: { start: at, end: start }, text: index === 0 ? "" : "\t", reason: "markup" });
    at = end;
  });
  if (text.slice(at, row.end).trim() !== "") edits.push({ span: { start: at, end: row.end }, text: "", reason: "markup" });
}

/** Where the words of some paragraphs stand. */
export function hullOf(paragraphs: readonly number[], places: readonly (Span | null)[]): Span | null {
  const held = paragraphs.flatMap((index) => places[index] ?? []);
  const [first] = held;
  const last = held.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function labelOf({ speaker }: TurnRow, places: readonly (Span | null)[], text: string): Label | null {
  for (const index of speaker?.paragraphs ?? []) {
    const place = places[index] ?? null;
    if (place === null) continue;
    const written = text.slice(place.start, place.end);
    const indent = written.length - written.trimStart().length;
    const { start, end } = nameIn(written.trim());
    if (start >= end) continue;
    const colon = /^\s*[:：]/.exec(written.slice(indent + end))?.[0].length ?? 0;
    const from = place.start + indent;
    return { name: text.slice(from + start, from + end).replace(/\s+/g, " "), span: { start: from + start, end: from + end + colon } };
  }
  return null;
}

/** Makes cues of the times of rows, and notes those that cannot be. */
class TimeFindings {
  #invalid = 0;
  #outOfOrder = 0;
  #firstInvalid: Span | null = null;
  #firstOutOfOrder: Span | null = null;
  #last = -1;

  /** The cue of a row: it ends where the row says, else where the next one begins. */
  cue({ time }: TurnRow, next: TurnRow | undefined, span: Span): TimeLocation | null {
    if (time === null) return null;
    const { startMs } = time;
    if (startMs < this.#last) {
      this.#outOfOrder += 1;
      this.#firstOutOfOrder ??= span;
    }
    this.#last = startMs;
    if (time.endMs !== null && time.endMs < startMs) {
      this.#invalid += 1;
      this.#firstInvalid ??= span;
      return { kind: "cue", span, startMs };
    }
    const endMs = time.endMs ?? next?.time?.startMs ?? -1;
    return { kind: "cue", span, startMs, ...(endMs > startMs ? { endMs } : {}) };
  }

  diagnostics(): ParserDiagnostic[] {
    const found: ParserDiagnostic[] = [];
    if (this.#firstInvalid !== null) {
      found.push({
        code: "time-invalid",
        severity: "warning",
        message: `${rowsOf(this.#invalid)} of the table end before they begin: their ends were left out.`,
        span: this.#firstInvalid,
        hint: "Look at the times of these rows; the words were read.",
      });
    }
    if (this.#firstOutOfOrder !== null) {
      found.push({
        code: "times-out-of-order",
        severity: "warning",
        message: `${rowsOf(this.#outOfOrder)} of the table begin before the row above them.`,
        span: this.#firstOutOfOrder,
        hint: "The rows were read in the order in which they stand. Look whether some are in the wrong place.",
      });
    }
    return found;
  }
}

function rowsOf(count: number): string {
  return count === 1 ? "1 row" : `${count} rows`;
}
