import { KEYS } from "../keys/command.js";
import type { Preferences } from "../state/preferences.js";
import { Dialog } from "./dialog.js";

interface HelpProps {
  readonly open: boolean;
  readonly keys: boolean;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly forget: () => void;
  readonly close: () => void;
}

/** What can be done here, and with which keys. */
export function Help({ open, keys, prefer, forget, close }: HelpProps) {
  return (
    <Dialog open={open} heading="Help" close={close}>
      <p>
        Open a transcript, drop it anywhere, or paste it. Click a turn to cite it, or select words in it to quote them:
        every quotation comes with its citation and its place in the source. Press a topic to see the words that decided
        for it. Nothing leaves this browser.
      </p>
      <dl class="keys">
        {KEYS.map(({ key, does }) => (
          <div key={key}>
            <dt><kbd>{key}</kbd></dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" checked={keys} onChange={() => prefer({ keys: !keys })} /> Single letters are commands
      </label>
      <p class="kept">
        What you open is kept in this browser with your corrections and choices, so that it is there the next time.{" "}
        <button class="tool" type="button" onClick={forget}>Forget everything</button>
      </p>
    </Dialog>
  );
}
