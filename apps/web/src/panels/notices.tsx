import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";

interface NoticesProps {
  readonly state: State;
  readonly stop: () => void;
  readonly dispatch: (action: Action) => void;
}

/** What is being read, and why something was not opened. */
export function Notices({ state: { reading, refusal, document }, stop, dispatch }: NoticesProps) {
  return (
    <>
      {reading !== null && (
        <div class="notice reading">
          <label>
            Reading {reading.name} <progress value={reading.share} max={1} />
          </label>
          {document !== null && <button class="tool" type="button" onClick={stop}>Stop</button>}
        </div>
      )}
      {refusal !== null && (
        <section class="notice refusal" aria-label="Not opened">
          <p><strong>{refusal.message}</strong></p>
          {refusal.reasons.length > 0 && <ul>{refusal.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
          <p>{refusal.advice}</p>
          <button class="tool" type="button" onClick={() => dispatch({ type: "refusal-dismissed" })}>Close</button>
        </section>
      )}
    </>
  );
}
