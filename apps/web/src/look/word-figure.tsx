import { useEffect, useMemo, useState } from "preact/hooks";
import { TurnLink } from "../views/turn-link.js";
import { concordance, firstCharacters, lastCharacters, type Concordance, type ConcordanceLine } from "./concordance.js";
import { DispersionDrawing } from "./dispersion-drawing.js";
import type { FigureSource } from "./figure-source.js";
import { Figure } from "./figure.js";
import { longName, shortName } from "./speakers.js";
import { counted } from "./talk-drawing.js";
import { textDirection } from "./text-direction.js";
import { useWidth } from "./use-width.js";

/** What was last looked for: it stays while another view is shown. */
let lastQuery = "";

/** A person may still be typing for so long. */
const PAUSE_MS = 120;

/** A word in its contexts. */
export function WordFigure({ read, origin, dispatch }: FigureSource) {
  const [typed, setTyped] = useState(lastQuery);
  const [query, setQuery] = useState(lastQuery);
  useEffect(() => {
    lastQuery = typed;
    const timer = setTimeout(() => setQuery(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useMemo(() => concordance(read.transcript, query), [read, query]);
  const rows = found.lines.map((line) => [longName(line.speaker), line.before.trim(), line.found, line.after.trim()]);
  const type = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) setTyped(event.currentTarget.value);
  };
  return (
    <Figure
      id="word-in-context"
      heading="A word in its contexts"
      finding={findingOf(found)}
      draw={found.lines.length === 0 ? null : (props) => <DispersionDrawing found={found} {...props} />}
      table={{
        head: ["Turn", "Speaker", "Before", "Word", "After"],
        rows: rows.map((row, index) => [found.lines[index]?.turn.ordinal ?? "", ...row]),
      }}
      rows={rows.map((row, index) => [found.lines[index]?.turn.ordinal, ...row])}
      computed={
        "Each word of the query is compared with each word of the turns, in a row and within a turn; accents, capitals and the marks between words do not count. With an asterisk at its end (interest*) a word stands for all that begin so. A stroke in the drawing is a place, counted in words from the first word of the transcript. Up to twelve words of the same turn are given on each side."
      }
      origin={origin}
      dispatch={dispatch}
      controls={
        <label class="query">
          Word or words
          <input type="search" value={typed} onInput={type} dir="auto" spellcheck={false} autocomplete="off" />
        </label>
      }
    >
      <Lines found={found} direction={textDirection(read.transcript.turns[0]?.text ?? "")} dispatch={dispatch} />
    </Figure>
  );
}

function findingOf({ query, lines }: Concordance): string {
  if (query.length === 0) return "Type a word to see every place where it is said.";
  const words = `“${query.join(" ")}”`;
  if (lines.length === 0) return `Nobody says ${words}.`;
  const turns = new Set(lines.map(({ turn }) => turn.id)).size;
  return `${words} is said ${lines.length === 1 ? "once" : `${lines.length} times`}, in ${counted(turns, "turn")}.`;
}

interface LinesProps extends Pick<FigureSource, "dispatch"> {
  readonly found: Concordance;
  readonly direction: "ltr" | "rtl";
}

/** Lines beyond these are only in the file. */
const MOST_LINES = 200;
/** Pixels of a letter of the exact type, and of what stands beside the context. */
const LETTER = 7.9;
const BESIDE = 64;
const WIDE = 640;
const SPEAKER = 130;

/** The places under each other, the word in the middle: as much of its context as there is room for. */
function Lines({ found: { lines }, direction, dispatch }: LinesProps) {
  const { element, width } = useWidth<HTMLDivElement>();
  const hasSpeakers = width >= WIDE;
  const longest = Math.min(24, Math.max(0, ...lines.map((line) => Array.from(line.found).length)));
  const room = Math.max(6, Math.floor((width - BESIDE - (hasSpeakers ? SPEAKER : 0) - longest * LETTER) / 2 / LETTER));
  return (
    <div class="lines-in-context" ref={element}>
      {lines.length > 0 && width > 0 && (
        <table class="concordance" dir={direction}>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">Turn</th>
              {hasSpeakers && <th scope="col">Speaker</th>}
              <th scope="col">Before</th>
              <th scope="col">Word</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MOST_LINES).map((line) => (
              <Line key={line.position} line={line} room={room} hasSpeaker={hasSpeakers} dispatch={dispatch} />
            ))}
          </tbody>
        </table>
      )}
      {lines.length > MOST_LINES && <p class="hint">And {lines.length - MOST_LINES} more places; the CSV file has them all.</p>}
    </div>
  );
}

interface LineProps extends Pick<FigureSource, "dispatch"> {
  readonly line: ConcordanceLine;
  readonly room: number;
  readonly hasSpeaker: boolean;
}

function Line({ line: { turn, speaker, before, found, after, span }, room, hasSpeaker, dispatch }: LineProps) {
  return (
    <tr>
      <td class="turn-number">
        <TurnLink ordinal={turn.ordinal} spans={[span]} dispatch={dispatch}>
          <span class="visually-hidden">Turn </span>
          {turn.ordinal}
        </TurnLink>
      </td>
      {hasSpeaker && <td class="speaker">{firstCharacters(shortName(speaker), 16)}</td>}
      <td class="before">{lastCharacters(before.trimStart(), room)}</td>
      <td class="found">{found}</td>
      <td class="after">{firstCharacters(after.trimEnd(), room)}</td>
    </tr>
  );
}
