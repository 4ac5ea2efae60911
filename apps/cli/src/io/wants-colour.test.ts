import { expect, test } from "vitest";
import { wantsColour } from "./wants-colour.js";

test.each([
  ["a terminal has colour", true, {}, true],
  ["a pipe has none", false, {}, false],
  ["NO_COLOR turns it off", true, { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR says nothing", true, { NO_COLOR: "" }, true],
  ["FORCE_COLOR turns it on in a pipe", false, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR wins over NO_COLOR", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ["FORCE_COLOR=0 turns it off", true, { FORCE_COLOR: "0" }, false],
  ["a dumb terminal has none", true, { TERM: "dumb" }, false],
])("%s", (_name, isTerminal, environment, expected) => {
  expect(wantsColour(isTerminal, environment)).toBe(expected);
});
