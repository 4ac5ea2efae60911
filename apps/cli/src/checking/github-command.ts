import type { Severity } from "@colloquy/corpus-schema";
import { oneLine } from "../layout/printable.js";
import type { PlacedFinding } from "./placed-finding.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** A finding as a workflow command, which GitHub Actions shows beside the line: `::warning file=a.txt,line=3::message`. */
export function githubCommand(finding: PlacedFinding): string {
  const { severity, message, hint } = finding;
  const properties = propertiesOf(finding).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const head = properties.length === 0 ? "" : ` ${properties.join(",")}`;
  const text = hint === undefined ? oneLine(message) : `${oneLine(message)}\n${oneLine(hint)}`;
  return `::${COMMANDS[severity]}${head}::${escapeData(text)}\n`;
}

/** Columns are given only where the place lies on one line: GitHub refuses them for several. */
function propertiesOf({ file, line, column, endLine, endColumn, code }: PlacedFinding): [string, string | number][] {
  const isOneLine = endLine === undefined || endLine === line;
  const columns = isOneLine ? { col: column, endColumn } : { endLine };
  const path = file?.startsWith("<") === true ? undefined : file?.replaceAll("\\", "/");
  const all = { file: path, line, ...columns, title: code };
  return Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string | number]]));
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
