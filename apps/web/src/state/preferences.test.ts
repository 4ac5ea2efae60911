import { expect, test } from "vitest";
import { readPreferences, writePreferences, type Store } from "./preferences.js";

const DEFAULTS = { theme: "system", styleId: "", citationLang: "", keys: true, source: false };

function memory(text: string | null = null): Store {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key, value) => {
      kept = value;
    },
  };
}

test("choices are remembered", () => {
  const store = memory();
  const chosen = { theme: "dark", styleId: "chicago-notes", citationLang: "de-DE", keys: false, source: true } as const;
  writePreferences(store, chosen);
  expect(readPreferences(store)).toEqual(chosen);
});

test.each(["", "{", "null", "[]", '"dark"', '{"theme":"pink","styleId":3,"citationLang":4,"keys":"no","source":1}'])(
  "damaged memory %o gives the defaults",
  (text) => {
    expect(readPreferences(memory(text))).toEqual(DEFAULTS);
  },
);

test("a browser that refuses its store gives the defaults and forgets", () => {
  const refuse = (): never => {
    throw new Error("denied");
  };
  const store = { getItem: refuse, setItem: refuse };
  expect(() => writePreferences(store, readPreferences(store))).not.toThrow();
  expect(readPreferences(store)).toEqual(DEFAULTS);
  expect(readPreferences(null)).toEqual(DEFAULTS);
});
