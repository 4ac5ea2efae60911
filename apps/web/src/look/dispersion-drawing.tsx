import type { Concordance, ConcordanceLine } from "./concordance.js";
import { fitted, Frame, type DrawingProps } from "./drawing.js";
import { shortName } from "./speakers.js";
import { counted } from "./talk-drawing.js";

interface DispersionDrawingProps extends DrawingProps {
  readonly found: Concordance;
}

const MOST_LANES = 12;
const LANE = 38;

/** Where in the conversation the words of a query stand: a stroke for each place, in a row for each who says them. */
export function DispersionDrawing({ found, width, ink, id }: DispersionDrawingProps) {
  const lanes = lanesOf(found.lines).slice(0, MOST_LANES);
  const scale = (width - 3) / Math.max(1, found.words);
  const description = `${lanes.map(([name, lines]) => `${name}: ${lines.length}`).join("; ")}, of ${counted(found.words, "word")} in all.`;
  return (
    <Frame {...{ width, ink, id }} height={lanes.length * LANE} title={`Where “${found.query.join(" ")}” stands`} description={description}>
      {lanes.map(([name, lines], index) => (
        <g key={name} transform={`translate(0 ${index * LANE})`}>
          <text y="13">
            <tspan font-weight="600">{fitted(name, width - 60)}</tspan> <tspan fill={ink.dim}>{lines.length}</tspan>
          </text>
          <line x1="0" x2={width} y1="33.5" y2="33.5" stroke={ink.rule} />
          {lines.map(({ position }) => (
            <line key={position} x1={1.5 + position * scale} x2={1.5 + position * scale} y1="20" y2="34" stroke={ink.accent} stroke-width="2" />
          ))}
        </g>
      ))}
    </Frame>
  );
}

/** The places by speaker, the speaker with most of them first. */
function lanesOf(lines: readonly ConcordanceLine[]): [string, ConcordanceLine[]][] {
  const lanes = new Map<string, ConcordanceLine[]>();
  for (const line of lines) {
    const name = shortName(line.speaker);
    lanes.set(name, [...(lanes.get(name) ?? []), line]);
  }
  return [...lanes].sort(([, a], [, b]) => b.length - a.length);
}
