import { spansOverlap, type Span } from "@colloquy/corpus-schema";
import { useMemo } from "preact/hooks";
import type { ReadTranscript } from "../reading/read-document.js";
import { textDirection } from "../look/text-direction.js";
import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";
import { arrangeBody, countParts, itemsOfPart } from "../text/body-items.js";
import { marksByTurn } from "../text/marks-by-turn.js";
import { speakerOf } from "../text/speaker-name.js";
import { ParatextBlock } from "./paratext-block.js";
import { Parts } from "./parts.js";
import { Topics } from "./topics.js";
import { TurnArticle } from "./turn-article.js";

interface TranscriptBodyProps {
  readonly state: State;
  readonly read: ReadTranscript;
  readonly copy: () => void;
  readonly dispatch: (action: Action) => void;
}

/** Always the same, so that turns without marks stay as they are. */
const NO_MARKS: readonly Span[] = [];

/** Above this many turns the browser lays out only those in view. */
const MANY_TURNS = 200;

/** The conversation, in the order of the source. */
export function TranscriptBody({ state, read, copy, dispatch }: TranscriptBodyProps) {
  const { transcript } = read;
  const { turns, metadata, source } = transcript;
  const { items } = useMemo(() => arrangeBody(transcript), [transcript]);
  const speakerId = transcript.speakers.some(({ id }) => id === state.speakerId) ? state.speakerId : null;
  const shown = useMemo(() => {
    const all = itemsOfPart(items, turns.length, state.part);
    return speakerId === null ? all : all.filter((item) => item.kind === "turn" && item.turn.speakerId === speakerId);
  }, [items, turns, state.part, speakerId]);
  const spans = state.marking?.spans ?? NO_MARKS;
  const marks = useMemo(() => marksByTurn(turns, spans), [turns, spans]);
  const current = state.marking?.current ?? null;
  const direction = useMemo(() => textDirection(turns.slice(0, 5).map(({ text }) => text).join("\n")), [turns]);
  const parts = <Parts count={countParts(turns.length)} part={state.part} dispatch={dispatch} />;
  return (
    <div
      id="transcript"
      class={turns.length > MANY_TURNS ? "conversation long" : "conversation"}
      lang={metadata.language}
      dir={direction}
      tabIndex={-1}
    >
      {parts}
      {shown.map((item) => {
        if (item.kind === "paratext") {
          const { paratext } = item;
          return <ParatextBlock key={`p${paratext.span.start}`} source={source.text} paratext={paratext} marking={state.marking} />;
        }
        const { turn, opens, asides } = item;
        return [
          opens !== null && (
            <div class="exchange-head" key={opens.id}>
              <h2 lang="en">Exchange {opens.ordinal}</h2>
              <Topics read={read} targetId={opens.id} marking={state.marking} dispatch={dispatch} />
            </div>
          ),
          <TurnArticle
            key={turn.id}
            turn={turn}
            transcript={transcript}
            speaker={speakerOf(transcript, turn)}
            asides={asides}
            marks={marks.get(turn.id) ?? NO_MARKS}
            current={current !== null && spansOverlap(turn.span, current) ? current : null}
            selected={state.turn?.ordinal === turn.ordinal}
            copy={copy}
            dispatch={dispatch}
          />,
        ];
      })}
      {parts}
    </div>
  );
}
