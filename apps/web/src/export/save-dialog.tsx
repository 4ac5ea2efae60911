import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../panels/dialog.js";
import type { State } from "../state/state.js";

interface SaveDialogProps {
  readonly open: boolean;
  readonly state: State;
  readonly close: () => void;
}

type Panel = typeof import("./save-panel.js").SavePanel;

/** Ways to take along what is open. The formats are fetched when the dialog is opened for the first time. */
export function SaveDialog({ open, state, close }: SaveDialogProps) {
  const [loaded, setLoaded] = useState<{ readonly Panel: Panel | null } | null>(null);
  useEffect(() => {
    if (!open || (loaded !== null && loaded.Panel !== null)) return;
    import("./save-panel.js").then(
      ({ SavePanel }) => setLoaded({ Panel: SavePanel }),
      () => setLoaded({ Panel: null }),
    );
  }, [open]);
  return (
    <Dialog open={open} heading="Save" close={close}>
      {state.document === null && <p>Nothing is open yet.</p>}
      {state.document !== null && loaded?.Panel === null && (
        <p role="alert">The formats could not be loaded. Connect to the network and open this again.</p>
      )}
      {state.document !== null && loaded?.Panel != null && <loaded.Panel state={state} />}
    </Dialog>
  );
}
