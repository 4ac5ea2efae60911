import { compareStyle, loadProblems, type StyleComparison } from "../csl/compare-style.js";
import { npmCiteproc } from "../csl/npm-citeproc.js";
import { ourProcessor } from "../csl/our-processor.js";
import { localeReader, readFolders, readStyle, styleNames } from "../csl/style-folder.js";
import { printTable } from "../table.js";

const SHOWN = 40;

/**
 * Loads every style of a folder, formats the same items and citations with our processor and npm `citeproc`, and counts
 * the texts that are the same. `--show <style>` prints the first differences of a style.
 */
export async function benchCslStyles(args: readonly string[]): Promise<void> {
  const read = readFolders("csl-styles", args, { show: { type: "string" } });
  if (read === undefined) return;
  const { folders, values } = read;
  const [ours, theirs] = [ourProcessor(localeReader(folders)), await npmCiteproc(localeReader(folders))];
  const names = styleNames(folders).filter((name) => values.show === undefined || name === values.show);
  const rows: string[][] = [];
  const total = { loaded: 0, same: 0, differ: 0 };
  for (const name of names) {
    const xml = readStyle(folders, name);
    const { dependent, problems } = loadProblems(xml);
    for (const problem of problems) console.log(`${name}: ${problem}`);
    if (problems.length === 0) total.loaded += 1;
    const compared = dependent ? undefined : attempt(() => compareStyle(xml, ours, theirs));
    if (typeof compared === "string") console.log(`${name}: ${compared}`);
    const { same, differences } = typeof compared === "object" ? compared : { same: 0, differences: [] };
    total.same += same;
    total.differ += differences.length;
    rows.push([name, dependent ? "names its parent" : problems.length === 0 ? "yes" : "no", String(same), String(differences.length)]);
    if (values.show !== undefined) show(differences);
  }
  printTable(["style", "loads", "same", "differ"], rows);
  console.log(`${total.loaded} of ${names.length} styles load; ${total.same} of ${total.same + total.differ} texts are the same, ${total.differ} differ`);
  if (total.loaded < names.length) process.exitCode = 1;
}

/** What went wrong, or the comparison: the peer throws at styles that it does not know to treat. */
function attempt(compare: () => StyleComparison): StyleComparison | string {
  try {
    return compare();
  } catch (error) {
    return `not compared: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function show(differences: StyleComparison["differences"]): void {
  for (const { of, ours, theirs } of differences.slice(0, SHOWN)) console.log(`${of}\n  ours   ${ours}\n  theirs ${theirs}`);
}
