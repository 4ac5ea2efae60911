import { containsSpan, toText, type Paratext, type Span, type Speaker, type Transcript, type Turn } from "@colloquy/corpus-schema";
import { useMemo, useRef } from "preact/hooks";
import type { Action } from "../state/action.js";
import { turnElementId } from "../state/deep-link.js";
import { turnHeading } from "../text/speaker-name.js";
import { turnParagraphs, type TurnParagraph } from "../text/turn-paragraphs.js";

interface TurnArticleProps {
  readonly turn: Turn;
  readonly transcript: Transcript;
  readonly speaker: Speaker | null;
  /** Paratext inside the speech. */
  readonly asides: readonly Paratext[];
  /** Places of the source that are marked, of those in the turn. */
  readonly marks: readonly Span[];
  /** The one of them that a person has gone to. */
  readonly current: Span | null;
  readonly selected: boolean;
  readonly copy: () => void;
  readonly dispatch: (action: Action) => void;
}

/** A turn: its speaker hung in the margin, its number as a link to it, and its words. */
export function TurnArticle(props: TurnArticleProps) {
  const { turn, transcript, speaker, asides, marks, current, selected, dispatch } = props;
  const copy = useRef(props.copy);
  copy.current = props.copy;
  // The same element again lets a long transcript be passed over when another turn changes.
  return useMemo(() => {
    const { ordinal } = turn;
    const id = turnElementId(ordinal);
    const select = (): void => dispatch({ type: "turn-pointed-at", ordinal });
    return (
      <article id={id} class={selected ? "turn selected" : "turn"} aria-labelledby={`h${id}`} onClick={select}>
        <header lang="en">
          <h3 id={`h${id}`} title={speaker?.name?.full ?? "Not named by the document"}>
            {turnHeading(transcript, speaker, turn)}
          </h3>
          <a class="ordinal" href={`#${id}`} aria-label={`Turn ${ordinal}`} aria-current={selected ? "true" : undefined} onFocus={select}>
            {ordinal}
          </a>
          {selected && <button class="tool" type="button" onClick={() => copy.current()}>Copy citation</button>}
          {selected && <button class="tool correct-turn" type="button" onClick={() => dispatch({ type: "correcting-toggled" })}>Correct turn</button>}
        </header>
        <div class="words" data-turn={ordinal} lang={turn.language}>
          {turnParagraphs(turn, marks, asides.map(({ span }) => span)).map((paragraph) => (
            <p key={paragraph.start} data-start={paragraph.start} dir="auto">{showSegments(paragraph, inText(turn, current))}</p>
          ))}
        </div>
      </article>
    );
  }, [turn, transcript, speaker, asides, marks, current, selected, dispatch]);
}

function inText(turn: Turn, current: Span | null): Span | null {
  return current === null ? null : { start: toText(turn, current.start, "start"), end: toText(turn, current.end, "end") };
}

/** The words of a paragraph; `current` is in the reading text, as its start is. */
function showSegments({ start, segments }: TurnParagraph, current: Span | null) {
  let at = start;
  return segments.map(({ text, marked, aside }, index) => {
    const span = { start: at, end: at + text.length };
    at = span.end;
    if (marked) return <mark key={index} class={current !== null && containsSpan(current, span) ? "current" : undefined}>{text}</mark>;
    return aside ? <span key={index} class="aside">{text}</span> : text;
  });
}
