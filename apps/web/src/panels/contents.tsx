import { useMemo } from "preact/hooks";
import type { ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import { turnElementId } from "../state/deep-link.js";
import type { State } from "../state/state.js";
import { countParts, partOfTurn } from "../text/body-items.js";
import { opening } from "../text/opening.js";
import { Topics } from "./topics.js";

interface ContentsProps {
  readonly state: State;
  readonly read: ReadTranscript;
  readonly dispatch: (action: Action) => void;
}

/**
 * The exchanges, each by how its question begins and by what it is about. Of a transcript that is shown in parts, those of
 * the part that is shown: browsers need seconds to lay out thousands.
 */
export function Contents({ state, read, dispatch }: ContentsProps) {
  const { marking, part } = state;
  // A long list is made again only when something in it changes.
  return useMemo(() => <ContentsList read={read} marking={marking} part={part} dispatch={dispatch} />, [read, marking, part, dispatch]);
}

function ContentsList({ read, marking, part, dispatch }: Omit<ContentsProps, "state"> & Pick<State, "marking" | "part">) {
  const { exchanges, turns, metadata } = read.transcript;
  const turnById = new Map(turns.map((turn) => [turn.id, turn]));
  const inParts = countParts(turns.length) > 1;
  return (
    <nav aria-labelledby="contents-heading">
      <h2 id="contents-heading">{exchanges.length === 1 ? "1 exchange" : `${exchanges.length} exchanges`}{inParts && `, those of part ${part + 1}`}</h2>
      <ol>
        {exchanges.map((exchange) => {
          const question = turnById.get(exchange.questionTurnIds[0] ?? "");
          if (question === undefined || partOfTurn(turns.length, question.ordinal) !== part) return null;
          return (
            <li key={exchange.id} value={exchange.ordinal}>
              <a href={`#${turnElementId(question.ordinal)}`} lang={metadata.language} dir="auto">
                {opening(question.text)}
              </a>
              <Topics read={read} targetId={exchange.id} marking={marking} dispatch={dispatch} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
