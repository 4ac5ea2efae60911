import { useLayoutEffect, useState } from "preact/hooks";
import { readPreferences, writePreferences, type Preferences, type Store } from "./preferences.js";

/** The person's choices, remembered as they change. The theme is set on the root element, for the style sheets. */
export function usePreferences(store: Store | null): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(() => readPreferences(store));
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = preferences.theme;
    writePreferences(store, preferences);
  }, [store, preferences]);
  return [preferences, (change) => setPreferences((before) => ({ ...before, ...change }))];
}
