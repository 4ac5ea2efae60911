import { existsSync, readdirSync, readFileSync } from "node:fs";
import { deDE } from "@colloquy/csl-processor/locales/de-DE";
import { parseLocale } from "@colloquy/csl-processor";
import { expect, test } from "vitest";
import { findStyle } from "../styles/index.js";
import { citeDocument } from "./cite-document.js";
import { TRANSCRIPTS } from "./cited-transcripts.test-data.js";

const FIXTURES = new URL("fixtures/", import.meta.url);
const locale = parseLocale(deDE);

/** Every folder has a document and what it becomes in some styles: `input.md` and `expected.<style>.md`. */
const CASES = readdirSync(FIXTURES).flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FIXTURES))
    .flatMap((name) => /^expected\.(.+)\.md$/.exec(name)?.[1] ?? [])
    .map((style): [folder: string, style: string] => [folder, style]),
);

test.each(CASES)("%s in %s", (folder, style) => {
  const read = (name: string): string => readFileSync(new URL(`${folder}/${name}`, FIXTURES), "utf8");
  const { text, diagnostics } = citeDocument(read("input.md"), (key) => TRANSCRIPTS.get(key), {
    style: findStyle(style)?.xml ?? "",
    ...(folder === "german" && { lang: "de-DE", locales: locale.ok ? [locale.value] : [] }),
  });
  expect(text).toBe(read(`expected.${style}.md`));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toStrictEqual([]);
});

test("there are fixtures", () => {
  expect(CASES.length).toBeGreaterThan(6);
  expect(existsSync(new URL("paper/input.md", FIXTURES))).toBe(true);
});
