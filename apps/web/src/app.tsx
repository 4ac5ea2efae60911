import { useCallback, useReducer, useRef, useState } from "preact/hooks";
import { useCitation } from "./cite/use-citation.js";
import { useCopying } from "./cite/use-copying.js";
import { useCorrecting } from "./correct/use-correcting.js";
import { useGiving } from "./correct/use-giving.js";
import { forgetEverything } from "./keep/forget-everything.js";
import type { SessionStore } from "./keep/session-store.js";
import { useSession } from "./keep/use-session.js";
import type { Command } from "./keys/command.js";
import { useKeys } from "./keys/use-keys.js";
import { Desk } from "./panels/desk.js";
import { Help } from "./panels/help.js";
import { Masthead } from "./panels/masthead.js";
import { Notices } from "./panels/notices.js";
import { PasteDialog } from "./panels/paste-dialog.js";
import { useGiven } from "./reading/use-given.js";
import { useReader } from "./reading/use-reader.js";
import { reduce } from "./state/reduce.js";
import type { Store } from "./state/preferences.js";
import { EMPTY, shownTranscript } from "./state/state.js";
import { useDeepLink } from "./state/use-deep-link.js";
import { useMarking } from "./state/use-marking.js";
import { usePreferences } from "./state/use-preferences.js";
import { useTitle } from "./state/use-title.js";
import { useSelection } from "./text/use-selection.js";
import { VIEWS } from "./views/index.js";
import { ViewPanel } from "./views/view-panel.js";

/** The page: a transcript to read, with its contents on one side and the citation of the selected turn on the other. */
export function App({ store, sessions }: { readonly store: Store | null; readonly sessions: SessionStore }) {
  const [preferences, prefer] = usePreferences(store);
  const [state, dispatch] = useReducer(reduce, EMPTY);
  const [dialog, setDialog] = useState<"help" | "paste" | null>(null);
  const plainReader = useReader(dispatch);
  const reader = useGiving(plainReader, state.document !== null, dispatch);
  const read = shownTranscript(state);
  const transcript = read?.transcript ?? null;
  const view = VIEWS.find(({ id }) => id === state.viewId);
  const citing = useCitation(transcript, state.turn?.ordinal ?? null, preferences.styleId);
  const copy = useCopying(citing.cited, state.quote, dispatch);
  const hovering = useGiven(reader);
  useSession(state, plainReader, sessions);
  useDeepLink(state, dispatch);
  useTitle(transcript);
  useMarking(state.marking);
  useSelection(dispatch);
  useCorrecting(state, dispatch);

  const run = (command: Command): void => {
    if (command === "next-turn") dispatch({ type: "turn-stepped", by: 1 });
    else if (command === "previous-turn") dispatch({ type: "turn-stepped", by: -1 });
    else if (command === "copy") copy.citation();
    else if (command === "help") setDialog("help");
    else if (state.reading !== null && state.document !== null) reader.stop();
    else dispatch({ type: "stepped-back" });
  };
  const latestRun = useRef(run);
  latestRun.current = run;
  useKeys(preferences.keys, useCallback((command) => latestRun.current(command), []));

  return (
    <>
      <a class="skip" href={`#${view?.id ?? "transcript"}`}>Skip to {view === undefined ? "the transcript" : `“${view.name}”`}</a>
      <Masthead
        theme={preferences.theme}
        source={preferences.source}
        prefer={prefer}
        openFile={reader.open}
        show={setDialog}
        viewId={state.viewId}
        correcting={state.correcting}
        dispatch={dispatch}
      />
      <Notices state={state} stop={reader.stop} dispatch={dispatch} />
      {view !== undefined && read !== null && state.document !== null ? (
        <ViewPanel view={view} document={state.document} read={read} dispatch={dispatch} />
      ) : (
        <Desk state={state} withSource={preferences.source} citing={citing} copy={copy} prefer={prefer} dispatch={dispatch} />
      )}
      <Help open={dialog === "help"} keys={preferences.keys} prefer={prefer} forget={() => void forgetEverything(sessions)} close={() => setDialog(null)} />
      <PasteDialog open={dialog === "paste"} read={reader.open} close={() => setDialog(null)} />
      {hovering && <p class="drop-zone">Let go to read this transcript. It stays in this browser.</p>}
      <p class="visually-hidden" role="status" key={state.announcement.count}>{state.announcement.words}</p>
    </>
  );
}
