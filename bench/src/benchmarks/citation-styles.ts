import { STYLES } from "@colloquy/citation-formatter/styles";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { parsedLocales, reportStyle, type StyleReport } from "../citation-styles/cite-founding.js";
import { localeReader, readFolders, readStyle, styleNames } from "../csl/style-folder.js";
import { foundingBytes } from "../founding-document.js";
import { printTable } from "../table.js";

/**
 * What each style of a folder, and each of our own, makes of the founding interview: whether interviewee, title and
 * date are printed, and what is left out. `--texts yes` prints the references, `--markdown yes` the table of the
 * documentation.
 */
export function benchCitationStyles(args: readonly string[]): void {
  const read = readFolders("citation-styles", args, { texts: { type: "string" }, markdown: { type: "string" } });
  if (read === undefined) return;
  const { folders, values } = read;
  const [transcript] = parseTranscriptText(new TextDecoder().decode(foundingBytes())).transcripts;
  const locales = parsedLocales(localeReader(folders));
  const styles = [
    ...STYLES.map(({ id, xml }) => [`our ${id}`, xml] as const),
    ...styleNames(folders).map((name) => [name, readStyle(folders, name)] as const),
  ];
  const reports = styles.map(([name, xml]) => reportStyle(name, xml, locales, transcript));
  if (values.markdown !== undefined) printMarkdown(reports);
  else printTable(["style", "interviewee, title, date", "left out"], reports.map((report) => [report.style, verdict(report), String(report.notPrinted.length)]));
  if (values.texts !== undefined) for (const { style, citation, entry } of reports) console.log(`\n${style}\n  ${citation}\n  ${entry ?? "no bibliography"}`);
  const given = reports.slice(STYLES.length);
  const whole = given.filter(({ missing, problem }) => missing.length === 0 && problem === undefined).length;
  console.log(`\n${whole} of the ${given.length} styles of the folder print interviewee, title and date`);
  if (whole < given.length) process.exitCode = 1;
}

function verdict({ problem, missing }: StyleReport): string {
  if (problem !== undefined) return `cannot be read: ${problem}`;
  return missing.length === 0 ? "yes" : `not ${missing.join(", ")}`;
}

function printMarkdown(reports: readonly StyleReport[]): void {
  console.log("| style | interviewee, title, date | left out |\n| --- | --- | --- |");
  for (const report of reports) {
    const left = grouped(report.notPrinted.map(({ label }) => label));
    console.log(`| ${report.style} | ${verdict(report)} | ${left === "" ? "nothing" : left} |`);
  }
}

/** Labels as a phrase, those of one thing together: `interviewer (name), reprint (issue, date)`. */
function grouped(labels: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const label of labels) {
    const [, field = label, owner = ""] = /^(.*) of the (.*)$/.exec(label) ?? [];
    groups.set(owner, [...(groups.get(owner) ?? []), field]);
  }
  return [...groups].map(([owner, fields]) => (owner === "" ? fields.join(", ") : `${owner} (${fields.join(", ")})`)).join(", ");
}
