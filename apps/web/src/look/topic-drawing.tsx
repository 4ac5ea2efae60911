import { fitted, Frame, widthOf, type DrawingProps } from "./drawing.js";
import { joinColumns, type TopicMap } from "./topic-map.js";

interface TopicDrawingProps extends DrawingProps {
  readonly map: TopicMap;
}

/** No more topics than these are drawn; the table has all. */
export const MOST_TOPICS = 20;
const CELL_HEIGHT = 24;
const NARROWEST_CELL = 26;
const WIDEST_CELL = 84;
/** On a narrow page a topic stands above its cells. */
const NARROW = 520;
const HEAD = 24;
const LIGHTEST = 0.1;
const DARKEST = 0.42;

/** A row for each topic and a column for each exchange: the more places, the fuller the cell, and the number in it. */
export function TopicDrawing({ map, width, ink, id }: TopicDrawingProps) {
  const above = width < NARROW;
  const labels = map.rows.slice(0, MOST_TOPICS).map(({ label }) => widthOf(label));
  const gutter = above ? 0 : Math.min(0.45 * width, Math.max(0, ...labels) + 16);
  const { columns, rows } = joinColumns(map, Math.max(1, Math.floor((width - gutter) / NARROWEST_CELL)));
  const drawn = rows.slice(0, MOST_TOPICS);
  const most = Math.max(1, ...drawn.flatMap(({ places }) => places));
  const cell = Math.min(WIDEST_CELL, (width - gutter) / Math.max(1, columns.length));
  const row = above ? CELL_HEIGHT + 22 : CELL_HEIGHT;
  const centre = (column: number): number => gutter + (column + 0.5) * cell;
  const everyLabel = Math.ceil((Math.max(0, ...columns.map(({ label }) => label.length)) * 8) / cell) || 1;
  return (
    <Frame {...{ width, ink, id }} height={HEAD + drawn.length * row + 2} title="Topics by exchange" description={describe(drawn)}>
      {columns.map(({ label }, column) =>
        column % everyLabel === 0 && (
          <text key={column} x={centre(column)} y="14" text-anchor="middle" fill={ink.dim}>{label}</text>
        ),
      )}
      {drawn.map(({ label, codebook, places }, index) => (
        <g key={`${codebook} ${label}`} transform={`translate(0 ${HEAD + index * row})`}>
          <text x={0} y={above ? 15 : 17}>{fitted(label, above ? width : gutter - 8)}</text>
          <g transform={above ? "translate(0 22)" : undefined}>
            {places.map((count, column) => (
              <g key={column}>
                <rect
                  class={count > 0 ? "cell full" : "cell"}
                  x={gutter + column * cell + 1}
                  y="1"
                  width={Math.max(1, cell - 2)}
                  height={CELL_HEIGHT - 2}
                  fill={count > 0 ? ink.accent : "none"}
                  fill-opacity={count > 0 ? LIGHTEST + ((DARKEST - LIGHTEST) * count) / most : undefined}
                  stroke={ink.rule}
                />
                {count > 0 && <text x={centre(column)} y="17" text-anchor="middle">{count}</text>}
              </g>
            ))}
          </g>
        </g>
      ))}
    </Frame>
  );
}

function describe(rows: TopicMap["rows"]): string {
  const each = rows.slice(0, 5).map(({ label, total, places }) => `${label}: ${total} in ${places.filter((count) => count > 0).length} columns`);
  return `Places that decided for a topic. Most often ${each.join("; ")}.`;
}
