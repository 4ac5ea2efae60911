import { parseStyle } from "@colloquy/csl-processor";
import { expect, test } from "vitest";
import { findStyle, STYLES } from "./index.js";

test.for(STYLES)("$id is a style without a problem", ({ xml }) => {
  expect(parseStyle(xml)).toMatchObject({ ok: true, problems: [] });
});

test("a style is found by its id, and no other is", () => {
  expect(findStyle("chicago-notes")?.kind).toBe("note");
  expect(findStyle("apa")).toBeUndefined();
});
