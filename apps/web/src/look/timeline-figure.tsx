import { useMemo, useState } from "preact/hooks";
import { TurnLink } from "../views/turn-link.js";
import type { FigureSource } from "./figure-source.js";
import { Figure } from "./figure.js";
import { longName, shortName } from "./speakers.js";
import { counted } from "./talk-drawing.js";
import { TimelineDrawing } from "./timeline-drawing.js";
import { formatTime, timeTimeline, wordTimeline, type Timeline, type TimelineTurn, type TimelineUnit } from "./timeline.js";

const UNITS: Readonly<Record<TimelineUnit, string>> = { words: "By words", time: "By time" };

/** The course of the conversation. */
export function TimelineFigure({ read, origin, dispatch }: FigureSource) {
  const byWords = useMemo(() => wordTimeline(read.transcript), [read]);
  const byTime = useMemo(() => timeTimeline(read.transcript), [read]);
  const [wanted, setWanted] = useState<TimelineUnit>("words");
  const timeline = wanted === "time" && byTime !== null ? byTime : byWords;
  const shown = (at: number): string | number => (timeline.unit === "time" ? formatTime(at) : at);
  const row = ({ speaker, words, start, end }: TimelineTurn) => [longName(speaker), words, shown(start), shown(end)];
  const { turns } = timeline;
  return (
    <Figure
      id="timeline"
      heading="In what order"
      finding={findingOf(timeline, read.transcript.turns.length)}
      draw={turns.length === 0 ? null : (props) => <TimelineDrawing timeline={timeline} {...props} />}
      table={{ head: ["Turn", "Speaker", "Words", "From", "To"], rows: turns.map((one) => [one.turn.ordinal, ...row(one)]) }}
      rows={turns.map((one) => [
        <TurnLink key="turn" ordinal={one.turn.ordinal} dispatch={dispatch}>{one.turn.ordinal}</TurnLink>,
        ...row(one),
      ])}
      computed={COMPUTED[timeline.unit]}
      origin={origin}
      dispatch={dispatch}
      controls={
        byTime !== null && (
          <p class="units" role="group" aria-label="Length of the bars">
            {(["words", "time"] as const).map((unit) => (
              <button key={unit} class="tool" type="button" aria-pressed={timeline.unit === unit} onClick={() => setWanted(unit)}>
                {UNITS[unit]}
              </button>
            ))}
          </p>
        )
      }
    />
  );
}

const COMPUTED: Readonly<Record<TimelineUnit, string>> = {
  words:
    "The turns stand in the order of the source, each in the row of its speaker and as long as its words; the number in a bar is that of the turn. Rows stand in the order in which people first speak; beyond twelve, those who say least share one. Bars that would touch on the page are drawn as one.",
  time: "A turn begins with the first time that the transcript gives inside of it, and ends with the last, or where the next turn begins. Turns without a time are not drawn. The number in a bar is that of the turn.",
};

function findingOf({ turns, unit }: Timeline, all: number): string {
  const [first, ...others] = turns;
  if (first === undefined) return "There is no turn.";
  const longest = others.reduce((one, other) => (other.words > one.words ? other : one), first);
  const timed = unit === "time" && turns.length < all ? `, ${turns.length} of them with a time` : "";
  return `${counted(all, "turn")}${timed}; the longest is turn ${longest.turn.ordinal}, ${shortName(longest.speaker)}, with ${counted(longest.words, "word")}.`;
}
