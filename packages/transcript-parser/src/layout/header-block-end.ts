import { isBlank, type LineTable } from "../lines/split-lines.js";
import { keysOfLine } from "../metadata/keys-of-line.js";
import { isPersonName } from "../metadata/person-name.js";
import { yamlFrontMatter } from "../metadata/front-matter/yaml-block.js";
import type { LabelCandidate } from "./label-candidate.js";
import { foldLabel } from "./label-shape.js";
import { HEADER_KEYS } from "./label-words.table.js";

const MAX_VALUE = 150;
const MIN_KEYS = 2;
/** Keys whose value is somebody's name: with any other value the line is a turn (`Host: Welcome.`). */
const PEOPLE: ReadonlySet<string> = new Set([
  ...["interviewee", "interviewer", "moderator", "host", "guest", "chair", "translator", "transcriber", "editor"],
]);

/**
 * The line after the front matter: a block of YAML between `---` lines, or a run of `Key: value` lines at the head of
 * the document, at least two of which have keys that front matter uses; 0 where there is none. `Interviewer:` in such
 * a run says who it is; further down it starts a turn. A key that comes again, a question or a sentence ends the run:
 * that is the conversation. Several keys may stand on one line.
 */
export function headerBlockEnd(lines: LineTable, candidates: readonly LabelCandidate[]): number {
  const yaml = yamlFrontMatter(lines);
  if (yaml !== null) return yaml.end;
  const seen = new Set<string>();
  let end = 0;
  let keys = 0;
  let last: number | undefined;
  for (const candidate of candidates) {
    if (candidate.ending !== "colon") continue;
    const key = foldLabel(candidate.text);
    const field = HEADER_KEYS.get(key);
    const from = lines.froms[candidate.line] ?? 0;
    const several = keysOfLine(lines.text.slice(from, lines.ends[candidate.line]));
    // The time in `Length: 1:12:00` is the value.
    const colon = lines.text.indexOf(candidate.sign, candidate.start + candidate.text.length) + 1;
    const value = lines.text.slice(colon, several[0] === undefined ? lines.ends[candidate.line] : from + several[0].end).trim();
    const gap = last === undefined ? 1 : candidate.line - last - blanksBetween(lines, last, candidate.line);
    // A line with an unknown key belongs to the run only where nothing stands between it and the others.
    if (gap > (field === undefined ? 1 : 2) || seen.has(key) || !isHeaderValue(value, field)) break;
    seen.add(key);
    last = candidate.line;
    end = candidate.line + 1;
    if (field !== undefined) keys += Math.max(1, several.length);
  }
  return keys >= MIN_KEYS ? end : 0;
}

/** One blank line between two keys parts nothing. */
function blanksBetween(lines: LineTable, from: number, to: number): number {
  return to - from === 2 && isBlank(lines, from + 1) ? 1 : 0;
}

function isHeaderValue(value: string, field: string | undefined): boolean {
  if (value === "" || value.length > MAX_VALUE || /[?!]$/.test(value)) return false;
  if (field === undefined) return !value.endsWith(".");
  if (!PEOPLE.has(field)) return true;
  return value.split(/,|;|\band\b|&/).some((part) => isPersonName(part.trim()));
}
