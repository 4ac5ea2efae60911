import { useReducer, useState } from "preact/hooks";
import { useCitation } from "./cite/use-citation.js";
import { useStyles } from "./cite/styles/use-styles.js";
import { useCopying } from "./cite/use-copying.js";
import { useCorrecting } from "./correct/use-correcting.js";
import { useGiving } from "./correct/use-giving.js";
import { forgetEverything } from "./keep/forget-everything.js";
import type { SessionStore } from "./keep/session-store.js";
import { useSession } from "./keep/use-session.js";
import { useCommands } from "./keys/use-commands.js";
import { Desk } from "./panels/desk.js";
import { Help } from "./panels/help.js";
import { Masthead } from "./panels/masthead.js";
import { Notices } from "./panels/notices.js";
import { PasteDialog } from "./panels/paste-dialog.js";
import { SamplesDialog } from "./panels/samples-dialog.js";
import { ShelfBar } from "./panels/shelf-bar.js";
import { useGiven } from "./reading/use-given.js";
import { useOpening } from "./reading/use-opening.js";
import { useReader } from "./reading/use-reader.js";
import { SaveDialog } from "./export/save-dialog.js";
import { useSearch } from "./search/use-search.js";
import { useShelf } from "./shelf/use-shelf.js";
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
  const [dialog, setDialog] = useState<"help" | "paste" | "samples" | "save" | null>(null);
  const plainReader = useReader(dispatch);
  const reader = useGiving(plainReader, state.document !== null, dispatch);
  const read = shownTranscript(state);
  const transcript = read?.transcript ?? null;
  const view = VIEWS.find(({ id }) => id === state.viewId);
  const styles = useStyles(store, prefer, dispatch);
  const citing = useCitation(state, preferences, styles);
  const copy = useCopying(transcript, citing.cited, state.quote, dispatch);
  const searching = useSearch(state, dispatch);
  const shelf = useShelf(state, dispatch);
  const openFiles = useOpening(reader, styles.open, shelf.openAll);
  const hovering = useGiven(reader, openFiles);
  useSession(state, plainReader, sessions);
  useDeepLink(state, dispatch);
  useTitle(transcript);
  useMarking(state.marking);
  useSelection(dispatch);
  useCorrecting(state, dispatch);

  useCommands(preferences.keys, { state, reader, copy, searching, help: () => setDialog("help"), dispatch });

  return (
    <>
      <a class="skip" href={`#${view?.id ?? "transcript"}`}>Skip to {view === undefined ? "the transcript" : `“${view.name}”`}</a>
      <Masthead
        theme={preferences.theme}
        source={preferences.source}
        prefer={prefer}
        openFiles={openFiles}
        show={setDialog}
        viewId={state.viewId}
        correcting={state.correcting}
        search={searching.ask}
        dispatch={dispatch}
      />
      <Notices state={state} stop={reader.stop} dispatch={dispatch} />
      <ShelfBar shelf={shelf} />
      {view !== undefined && read !== null && state.document !== null ? (
        <ViewPanel view={view} document={state.document} read={read} dispatch={dispatch} />
      ) : (
        <Desk state={state} withSource={preferences.source} searching={searching} citing={citing} copy={copy} prefer={prefer} dispatch={dispatch} />
      )}
      <Help open={dialog === "help"} keys={preferences.keys} prefer={prefer} forget={() => void forgetEverything(sessions)} close={() => setDialog(null)} />
      <PasteDialog open={dialog === "paste"} read={reader.open} close={() => setDialog(null)} />
      <SaveDialog open={dialog === "save"} state={state} close={() => setDialog(null)} />
      <SamplesDialog
        open={dialog === "samples"}
        read={reader.open}
        refuse={(refusal) => dispatch({ type: "refused", refusal })}
        close={() => setDialog(null)}
      />
      {hovering && <p class="drop-zone">Let go to read this transcript. It stays in this browser.</p>}
      <p class="visually-hidden" role="status" key={state.announcement.count}>{state.announcement.words}</p>
    </>
  );
}
