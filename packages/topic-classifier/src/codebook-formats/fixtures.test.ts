import { readFileSync, readdirSync } from "node:fs";
import { readCodebook } from "@colloquy/corpus-schema";
import { checkCodebook } from "@colloquy/corpus-schema/check-invariants";
import { expect, test } from "vitest";
import { readCsv } from "./csv/index.js";
import type { CodebookReading } from "./format-diagnostic.js";
import { readLexicoder } from "./lexicoder/index.js";
import { readQuanteda } from "./quanteda/index.js";
import { readSkos } from "./skos/index.js";

const READERS: Record<string, (bytes: Uint8Array, options?: object) => Promise<CodebookReading>> = {
  skos: readSkos,
  lexicoder: readLexicoder,
  quanteda: readQuanteda,
  csv: readCsv,
};

const root = `${import.meta.dirname}/fixtures`;

/** Every `input.*` of every folder; the same thing in several syntaxes stands in one folder. */
const inputs = Object.keys(READERS).flatMap((format) =>
  readdirSync(`${root}/${format}`).flatMap((name) =>
    readdirSync(`${root}/${format}/${name}`)
      .filter((file) => file.startsWith("input."))
      .map((file) => [format, name, file] as const),
  ),
);

test.each(inputs)("%s/%s/%s is read as expected", async (format, name, file) => {
  const folder = `${root}/${format}/${name}`;
  const isThere = readdirSync(folder).includes("options.json");
  const options = isThere ? (JSON.parse(readFileSync(`${folder}/options.json`, "utf8")) as object) : {};
  const bytes = readFileSync(`${folder}/${file}`);
  const reading = await READERS[format]?.(bytes, options);
  if (reading?.ok !== true) throw new Error(JSON.stringify(reading?.diagnostics));
  expect(readCodebook(reading.value)).toEqual({ ok: true, value: reading.value });
  expect(checkCodebook(reading.value)).toEqual([]);
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const findings = reading.diagnostics.map(({ code, message, span, path }) => ({
    code,
    message,
    ...(span === null ? {} : { source: text.slice(span.start, span.end) }),
    ...(path === undefined ? {} : { path }),
  }));
  const result = `${JSON.stringify({ codebook: reading.value, findings }, null, 2)}\n`;
  await expect(result).toMatchFileSnapshot(`${folder}/expected.json`);
});
