import type { Destination } from "./control-words.table.js";
import type { ParagraphRole } from "./style-sheet.js";
import { TextFlow } from "./text-flow.js";

/** What holds within a group: a group inside of it begins with the same, and ending it brings back what was before. */
export interface GroupState {
  readonly destination: Destination;
  /** Where text goes. */
  readonly flow: TextFlow;
  /** The destinations of other flows that this group stands in, so that a shape in a shape is no new one. */
  readonly within: readonly Destination[];
  readonly font: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** How many characters stand after `\u` for readers that do not know Unicode. */
  readonly fallbackLength: number;
  readonly inTable: boolean;
  readonly role: ParagraphRole;
}

/** The state in which a document begins. */
export function initialState(flow: TextFlow): GroupState {
  return {
    destination: "text",
    flow,
    within: [],
    font: -1,
    strong: false,
    emphasis: false,
    hidden: false,
    deleted: false,
    fallbackLength: 1,
    inTable: false,
    role: "text",
  };
}

/** The state in which a text of its own begins: a note, a header, a shape. */
export function nestedState({ font, deleted, fallbackLength, within }: GroupState, destination: Destination): GroupState {
  return { ...initialState(new TextFlow()), font, deleted, fallbackLength, within: [...within, destination] };
}

/** Whether this group belongs to a text, and not to what is known of the document. */
export function isPlaced({ destination }: GroupState): boolean {
  return destination === "text" || destination === "list-mark" || destination === "title";
}

/** Whether text in this group is read. */
export function isRead(state: GroupState): boolean {
  return isPlaced(state) && !state.deleted;
}
