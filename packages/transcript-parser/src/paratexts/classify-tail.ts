import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { blockText as textOf, type Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { findDates } from "../metadata/dates/find-dates.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { CONTACT_WORDS, END_NOTICES, MASTHEAD_WORDS, NOTICE_OPENINGS } from "./tail-words.table.js";

const MAX_HEADING = 80;
const MAX_NAME = 100;

/** `1:30 P.M. EST` on a line of its own says when it ended. */
const CLOCK_TIME = /^\(?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\)?$/iu;

const OFFICE = `(?:[\\p{L}-]+ ){0,4}(?:${[...OFFICE_WORDS].join("|")})(?!\\p{L})`;
/** After a name: what the person is or did. `Ann Lee, they said` is somebody's story. */
const ABOUT_A_PERSON = new RegExp(
  `^(?:,? \\(|,? (?:is|was|has|had|served|serves|lives|works|who) |, (?:\\d|born |now |currently |an? |${OFFICE}))`,
  "iu",
);
/** Who speaks of themselves is still speaking. */
const FIRST_PERSON = /(?<![\p{L}'’])(?:I|I['’](?:m|ve|d|ll)|my|me|myself)(?![\p{L}'’.])/u;

/** What a block after the last label is, when it cannot be speech; null when it may be. */
function signal(lines: LineTable, block: Block, names: ReadonlySet<string>): ParatextKind | null {
  const blockText = textOf(lines, block);
  if (hasFlag(lines, block.first, LINE.aside)) return "note";
  const folded = blockText.toLowerCase();
  if (isSeparator(blockText) || CLOCK_TIME.test(blockText)) return "furniture";
  if (END_NOTICES.has(folded.replace(/[^\p{L}\p{N}\s]+/gu, "").trim())) return "stage-direction";
  if (isBiography(blockText, names)) return "biography";
  if (MASTHEAD_WORDS.some((word) => folded.includes(word))) return "masthead";
  if (NOTICE_OPENINGS.some((opening) => folded.startsWith(opening))) return "note";
  let contactLines = 0;
  for (let line = block.first; line <= block.last; line += 1) if (isContactLine(lineText(lines, line))) contactLines += 1;
  if (contactLines >= 2) return "contact";
  // One line may be somebody's last words ("find us at www…"), unless it begins as a notice does.
  const notice = CONTACT_WORDS.some((word) => folded.startsWith(word));
  return notice && blockText.length <= MAX_HEADING ? "contact" : null;
}

/**
 * The blocks after the last label that are no longer speech: from the first one that cannot be, to the end.
 *
 * @param blocks the blocks of the last turn and what follows it, without the first, which is speech
 * @param names full names of people whom the document has named
 */
export function classifyTail(lines: LineTable, blocks: readonly Block[], names: ReadonlySet<string>): Paratext[] {
  const { text } = lines;
  const signals = blocks.map((block) => signal(lines, block, names));
  const lastSpoken = blocks.findLastIndex(
    ({ span }, index) => signals[index] === null && FIRST_PERSON.test(text.slice(span.start, span.end)),
  );
  const first = signals.findIndex((kind, index) => kind !== null && (index > lastSpoken || kind === "furniture"));
  if (first === -1) return [];
  const kinds = signals.slice(first);
  return blocks.slice(first).map((block, index) => ({
    kind: kinds[index] ?? neighbourKind(lines, block, kinds, index),
    span: block.span,
  }));
}

/** A block that says nothing by itself belongs to a masthead beside it, when it is as short as a name or a date. */
function neighbourKind(
  lines: LineTable,
  block: Block,
  kinds: readonly (ParatextKind | null)[],
  index: number,
): ParatextKind {
  const blockText = textOf(lines, block);
  const short = block.last - block.first < 2 && blockText.length <= MAX_HEADING;
  const besideMasthead = kinds[index - 1] === "masthead" || kinds[index + 1] === "masthead";
  return short && (besideMasthead || findDates(blockText).length > 0) ? "masthead" : "note";
}

/** A line of nothing but marks: `* * *`, `---`, `###`. */
function isSeparator(blockText: string): boolean {
  return blockText.length <= MAX_HEADING && !/[\p{L}\p{N}]/u.test(blockText);
}

/** A paragraph that begins with someone's full name and goes on about the person: `…, a diplomat, has been …`. */
function isBiography(blockText: string, names: ReadonlySet<string>): boolean {
  const opening = blockText
    .replace(/\s+/g, " ")
    .replace(/^(?:About (?:the )?|Dr\.? |Mr\.? |Ms\.? |Mrs\.? |Prof\.? )/, "");
  if (FIRST_PERSON.test(opening) || /[!?]$/.test(opening)) return false;
  const ends = Array.from(opening.slice(0, MAX_NAME).matchAll(/[^\s,(]+/g), (word) => word.index + word[0].length);
  return ends.some((end) => names.has(opening.slice(0, end)) && ABOUT_A_PERSON.test(opening.slice(end, end + 60)));
}

function isContactLine(line: string): boolean {
  const folded = line.toLowerCase();
  return (
    CONTACT_WORDS.some((word) => folded.includes(word)) ||
    /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/.test(line) ||
    /[^\s@]@[^\s@]+\.\w/.test(line)
  );
}
