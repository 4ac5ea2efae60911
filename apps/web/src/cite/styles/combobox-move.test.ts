import { expect, test } from "vitest";
import { comboboxMove, type ComboboxMove } from "./combobox-move.js";

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false };

test.each<{ key: string; active: number | null; count?: number; altKey?: boolean; move: ComboboxMove | null }>([
  { key: "ArrowDown", active: null, move: "open" },
  { key: "ArrowUp", active: null, move: "open" },
  { key: "Enter", active: null, move: "open" },
  { key: "Escape", active: null, move: null },
  { key: "ArrowDown", active: 0, move: 1 },
  { key: "ArrowDown", active: 2, move: 0 },
  { key: "ArrowUp", active: 0, move: 2 },
  { key: "ArrowUp", active: -1, move: 2 },
  { key: "ArrowUp", active: 1, move: 0 },
  { key: "ArrowDown", active: 0, count: 0, move: null },
  { key: "ArrowUp", active: 1, altKey: true, move: "close" },
  { key: "ArrowDown", active: null, altKey: true, move: "open" },
  { key: "Escape", active: 1, move: "close" },
  { key: "Enter", active: 1, move: "take" },
  { key: "Home", active: 1, move: null },
  { key: "Tab", active: 1, move: null },
  { key: "c", active: 1, move: null },
])("$key with $active of a list active: $move", ({ key, active, count = 3, altKey = false, move }) => {
  expect(comboboxMove({ ...PLAIN, key, altKey }, active === null ? null : { active }, count)).toBe(move);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { isComposing: true }])("%j belongs to the field", (held) => {
  expect(comboboxMove({ ...PLAIN, key: "Enter", ...held }, { active: 0 }, 3)).toBeNull();
});
