import { formatCount } from "../text/format-count.js";
import { fitted, Frame, widthOf, type DrawingProps } from "./drawing.js";
import { shortName } from "./speakers.js";
import { formatTime, laneBars, timelineLanes, timeTicks, wordTicks, type Lane, type Timeline } from "./timeline.js";

interface TimelineDrawingProps extends DrawingProps {
  readonly timeline: Timeline;
}

const MOST_LANES = 12;
const LANE = 46;
const BAR = 20;
const AXIS = 26;
/** Bars that stand nearer to each other, in units of the drawing, are drawn as one. */
const GAP = 0.75;

/** A row for each speaker, and in it a bar for each turn: as long as its words or its time, with its number. */
export function TimelineDrawing({ timeline, width, ink, id }: TimelineDrawingProps) {
  const lanes = timelineLanes(timeline, MOST_LANES);
  const right = width - 1;
  const scale = timeline.length === 0 ? 0 : right / timeline.length;
  const bottom = lanes.length * LANE;
  return (
    <Frame {...{ width, ink, id }} height={bottom + AXIS} title={TITLES[timeline.unit]} description={describe(timeline, lanes)}>
      <Axis {...{ timeline, width, ink, bottom, scale }} />
      {lanes.map((lane, index) => (
        <g key={index} transform={`translate(0 ${index * LANE})`}>
          <text y="14" font-weight="600">{fitted(laneName(lane), width)}</text>
          <line x1="0" x2={right} y1={21 + BAR / 2} y2={21 + BAR / 2} stroke={ink.rule} />
          {laneBars(lane, scale === 0 ? 0 : GAP / scale).map(({ start, end, first, last }) => {
            const length = Math.max(1, (end - start) * scale);
            const label = String(first);
            return (
              <g key={first}>
                <rect x={start * scale} y="21" width={length} height={BAR} fill={ink.accent} stroke={ink.paper} stroke-width={length > 3 ? 1 : 0} />
                {first === last && widthOf(label) + 6 <= length && (
                  <text x={start * scale + length / 2} y="35.5" text-anchor="middle" fill={ink.paper}>{label}</text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </Frame>
  );
}

const TITLES = { words: "Turns in order, as long as their words", time: "Turns by the time of the recording" } as const;

interface AxisProps extends Pick<TimelineDrawingProps, "timeline" | "width" | "ink"> {
  readonly bottom: number;
  readonly scale: number;
}

function Axis({ timeline: { unit, length }, width, ink, bottom, scale }: AxisProps) {
  const most = Math.max(2, Math.floor(width / 75));
  const ticks = unit === "words" ? wordTicks(length, most) : timeTicks(length, most);
  return (
    <>
      {ticks.map((tick) => {
        const x = Math.round(tick * scale) + 0.5;
        const label = unit === "time" ? formatTime(tick) : tick === 0 ? "0 words" : formatCount(tick);
        const anchor = tick === 0 ? "start" : x + widthOf(label) / 2 > width ? "end" : "middle";
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1="21" y2={bottom + 4} stroke={ink.rule} />
            <text x={x} y={bottom + 18} text-anchor={anchor} fill={ink.dim}>{label}</text>
          </g>
        );
      })}
    </>
  );
}

/** The speaker of a row, or how many share it. */
function laneName({ speakers }: Lane): string {
  const [speaker = null] = speakers;
  return speakers.length > 1 ? `${speakers.length} others` : shortName(speaker);
}

function describe({ turns }: Timeline, lanes: readonly Lane[]): string {
  return `${turns.length} turns in order, in a row for each speaker: ${lanes.map((lane) => `${laneName(lane)}, ${lane.turns.length}`).join("; ")}.`;
}
