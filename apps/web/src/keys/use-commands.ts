import { useCallback, useRef } from "preact/hooks";
import type { Copying } from "../cite/use-copying.js";
import { SPEAKER_FILTER } from "../panels/speaker-filter.js";
import type { Reader } from "../reading/use-reader.js";
import type { Searching } from "../search/use-search.js";
import type { Action } from "../state/action.js";
import { isSearchOnTop } from "../state/show-matches.js";
import type { State } from "../state/state.js";
import type { Command } from "./command.js";
import { useKeys } from "./use-keys.js";

/** What commands are carried out with. */
interface Means {
  readonly state: State;
  readonly reader: Reader;
  readonly copy: Copying;
  readonly searching: Searching;
  readonly help: () => void;
  readonly dispatch: (action: Action) => void;
}

/** Carries out the commands of the page, given by key. */
export function useCommands(letters: boolean, means: Means): void {
  const latest = useRef(means);
  latest.current = means;
  useKeys(letters, useCallback((command) => carryOut(command, latest.current), []));
}

function carryOut(command: Command, { state, reader, copy, searching, help, dispatch }: Means): void {
  if (command === "next-turn") dispatch({ type: "turn-stepped", by: 1 });
  else if (command === "previous-turn") dispatch({ type: "turn-stepped", by: -1 });
  else if (command === "search") searching.ask();
  else if (command === "next-match") searching.step(1);
  else if (command === "previous-match") searching.step(-1);
  else if (command === "speakers") document.getElementById(SPEAKER_FILTER)?.focus();
  else if (command === "copy") copy.citation();
  else if (command === "help") help();
  else if (state.reading !== null && state.document !== null) reader.stop();
  else if (searching.query !== "" && isSearchOnTop(state)) searching.clear();
  else dispatch({ type: "stepped-back" });
}
