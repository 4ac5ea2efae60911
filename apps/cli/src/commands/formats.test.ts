import { FORMATS } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { EXPORTERS } from "../converting/exporters.js";
import { EXIT } from "../exit-code.js";
import { colloquy } from "../run.test-data.js";

test("every format that is read and every one that is written is listed", async () => {
  const { code, stdout } = await colloquy(["formats"]);
  expect(code).toBe(EXIT.ok);
  const [read = "", written = ""] = stdout.split("\n\n");
  for (const { id } of FORMATS) expect(read).toContain(`  ${id} `);
  for (const { id, title } of EXPORTERS) expect(written).toMatch(new RegExp(`^  ${id} .*${title}`, "m"));
  expect(written).toMatch(/^ {2}jsonl .* comes back whole$/m);
});

test("ids of what is written differ, and are what --to takes", async () => {
  const { stdout } = await colloquy(["formats", "--json"]);
  const { written } = JSON.parse(stdout) as { readonly written: readonly { readonly id: string; readonly comesBack: boolean }[] };
  const ids = written.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(written.filter(({ comesBack }) => comesBack).map(({ id }) => id)).toEqual(["jsonl"]);
  const help = await colloquy(["convert", "--help"]);
  for (const id of ids) expect(help.stdout).toContain(`"${id}"`);
});
