import type { Paratext, Speaker, Transcript, Turn } from "@colloquy/corpus-schema";
import { useMemo, useRef } from "preact/hooks";
import type { Action } from "../state/action.js";
import { turnElementId } from "../state/deep-link.js";
import type { Marking } from "../state/state.js";
import { turnHeading } from "../text/speaker-name.js";
import { turnParagraphs, type Segment } from "../text/turn-paragraphs.js";

interface TurnArticleProps {
  readonly turn: Turn;
  readonly transcript: Transcript;
  readonly speaker: Speaker | null;
  /** Paratext inside the speech. */
  readonly asides: readonly Paratext[];
  readonly marking: Marking | null;
  readonly selected: boolean;
  readonly copy: () => void;
  readonly dispatch: (action: Action) => void;
}

/** A turn: its speaker hung in the margin, its number as a link to it, and its words. */
export function TurnArticle(props: TurnArticleProps) {
  const { turn, transcript, speaker, asides, marking, selected, dispatch } = props;
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
          {turnParagraphs(turn, marking?.spans ?? [], asides.map(({ span }) => span)).map(({ start, segments }) => (
            <p key={start} data-start={start}>{segments.map(showSegment)}</p>
          ))}
        </div>
      </article>
    );
  }, [turn, transcript, speaker, asides, marking, selected, dispatch]);
}

function showSegment({ text, marked, aside }: Segment, index: number) {
  if (marked) return <mark key={index}>{text}</mark>;
  return aside ? <span key={index} class="aside">{text}</span> : text;
}
