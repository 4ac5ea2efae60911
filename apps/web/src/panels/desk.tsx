import type { Citing } from "../cite/use-citation.js";
import type { Copying } from "../cite/use-copying.js";
import { PrintEntry } from "../print/print-entry.js";
import { MatchBar } from "../search/match-bar.js";
import { SearchPanel } from "../search/search-panel.js";
import type { Searching } from "../search/use-search.js";
import { CorrectionPanel } from "../correct/correction-panel.js";
import type { Action } from "../state/action.js";
import type { Preferences } from "../state/preferences.js";
import { SourcePane } from "../source/source-pane.js";
import { usePointed } from "../source/use-pointed.js";
import { selectedPlace } from "../state/go-to.js";
import { shownTranscript, type State } from "../state/state.js";
import { CitationPanel } from "./citation-panel.js";
import { Colophon } from "./colophon.js";
import { Contents } from "./contents.js";
import { TitlePage } from "./title-page.js";
import { TranscriptBody } from "./transcript-body.js";

interface DeskProps {
  readonly state: State;
  /** Whether the source stands beside the text. */
  readonly withSource: boolean;
  readonly searching: Searching;
  readonly citing: Citing;
  readonly copy: Copying;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly dispatch: (action: Action) => void;
}

/** The reading text, with its contents on one side and the citation of the selected turn, or its corrections, on the other. */
export function Desk({ state, withSource, searching, citing, copy, prefer, dispatch }: DeskProps) {
  const read = shownTranscript(state);
  const transcript = read?.transcript ?? null;
  const pointed = usePointed(transcript, withSource);
  const classes = ["desk", state.turn === null && !state.correcting ? "" : "has-turn", withSource ? "with-source" : ""];
  return (
    <main class={classes.filter((name) => name !== "").join(" ")}>
      {withSource && transcript !== null && <SourcePane transcript={transcript} place={selectedPlace(state) ?? pointed} />}
      {read !== null && <TitlePage state={state} read={read} dispatch={dispatch} />}
      {read !== null && (
        <div class="contents">
          <SearchPanel searching={searching} transcript={read.transcript} />
          {searching.query.trim() === "" && <Contents state={state} read={read} dispatch={dispatch} />}
        </div>
      )}
      <MatchBar searching={searching} />
      {read !== null && <TranscriptBody state={state} read={read} copy={copy.citation} dispatch={dispatch} />}
      {read !== null && <Colophon read={read} />}
      {read !== null && <PrintEntry transcript={read.transcript} styleId={citing.style?.id ?? ""} />}
      {state.correcting && read !== null ? (
        <CorrectionPanel state={state} read={read} dispatch={dispatch} />
      ) : (
        <CitationPanel state={state} citing={citing} copy={copy} prefer={prefer} dispatch={dispatch} />
      )}
    </main>
  );
}
