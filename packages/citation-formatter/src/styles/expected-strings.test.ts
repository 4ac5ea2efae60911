import { readFileSync, readdirSync } from "node:fs";
import type { Locale } from "@colloquy/csl-processor";
import { html, parseLocale } from "@colloquy/csl-processor";
import { deDE } from "@colloquy/csl-processor/locales/de-DE";
import { enGB } from "@colloquy/csl-processor/locales/en-GB";
import { esES } from "@colloquy/csl-processor/locales/es-ES";
import { frFR } from "@colloquy/csl-processor/locales/fr-FR";
import { ruRU } from "@colloquy/csl-processor/locales/ru-RU";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { KINDS, type KindId } from "../kinds.test-data.js";
import { findStyle } from "./index.js";

/** A table of expected strings: one JSON file for each style in `fixtures/`. */
interface ExpectedTable {
  readonly style: string;
  /** The guide that the strings follow, with its edition. */
  readonly guide: string;
  readonly cases: readonly ExpectedCase[];
}

interface ExpectedCase {
  readonly kind: KindId;
  /** The turn that is cited, from 1; the whole conversation when absent. */
  readonly turn?: number;
  /** BCP 47; the style's own language when absent. */
  readonly lang?: string;
  /** The rule of the guide that each part follows. */
  readonly rule: string;
  readonly note?: string;
  readonly shortNote?: string;
  readonly inText?: string;
  readonly bibliography?: string;
}

const FOLDER = new URL("./fixtures/", import.meta.url);

const TABLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as ExpectedTable);

const LOCALES: readonly Locale[] = [deDE, enGB, esES, frFR, ruRU].flatMap((xml) => {
  const result = parseLocale(xml);
  return result.ok ? [result.value] : [];
});

/** So many kinds of transcript each table has at least. */
const KINDS_OF_A_TABLE = 8;

describe.for(TABLES)("$style", ({ style, guide, cases }) => {
  const xml = findStyle(style)?.xml ?? "";

  test("names its guide and covers the kinds", () => {
    expect(xml).not.toBe("");
    expect(guide).not.toBe("");
    const kinds = new Set(cases.filter(({ lang }) => lang === undefined).map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThanOrEqual(KINDS_OF_A_TABLE);
    expect(kinds).toContain("magazine-reprint");
  });

  test.for(cases)("$kind $lang: $rule", ({ kind, turn, lang, rule, ...expected }) => {
    expect(rule).not.toBe("");
    const transcript = KINDS[kind];
    const targetId = turn === undefined ? undefined : transcript.turns[turn - 1]?.id;
    const [citation] = formatCitations([{ transcript, ...(targetId !== undefined && { targetId }) }], {
      style: xml,
      output: html,
      locales: LOCALES,
      ...(lang !== undefined && { lang }),
    });
    const forms = {
      ...(citation?.note != null && { note: citation.note }),
      ...(citation?.shortNote != null && { shortNote: citation.shortNote }),
      ...(citation?.inText != null && { inText: citation.inText }),
      ...(citation?.bibliography != null && { bibliography: citation.bibliography }),
    };
    expect(forms).toEqual(expected);
    expect(citation?.warnings).toEqual([]);
  });
});
