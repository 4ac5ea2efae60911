import { blockText, groupBlocks, type Block } from "../lines/group-blocks.js";
import { isBlank, type LineTable } from "../lines/split-lines.js";
import { isBylineText } from "../metadata/byline/byline-words.table.js";
import { isDateline } from "../metadata/dates/is-dateline.js";
import type { LabelCandidate } from "./label-candidate.js";
import { foldLabel, hasInitials, isRoleLabel } from "./label-shape.js";
import { shortForms } from "./short-forms.js";
import { withoutTimeAtEnd } from "./time-at-end.js";

const SENTENCE_END = /[.!?…。！？؟-]["”’»)\]]{0,3}$/u;

/**
 * The lines that look like labels and are headings of the front matter (`Boats and Ice: A Talk With a Pilot`): they
 * begin a block before the first sure label, and that block is no sentence, or a byline or dateline follows it.
 *
 * @param sure the first label that is certain
 * @returns the indexes of the lines
 */
export function findHeadings(
  lines: LineTable,
  candidates: readonly LabelCandidate[],
  sure: LabelCandidate | undefined,
): ReadonlySet<number> {
  if (sure === undefined) return new Set();
  const blocks = groupBlocks(lines, 0, sure.line);
  const lastFront = blocks.findLast((block) => isFront(lines, block))?.span.start ?? -1;
  const labels = new Set(candidates.filter(({ ending, hasSpeech }) => ending === "colon" && hasSpeech).map(({ text }) => foldLabel(text)));
  const blockAt = new Map(blocks.map((block) => [block.span.start, block]));
  const headings = candidates.filter(({ start, line, timed, text, sign }, index) => {
    const block = blockAt.get(start);
    // Somebody greets the room: `И.К.Стрешнев: Уважаемые дамы и господа,`.
    // `Ann Lee:` is `AL:` or `Lee:` from then on, and somebody else answers right below.
    const opens = block !== undefined && isNext(lines, block, candidates[index + 1]) && shortForms(text).some((short) => labels.has(short));
    if (sign === "<" || hasInitials(text) || hasRole(text) || opens || (block !== undefined && lines.text.charAt(block.span.end - 1) === ",")) return false;
    return line < sure.line && !timed && block !== undefined && (start <= lastFront || !endsSentence(lines, block));
  });
  return new Set(headings.map(({ line }) => line));
}

/** Whether nothing but blank lines stands between a block and a candidate. */
function isNext(lines: LineTable, { last }: Block, next: LabelCandidate | undefined): boolean {
  let line = last + 1;
  while (line < lines.count && isBlank(lines, line)) line += 1;
  return next?.line === line;
}

/** `AUDRA HOLM, HOST:` alone on its line: a heading names nobody's part. */
function hasRole(text: string): boolean {
  const comma = text.lastIndexOf(",");
  return comma !== -1 && isRoleLabel(text.slice(comma + 1).trim());
}

function isFront(lines: LineTable, block: Block): boolean {
  const text = blockText(lines, block);
  return isBylineText(text) || isDateline(text);
}

/** A time may follow the last sentence. */
function endsSentence({ text }: LineTable, { span }: Block): boolean {
  return SENTENCE_END.test(withoutTimeAtEnd(text.slice(Math.max(span.start, span.end - MAX_END), span.end)).slice(-6));
}

const MAX_END = 50;
