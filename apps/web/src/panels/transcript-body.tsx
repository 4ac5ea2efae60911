import { useMemo } from "preact/hooks";
import type { ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";
import { arrangeBody, countParts, itemsOfPart } from "../text/body-items.js";
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

/** Above this many turns the browser lays out only those in view. */
const MANY_TURNS = 200;

/** The conversation, in the order of the source. */
export function TranscriptBody({ state, read, copy, dispatch }: TranscriptBodyProps) {
  const { transcript } = read;
  const { turns, metadata, source } = transcript;
  const { items } = useMemo(() => arrangeBody(transcript), [transcript]);
  const shown = useMemo(() => itemsOfPart(items, turns.length, state.part), [items, turns, state.part]);
  const parts = <Parts count={countParts(turns.length)} part={state.part} dispatch={dispatch} />;
  return (
    <div
      id="transcript"
      class={turns.length > MANY_TURNS ? "conversation long" : "conversation"}
      lang={metadata.language}
      dir="auto"
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
            marking={state.marking}
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
