import type { Action } from "../state/action.js";
import { THEMES, type Preferences, type Theme } from "../state/preferences.js";
import { VIEWS } from "../views/index.js";

interface MastheadProps {
  readonly theme: Theme;
  /** Whether the source stands beside the text. */
  readonly source: boolean;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly openFile: (file: File) => void;
  readonly show: (dialog: "help" | "paste" | "save") => void;
  readonly viewId: string | null;
  readonly correcting: boolean;
  readonly search: () => void;
  readonly dispatch: (action: Action) => void;
}

/** The name of the page, and the ways to give it something to read. */
export function Masthead({ theme, source, prefer, openFile, show, viewId, correcting, search, dispatch }: MastheadProps) {
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const file = event.currentTarget.files?.[0];
    // Cleared, so that choosing the same file again is noticed.
    event.currentTarget.value = "";
    if (file !== undefined) openFile(file);
  };
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <header class="masthead">
      <p class="wordmark">Colloquy</p>
      {VIEWS.length > 0 && <ViewChoice viewId={viewId} dispatch={dispatch} />}
      <div class="tools">
        <label class="tool file">
          Open a file
          <input class="visually-hidden" type="file" onChange={choose} />
        </label>
        <button class="tool search-tool" type="button" onClick={search}>Search</button>
        <button class="tool" type="button" onClick={() => show("paste")}>Paste text</button>
        <button class="tool" type="button" onClick={() => show("save")}>Save…</button>
        <button class="tool" type="button" aria-pressed={correcting} onClick={() => dispatch({ type: "correcting-toggled" })}>Correct</button>
        <button class="tool source-tool" type="button" aria-pressed={source} onClick={() => prefer({ source: !source })}>Source</button>
        <button class="tool" type="button" onClick={() => prefer({ theme: next })}>
          <span class="visually-hidden">Colours: </span>
          {THEME_NAMES[theme]}
        </button>
        <button class="tool" type="button" onClick={() => show("help")} aria-label="Help" title="Help (?)">?</button>
      </div>
    </header>
  );
}

/** The reading text, and the other views. */
function ViewChoice({ viewId, dispatch }: Pick<MastheadProps, "viewId" | "dispatch">) {
  return (
    <nav class="views" aria-label="Views">
      {[{ id: null, name: "Read" }, ...VIEWS].map(({ id, name }) => (
        <button
          key={name}
          class="tool"
          type="button"
          aria-current={id === viewId ? "page" : undefined}
          onClick={() => dispatch({ type: "view-chosen", viewId: id })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: "Auto", light: "Light", dark: "Dark" };
