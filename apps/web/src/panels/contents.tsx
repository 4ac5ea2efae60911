import type { ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import { turnElementId } from "../state/deep-link.js";
import type { State } from "../state/state.js";
import { opening } from "../text/opening.js";
import { Topics } from "./topics.js";

interface ContentsProps {
  readonly state: State;
  readonly read: ReadTranscript;
  readonly dispatch: (action: Action) => void;
}

/** The exchanges, each by how its question begins and by what it is about. */
export function Contents({ state, read, dispatch }: ContentsProps) {
  const { exchanges, turns } = read.transcript;
  const turnById = new Map(turns.map((turn) => [turn.id, turn]));
  return (
    <nav class="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{exchanges.length} exchanges</h2>
      <ol>
        {exchanges.map((exchange) => {
          const question = turnById.get(exchange.questionTurnIds[0] ?? "");
          if (question === undefined) return null;
          return (
            <li key={exchange.id} value={exchange.ordinal}>
              <a href={`#${turnElementId(question.ordinal)}`} lang={read.transcript.metadata.language}>
                {opening(question.text)}
              </a>
              <Topics read={read} targetId={exchange.id} marking={state.marking} dispatch={dispatch} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
