/**
 * Runs the CSL test suite against the processor: every fixture, exact string comparison, no exceptions. It fails when
 * a fixture fails that the ledger does not list, and when one passes that it does.
 *
 * npx tsx --conditions=@colloquy/source bench/src/csl-conformance.ts --suite <folder> --locales <folder> [--show <name>]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseLocale, type Locale } from "@colloquy/csl-processor";
import { readSections, type Localiser } from "./csl-suite/fixture.js";
import { judge, type FixtureOutcome } from "./csl-suite/judge.js";
import { LEDGER } from "./csl-suite/ledger.table.js";
import { printFixture } from "./csl-suite/print-fixture.js";
import { runScript, UsageError } from "./run-script.js";

function runConformance(suiteFolder: string, localesFolder: string): FixtureOutcome[] {
  const fixtures = filesOf(suiteFolder, "--suite", /^(.+)\.txt$/, "fixture, a file *.txt");
  const locales = localesFrom(localesFolder);
  const outcomes = fixtures.map(([file, name]) =>
    runFixture(name, readFileSync(join(suiteFolder, file), "utf8"), locales),
  );
  const empty = outcomes.find(({ expected, actual }) => expected === "" && actual.startsWith("THROWN"));
  if (empty !== undefined)
    throw new UsageError(`--suite: ${empty.name}.txt in ${suiteFolder} is no fixture of the suite.`);
  return outcomes;
}

/** The files of a folder whose names match, with the part of the name in the group. */
function filesOf(folder: string, option: string, pattern: RegExp, wanted: string): [file: string, part: string][] {
  let files: string[];
  try {
    files = readdirSync(folder).sort();
  } catch (error) {
    throw new UsageError(
      `${option}: cannot read the folder ${folder} (${error instanceof Error ? error.message : ""}).`,
    );
  }
  const found = files.flatMap((file): [string, string][] => {
    const part = pattern.exec(file)?.[1];
    return part === undefined ? [] : [[file, part]];
  });
  if (found.length === 0) throw new UsageError(`${option}: there is no ${wanted}, in ${folder}.`);
  return found;
}

function localesFrom(folder: string): Localiser {
  const files = new Map(
    filesOf(folder, "--locales", /^locales-(.+)\.xml$/, "locale, a file locales-*.xml").map(([file, lang]) => [
      lang,
      file,
    ]),
  );
  const read = new Map<string, Locale | undefined>();
  return (lang) => {
    const file = files.get(lang);
    if (!read.has(lang) && file !== undefined) {
      const result = parseLocale(readFileSync(join(folder, file), "utf8"));
      read.set(lang, result.ok ? result.value : undefined);
    }
    return read.get(lang);
  };
}

function runFixture(name: string, text: string, locales: Localiser): FixtureOutcome {
  const sections = readSections(text);
  const expected = (sections.get("RESULT") ?? "").trim();
  try {
    const actual = printFixture(sections, locales).trim();
    return { name, passed: actual === expected, expected, actual };
  } catch (error) {
    return { name, passed: false, expected, actual: `THROWN ${error instanceof Error ? error.stack ?? "" : ""}` };
  }
}

function report(outcomes: readonly FixtureOutcome[], show: string | undefined): void {
  for (const { name, passed, expected, actual } of outcomes) {
    if (passed) continue;
    console.log(`fail ${name}${LEDGER.has(name) ? `: ${LEDGER.get(name)}` : ""}`);
    if (show !== undefined && name.includes(show)) console.log(`expected\n${expected}\nactual\n${actual}\n`);
  }
  const disagreements = judge(outcomes, LEDGER);
  for (const line of disagreements) console.log(`ledger: ${line}`);
  if (disagreements.length > 0) process.exitCode = 1;
  console.log(`${outcomes.filter((outcome) => outcome.passed).length} of ${outcomes.length} pass`);
}

const USAGE = "Usage: csl-conformance --suite <folder> --locales <folder> [--show <part of a name>]";

await runScript(USAGE, () => {
  const { values } = parseArgs({
    options: { suite: { type: "string" }, locales: { type: "string" }, show: { type: "string" } },
  });
  if (values.suite === undefined || values.locales === undefined) throw new UsageError("The folders of the suite and of its locales are needed.");
  report(runConformance(values.suite, values.locales), values.show);
});
