import type { Action } from "../state/action.js";
import { THEMES, type Preferences, type Theme } from "../state/preferences.js";
import { shownFiles } from "../shelf/dropped-files.js";
import { VIEWS } from "../views/index.js";

interface MastheadProps {
  readonly theme: Theme;
  /** Whether the source stands beside the text. */
  readonly source: boolean;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly show: (dialog: "help" | "paste" | "samples" | "save") => void;
  readonly viewId: string | null;
  readonly correcting: boolean;
  readonly search: () => void;
  readonly dispatch: (action: Action) => void;
}

/** The name of the page, and the ways to give it something to read. */
export function Masthead({ theme, source, prefer, openFiles, show, viewId, correcting, search, dispatch }: MastheadProps) {
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const files = shownFiles(event.currentTarget.files ?? []);
    // Cleared, so that choosing the same file again is noticed.
    event.currentTarget.value = "";
    openFiles(files);
  };
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <header class="masthead">
      <p class="wordmark">Colloquy</p>
      {VIEWS.length > 0 && <ViewChoice viewId={viewId} dispatch={dispatch} />}
      <div class="tools">
        <label class="tool file">
          Open a file
          <input class="visually-hidden" type="file" multiple onChange={choose} />
        </label>
        <label class="tool file folder">
          Folder
          <input class="visually-hidden" type="file" {...FOLDER} onChange={choose} />
        </label>
        <button class="tool" type="button" onClick={() => show("samples")}>Samples</button>
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

/** The attribute by which a field takes a folder (File and Directory Entries API, section 5). */
const FOLDER = { webkitdirectory: true };

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: "Auto", light: "Light", dark: "Dark" };
