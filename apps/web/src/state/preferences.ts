/** Colours of the page: those of the system, or a person's choice. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What the page remembers of a person's choices. Nothing of any document is kept. */
export interface Preferences {
  readonly theme: Theme;
  /** Id of the citation style; one that no longer exists is passed over. */
  readonly styleId: string;
  /** BCP 47 tag of the language of citations; empty for that of the style. */
  readonly citationLang: string;
  /** Whether single letters are commands. */
  readonly keys: boolean;
  /** Whether the source is shown beside the reading text. */
  readonly source: boolean;
}

const KEY = "colloquy";

/** A place to keep text: `localStorage`, where the browser allows it. */
export type Store = Pick<Storage, "getItem" | "setItem">;

/** The remembered choices. What is missing or damaged is the default. */
export function readPreferences(store: Store | null): Preferences {
  const stored = parse(safely(() => store?.getItem(KEY) ?? null));
  const theme = THEMES.find((candidate) => candidate === stored.get("theme"));
  const styleId = stored.get("styleId");
  const citationLang = stored.get("citationLang");
  return {
    theme: theme ?? "system",
    styleId: typeof styleId === "string" ? styleId : "",
    citationLang: typeof citationLang === "string" ? citationLang : "",
    keys: stored.get("keys") !== false,
    source: stored.get("source") === true,
  };
}

/** Remembers the choices. Where the browser does not allow it, they hold until the page is closed. */
export function writePreferences(store: Store | null, preferences: Preferences): void {
  safely(() => store?.setItem(KEY, JSON.stringify(preferences)));
}

/** The browser's store, or null where it is refused. */
export function browserStore(): Store | null {
  return safely(() => localStorage) ?? null;
}

function parse(text: string | null | undefined): Map<string, unknown> {
  const value: unknown = safely(() => JSON.parse(text ?? "null") as unknown);
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function safely<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
