import type { ComponentType } from "preact";
import type { ReadDocument, ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";

/** What every view is given. */
export interface ViewProps {
  readonly document: ReadDocument;
  /** The transcript of the document that is shown. */
  readonly read: ReadTranscript;
  readonly dispatch: (action: Action) => void;
}

/**
 * A way to look at the open document besides reading it. It has the page below the masthead to itself, and brings a
 * person back to the text with a link to a turn (`#t=12`) or an action that selects one.
 */
export interface View {
  /** Also the fragment of its address: `#verify`. */
  readonly id: string;
  readonly name: string;
  /** Its code is fetched when the view is opened for the first time. */
  readonly load: () => Promise<ComponentType<ViewProps>>;
}
