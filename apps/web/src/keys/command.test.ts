import { expect, test } from "vitest";
import { commandOf, KEYS, type KeyPress } from "./command.js";

const PLAIN: KeyPress = { key: "c", ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

test.each(KEYS.map(({ key, command }) => ({ key, command })))("$key is $command", ({ key, command }) => {
  expect(commandOf({ ...PLAIN, key }, false, true)).toBe(command);
});

test("no key has two meanings", () => {
  expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { key: "x" }])(
  "%o belongs to the browser",
  (more) => {
    expect(commandOf({ ...PLAIN, ...more }, false, true)).toBeNull();
  },
);

test("a letter typed into a field is text, and Escape still goes back", () => {
  expect(commandOf(PLAIN, true, true)).toBeNull();
  expect(commandOf({ ...PLAIN, key: "Escape" }, true, true)).toBe("back");
});

test("letters can be turned off, Escape cannot", () => {
  expect(commandOf(PLAIN, false, false)).toBeNull();
  expect(commandOf({ ...PLAIN, key: "Escape" }, false, false)).toBe("back");
});
