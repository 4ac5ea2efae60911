import type { ComponentChildren, VNode } from "preact";
import { fileName } from "../save/file-name.js";
import { saveFile, type SavedFile } from "../save/save-file.js";
import type { Action } from "../state/action.js";
import type { DrawingProps } from "./drawing.js";
import { FILE_INK, PAGE_INK } from "./ink.js";
import { drawingFile } from "./save-drawing.js";
import { useWidth } from "./use-width.js";
import { writeCsv, type Table } from "./write-csv.js";

interface FigureProps {
  /** Names the figure in the page and in the names of files. */
  readonly id: string;
  readonly heading: string;
  /** What it comes to, in a sentence. */
  readonly finding: string;
  /** Null where there is nothing to draw. */
  readonly draw: ((props: DrawingProps) => VNode) | null;
  /** All numbers of it; what a person saves. */
  readonly table: Table;
  /** The same numbers as they are shown, where cells lead somewhere. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly computed: string;
  /** What the transcript is called. */
  readonly origin: string;
  readonly dispatch: (action: Action) => void;
  /** What a person can choose or ask. */
  readonly controls?: ComponentChildren;
  /** What stands above the drawing. */
  readonly children?: ComponentChildren;
}

/** How wide a drawing in a file is, in pixels. */
const FILE_WIDTH = 960;

/** A drawing with its finding, its numbers, how they came about, and both as files. */
export function Figure(props: FigureProps) {
  const { id, heading, finding, draw, table, rows, computed, origin, dispatch, controls, children } = props;
  const { element, width } = useWidth<HTMLDivElement>();
  const save = (file: SavedFile | null): void => {
    if (file === null) return;
    saveFile(file);
    dispatch({ type: "announced", words: `Saved ${file.name}.` });
  };
  const saveCsv = (): void => save({ name: fileName(origin, id, "csv"), mediaType: "text/csv;charset=utf-8", content: writeCsv(table) });
  const saveSvg = (): void => {
    if (draw !== null) save(drawingFile(draw({ id: `${id}-file`, width: FILE_WIDTH, ink: FILE_INK }), fileName(origin, id, "svg")));
  };
  return (
    <section class="figure" aria-labelledby={`${id}-heading`}>
      <header>
        <h2 id={`${id}-heading`}>{heading}</h2>
        <p class="finding">{finding}</p>
        {controls}
      </header>
      <div class="made-of">
        {children}
        <div class="drawing" ref={element}>{draw !== null && width > 0 && draw({ id, width, ink: PAGE_INK })}</div>
        {table.rows.length > 0 && (
          <details>
            <summary>The numbers</summary>
            <Numbers head={table.head} rows={rows} label={heading} />
          </details>
        )}
        <details>
          <summary>How this is computed</summary>
          <p class="computed">{computed}</p>
        </details>
        {table.rows.length > 0 && (
          <p class="saves" role="group" aria-label={`Save: ${heading}`}>
            <span>Save as</span>
            <button class="tool" type="button" onClick={saveCsv}>CSV</button>
            {draw !== null && <button class="tool" type="button" onClick={saveSvg}>SVG</button>}
          </p>
        )}
      </div>
    </section>
  );
}

/** Rows beyond these are only in the file. */
const MOST_ROWS = 300;

function Numbers({ head, rows, label }: Pick<FigureProps, "rows"> & Pick<Table, "head"> & { readonly label: string }) {
  return (
    <div class="numbers" role="region" aria-label={`Numbers: ${label}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" class={typeof rows[0]?.[column] === "number" ? "number" : undefined}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => <td key={column} class={typeof cell === "number" ? "number" : undefined} dir="auto">{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p class="hint">And {rows.length - MOST_ROWS} more rows; the CSV file has them all.</p>}
    </div>
  );
}
