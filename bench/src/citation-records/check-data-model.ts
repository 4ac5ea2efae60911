import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.js";

/** What biber finds wrong with a file under the data model of biblatex, with how often; undefined where it is not installed. */
export function checkDataModel(text: string): ReadonlyMap<string, number> | undefined {
  const folder = mkdtempSync(join(tmpdir(), "records-"));
  try {
    const path = join(folder, "records.bib");
    writeFileSync(path, text);
    const run = runProgram("biber", ["--tool", "--validate-datamodel", path], { folder });
    if (run === undefined) return undefined;
    if (!run.stdout.includes("INFO - Output to")) throw new Error(`biber does not read the file: ${run.stdout}${run.stderr}`);
    const findings = new Map<string, number>();
    for (const [, finding = ""] of run.stdout.matchAll(/^(?:WARN|ERROR) - (.*)$/gm)) {
      const kind = finding.replace(/^Datamodel: Entry '[^']*' \([^)]*\): /, "").replace(/in entry '[^']*'/, "");
      findings.set(kind, (findings.get(kind) ?? 0) + 1);
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
