import { expect, test } from "vitest";
import { keepStyles, keptStyles } from "./style-store.js";

function memory(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

const LAMP = { name: "lamp.csl", xml: "<style/>" };

test("opened styles are kept", () => {
  const store = memory();
  expect(keepStyles(store, [LAMP])).toBe(true);
  expect(keptStyles(store)).toEqual([LAMP]);
});

test.each([null, "", "{", "null", "{}", "[1, null, {}]", '[{"name":1,"xml":2}]'])("damaged memory %j gives no styles", (text) => {
  expect(keptStyles(memory(text))).toEqual([]);
});

test("what a browser refuses or has no room for is not kept", () => {
  const refuse = (): never => {
    throw new Error("denied");
  };
  expect(keepStyles({ getItem: refuse, setItem: refuse }, [LAMP])).toBe(false);
  expect(keptStyles({ getItem: refuse, setItem: refuse })).toEqual([]);
  expect(keepStyles(null, [LAMP])).toBe(false);
  expect(keepStyles(memory(), [{ name: "large.csl", xml: "x".repeat(3_000_000) }])).toBe(false);
});
