import { readFileSync } from "node:fs";
import { importCorpus, jsonlFormat } from "@colloquy/corpus-formats";
import { checkInvariants } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { createMemoryIo } from "../../io/memory-io.test-data.js";
import { run } from "../../run.js";

const io = createMemoryIo();
const exitCode = await run(["demo"], io);
/** The text as it reads: lines that were wrapped are joined. */
const text = io.written.stdout.replace(/\s+/g, " ");

test("succeeds, and prints to standard output alone", () => {
  expect({ exitCode, stderr: io.written.stderr }).toEqual({ exitCode: 0, stderr: "" });
});

test.each([
  ["the title", /Title “Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says People/],
  ["both people", /People Murat Laumulin, interviewer, .* Kassymzhomart Tokaev, interviewee, Minister of Foreign Affairs/],
  ["the original publication", /Original Continent, analytical magazine, no\. 03, 2004-02-18\/2004-03-02 Reprint/],
  ["the reprint that was read", /Reprint Kazakhstan's Echo,.*Washington \(this document, excerpted\)/],
  ["that nothing is unrecognised", /unrecognised 0 What/],
  ["the topics of the first exchange", /1 turns 1–2 .*United States \(.*U\.S\./],
  ["the topics of the second", /2 turns 3–4 .*Intervention and Regime Change \(.*interference/],
  ["the topics of the third", /3 turns 5–6 .*China \(/],
  ["the topics of the fourth", /4 turns 7–8 .*Russia \(/],
  ["the topics of the fifth", /5 turns 9–10 .*Arms Control and Non-Proliferation \(/],
  ["the topics of the sixth", /6 turns 11–12 .*Foreign-Policy Doctrine \(/],
  ["the topics of the seventh", /7 turns 13–14 .*Language Policy \(/],
  ["a note", /interview by Murat Laumulin, Continent, no\. 03, February 18–March 2, 2004, excerpted in .*, turn 12\. list Tokaev, K/],
  ["a citation in the text", / \(Tokaev 2004, turn 12\) /],
  ["a credit line", /Kassymzhomart Tokaev, Minister of Foreign Affairs of Kazakhstan, to Murat Laumulin, Continent/],
  ["an exact quotation", /✓ “The balanced [^✗]* exact, Kassymzhomart Tokaev, turn 12/],
  ["an altered quotation with its difference", /✗ “Mind you, .* altered, Kassymzhomart Tokaev, turn 6.* Mind you, it −took \+will take the U\.S\. 47 years to −only double/],
  ["words of another speaker", /✗ “They even .* wrong speaker, said by Murat Laumulin, turn 3/],
  ["where the corpus is", /Corpus colloquy-demo\/.*transcripts\.jsonl/],
])("shows %s", (_name, pattern) => {
  expect(text).toMatch(pattern);
});

test("leaves a corpus that reads back, agrees with its manifest and holds every invariant", () => {
  const files = [...io.disk].map(([path, bytes]) => ({ name: path.replace("/colloquy-demo/", ""), bytes }));
  const { transcripts, manifest, diagnostics } = importCorpus(files, jsonlFormat);
  expect(diagnostics).toEqual([]);
  expect(manifest?.counts).toEqual({ transcripts: 1, turns: 14, exchanges: 7, speakers: 2 });
  expect(transcripts.flatMap((transcript) => checkInvariants(transcript))).toEqual([]);
});

test.each([40, 80, 120])("keeps its lines within %i columns, single long words aside", async (columns) => {
  const narrow = createMemoryIo({ columns });
  await run(["demo"], narrow);
  const long = narrow.written.stdout.split("\n").filter((line) => line.length > Math.min(100, columns));
  expect(long.filter((line) => /\S\s+\S+$/.test(line.slice(20)))).toEqual([]);
});

test("prints what the README of the project shows of it", async () => {
  const wide = createMemoryIo({ columns: 100 });
  await run(["demo"], wide);
  const readme = readFileSync(new URL("../../../../../README.md", import.meta.url), "utf8");
  const shown = /^```console\n\$ npm run demo\n([\s\S]*?)^```$/m.exec(readme)?.[1]?.trimEnd().split("\n") ?? [];
  const lines = shown.filter((line) => line !== "…");
  expect(lines.length).toBeGreaterThanOrEqual(10);
  for (const line of lines) expect(wide.written.stdout.split("\n")).toContain(line);
});
