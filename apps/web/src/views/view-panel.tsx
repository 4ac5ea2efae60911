import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { View, ViewProps } from "./view.js";

interface ViewPanelProps extends ViewProps {
  readonly view: View;
}

/** A view, as soon as its code is there. Where it cannot be fetched, the page says so. */
export function ViewPanel({ view, ...props }: ViewPanelProps) {
  const [loaded, setLoaded] = useState<{ readonly view: View; readonly Panel: ComponentType<ViewProps> | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (Panel: ComponentType<ViewProps> | null): void => {
      if (isCurrent) setLoaded({ view, Panel });
    };
    view.load().then(keep, () => keep(null));
    return () => {
      isCurrent = false;
    };
  }, [view]);
  return (
    <main class="view" id={view.id} tabIndex={-1} aria-label={view.name}>
      {loaded?.view === view && (loaded.Panel === null ? <Missing name={view.name} /> : <loaded.Panel {...props} />)}
    </main>
  );
}

function Missing({ name }: Pick<View, "name">) {
  return (
    <p class="notice" role="alert">
      “{name}” could not be loaded. Connect to the network and load the page again; what is open can be read and cited
      meanwhile.
    </p>
  );
}
