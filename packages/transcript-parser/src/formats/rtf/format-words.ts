import type { GroupState } from "./group-state.js";
import { isOutline, type StyleSheet } from "./style-sheet.js";

/** The state after a control word that says how text is set or what stands around it; null for any other word. */
export function applyFormat(state: GroupState, word: string, parameter: number | null, styles: StyleSheet): GroupState | null {
  const isOn = parameter !== 0;
  switch (word) {
    case "b":
      return { ...state, strong: isOn };
    case "i":
      return { ...state, emphasis: isOn };
    case "v":
      return { ...state, hidden: isOn };
    case "deleted":
      return { ...state, deleted: isOn };
    case "f":
      return { ...state, font: parameter ?? -1 };
    case "uc":
      return { ...state, fallbackLength: Math.max(0, parameter ?? 1) };
    case "plain":
      return { ...state, font: -1, strong: false, emphasis: false, hidden: false, deleted: false };
    case "pard":
      return { ...state, inTable: false, role: "text" };
    case "intbl":
      return { ...state, inTable: true };
    case "itap":
      return { ...state, inTable: parameter !== null && parameter > 0 };
    case "outlinelevel":
      return { ...state, role: isOutline(parameter) ? "heading" : state.role === "heading" ? "text" : state.role };
    case "s":
    case "cs":
      return applyStyle(state, word, parameter ?? 0, styles);
    default:
      return null;
  }
}

/** What a style sets is mostly repeated beside it, but need not be. */
function applyStyle(state: GroupState, kind: "s" | "cs", number: number, styles: StyleSheet): GroupState {
  const { strong, emphasis, hidden, role } = styles.find(kind, number);
  return {
    ...state,
    strong: state.strong || strong,
    emphasis: state.emphasis || emphasis,
    hidden: state.hidden || hidden,
    role: kind === "s" ? role : state.role,
  };
}
