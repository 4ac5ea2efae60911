import { readTime } from "../../layout/read-time.js";
import { foldLabel, isRoleLabel } from "../../layout/label-shape.js";
import type { GridCell, TableGrid } from "./table-grid.js";
import { SPEAKER_HEADS } from "../paragraphs/table-heads.table.js";
import { timesIn, type RowTime } from "./row-time.js";

/** A row of a table in which people speak. */
export interface TurnRow {
  /** Its cells without those that say nothing, in order. */
  readonly cells: readonly GridCell[];
  readonly speaker: GridCell | null;
  readonly speech: GridCell;
  readonly time: RowTime | null;
}

/** A table in which people speak: rows that say who, what and perhaps when. */
export interface TurnTable {
  readonly grid: TableGrid;
  /** The paragraphs of rows of one cell above all others, which name the table. */
  readonly leads: readonly number[];
  /** The paragraphs that name the columns. */
  readonly heads: readonly number[];
  readonly rows: readonly TurnRow[];
}

interface Columns {
  readonly time: readonly number[];
  readonly speaker: number;
  readonly speech: number;
}

const MAX_COLUMNS = 6;
const LEAST_ROWS = 3;
/** So many of the cells of a column have to be what the column is. */
const NEARLY_ALL = 0.8;
const MAX_NAME = 60;
const MAX_HEAD = 30;
/** Letters of notes beside what is said, as a share of it. */
const MAX_NOTED = 0.5;

/**
 * Learns from the repetition in a table whether people speak in its rows: of two columns of words one has short
 * names that come again, others may have times or numbers. Null where that is not clear. A table of times and words
 * alone says nothing of speakers.
 */
export function learnTurnTable(whole: TableGrid): TurnTable | null {
  const first = Math.max(0, whole.rows.findIndex(({ cells }) => cells.length > 1));
  const grid = { table: whole.table, rows: whole.rows.slice(first) };
  if (grid.table.hasNested || grid.rows.length < LEAST_ROWS) return null;
  const columns = findColumns(grid);
  if (columns === null) return null;
  const hasHead = isHead(grid, columns);
  const rows = grid.rows.slice(hasHead ? 1 : 0).flatMap(({ cells }): TurnRow[] => {
    const speech = cells.find(({ column }) => column === columns.speech);
    const speaker = cells.find(({ column }) => column === columns.speaker) ?? null;
    if (speech === undefined || speech.text === "") return [];
    return [{ cells: cells.filter(({ text }) => text !== ""), speaker: speaker?.text === "" ? null : speaker, speech, time: rowTime(cells, columns) }];
  });
  const heads = hasHead ? (grid.rows[0]?.cells ?? []).flatMap(({ paragraphs }) => paragraphs) : [];
  const leads = whole.rows.slice(0, first).flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  return rows.length < LEAST_ROWS - 1 ? null : { grid, leads, heads, rows };
}

/**
 * The paragraphs of a first row that names the columns of times and words, where nothing says who speaks: they label what
 * is said, and are no title.
 */
export function headOfTimes({ rows: [head, ...rest] }: TableGrid): readonly number[] {
  if (head === undefined || head.cells.length < 2 || rest.length < LEAST_ROWS - 1) return [];
  if (head.cells.some(({ text }) => text.length > MAX_HEAD || /[.?!:]$/.test(text) || isTimes(text))) return [];
  const isTimed = head.cells.some(({ column }) => isMostly(rest.map(({ cells }) => cells.find((cell) => cell.column === column)?.text ?? ""), isTimes));
  return isTimed ? head.cells.flatMap(({ paragraphs }) => paragraphs) : [];
}

/** The name in a cell that says who speaks, and its place in the text of the cell: times and a colon are none of it. */
export function nameIn(text: string): { readonly start: number; readonly end: number; readonly time: number } {
  let start = 0;
  let end = text.length;
  let time = -1;
  const head = readTime(text, 0, text.length);
  if (head !== null) [start, time] = [head.end, head.milliseconds];
  else {
    const at = text.slice(0, MAX_NAME * 2).search(/(?<=\s)[([<{#]?\d{1,3}:\d\d/);
    const tail = at === -1 ? null : readTime(text, at, text.length);
    if (tail !== null && text.slice(tail.end).trim() === "") [end, time] = [at, tail.milliseconds];
  }
  while (start < end && /[\s:：–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s:：]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end, time };
}

function findColumns(grid: TableGrid): Columns | null {
  const texts = new Map<number, string[]>();
  for (const { cells } of grid.rows) {
    for (const { column, text } of cells) {
      const held = texts.get(column);
      if (held === undefined) texts.set(column, [text]);
      else held.push(text);
    }
  }
  if (texts.size < 2 || texts.size > MAX_COLUMNS) return null;
  const kinds = [...texts].map(([column, held]) => ({ column, held }));
  const time = kinds.filter(({ held }) => isMostly(held.slice(1), isTimes)).map(({ column }) => column);
  const words = kinds.filter(({ column, held }) => !time.includes(column) && !isMostly(held.slice(1), isNumber) && held.some((text) => text !== ""));
  // Where short remarks come again as names do, names are fewer.
  const [speaker] = words
    .filter(({ held }) => areNames(held, time.length > 0))
    .sort((one, other) => new Set(one.held).size - new Set(other.held).size);
  const [speech, ...others] = words.filter((kind) => kind !== speaker).sort((one, other) => lettersOf(other.held) - lettersOf(one.held));
  if (speaker === undefined || speech === undefined) return null;
  // A table with more columns of words is another kind of table, unless it says that one is of speakers, and others have
  // short notes: the codes of whoever studies what was said.
  const isHeaded = SPEAKER_HEADS.has(speaker.held[0]?.toLowerCase() ?? "");
  const noted = others.reduce((sum, { held }) => sum + lettersOf(held), 0);
  if (others.length > 0 && (!isHeaded || noted > MAX_NOTED * lettersOf(speech.held))) return null;
  return { time, speaker: speaker.column, speech: speech.column };
}

function lettersOf(held: readonly string[]): number {
  return held.reduce((sum, text) => sum + text.length, 0);
}

/** Whether the cells of a column are names of speakers: short, of several people, and they come again. */
function areNames(held: readonly string[], isTimed: boolean): boolean {
  const [head = "", ...rest] = held;
  const isHeaded = SPEAKER_HEADS.has(head.toLowerCase());
  const cells = (isHeaded ? rest : held).filter((text) => text !== "");
  if (cells.some((text) => text.length > 2 * MAX_NAME)) return false;
  const names = cells.map((text) => {
    const { start, end } = nameIn(text);
    return foldLabel(text.slice(start, end));
  });
  if (!names.every((name) => name.length <= MAX_NAME && !/[.?!]\s|[?!]$|\n/.test(name))) return false;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1).length;
  if (isHeaded) return isTimed || again > 0;
  const changes = names.filter((name, index) => index > 0 && name !== names[index - 1]).length;
  const isShared = counts.size >= 2 && (again >= 2 || (again === 1 && names.length >= 3 && names.some(isRoleLabel)));
  if (!isShared || counts.size > 0.6 * names.length) return false;
  // Names are written large; a column of kinds of things is grouped, and people take turns.
  const isLarge = cells.filter((text) => /^[\s([<{#\d:.,]*[\p{Lu}\p{Lo}]/u.test(text)).length >= NEARLY_ALL * cells.length;
  return (isLarge || names.every(isRoleLabel)) && (isTimed || changes >= 0.4 * (names.length - 1));
}

/** Whether the first row names the columns. */
function isHead({ rows }: TableGrid, { time, speaker, speech }: Columns): boolean {
  const cells = rows[0]?.cells ?? [];
  const textOf = (wanted: number): string => cells.find(({ column }) => column === wanted)?.text ?? "";
  if (SPEAKER_HEADS.has(textOf(speaker).toLowerCase())) return true;
  const isTimed = time.length > 0 && time.every((column) => !isTimes(textOf(column)) && textOf(column) !== "");
  return isTimed && textOf(speech).length < MAX_NAME;
}

function rowTime(cells: readonly GridCell[], { time, speaker }: Columns): RowTime | null {
  const columns = cells.filter(({ column }) => time.includes(column)).map(({ text }) => timesIn(text));
  const [first, second] = columns;
  if (first === undefined || first === null) {
    const beside = cells.find(({ column }) => column === speaker)?.text ?? "";
    const { time: startMs } = nameIn(beside);
    return startMs < 0 ? null : { startMs, endMs: null };
  }
  const endMs = first.endMs ?? second?.startMs ?? null;
  return { startMs: first.startMs, endMs };
}

function isMostly(held: readonly string[], test: (text: string) => boolean): boolean {
  const filled = held.filter((text) => text !== "");
  return filled.length > 0 && filled.length >= held.length / 2 && filled.filter(test).length >= NEARLY_ALL * filled.length;
}

function isTimes(text: string): boolean {
  return timesIn(text) !== null;
}

function isNumber(text: string): boolean {
  return /^#?\d{1,6}(?:[.,]\d{1,4})?\s?%?\.?$/.test(text);
}
