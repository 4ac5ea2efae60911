import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { blockText as textOf, type Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { findDates } from "../metadata/dates/find-dates.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { isRuleText } from "./rules.js";
import { speaksOfSelf, speaksToOthers } from "./speaks.js";
import { CONTACT_WORDS, END_NOTICES, END_OPENINGS, MASTHEAD_WORDS, NOTICE_OPENINGS, OFFER_WORDS } from "./tail-words.table.js";

const MAX_HEADING = 80;
const MAX_NAME = 100;
/** Letters of a block by which it is judged. */
const MAX_OPENING = 400;
/** No note of an editor is longer. */
const MAX_BLOCK = 4000;
const CERTIFICATE = /^(?:I, [\p{L} .,'’-]{3,60}, (?:do )?(?:hereby )?certify|CERTIFICATE|REPORTER['’]S CERTIFICATE)/u;

/** `1:30 P.M. EST` on a line of its own says when it ended. */
const CLOCK_TIME = /^\(?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\)?$/iu;

const OFFICE = `(?:[\\p{L}-]+ ){0,4}(?:${[...OFFICE_WORDS].join("|")})(?!\\p{L})`;
/** After a name: what the person is or did. `Ann Lee, they said` is somebody's story. */
const ABOUT_A_PERSON = new RegExp(
  `^(?: [—–-] \\p{Ll}| (?:ist|war|wurde|lebt|arbeitet|est|était|vit|enseigne|es|fue|vive|nació|trabaja|è|nasce|lavora|é|nasceu|trabalha|является|родил|работает|живёт|живет|last|latest)(?!\\p{L})|,? \\(|,? (?:is|was|has|had|served|serves|lives|works|who) |, (?:\\d|born |now |currently |an? |${OFFICE}))`,
  "iu",
);

/** What a block after the last label is, when it cannot be speech; null when it may be. */
function signal(lines: LineTable, block: Block, names: ReadonlySet<string>): ParatextKind | null {
  if (hasFlag(lines, block.first, LINE.aside)) return "note";
  if (hasFlag(lines, block.first, LINE.heading)) return "heading";
  const opening = lines.text.slice(block.span.start, Math.min(block.span.end, block.span.start + MAX_OPENING));
  const folded = opening.toLowerCase();
  if (isSeparator(opening) || CLOCK_TIME.test(opening)) return "furniture";
  if (isEnd(folded)) return "stage-direction";
  if (block.span.end - block.span.start > MAX_BLOCK) return null;
  const blockText = textOf(lines, block);
  if (isBiography(blockText, names)) return "biography";
  if (MASTHEAD_WORDS.some((word) => folded.includes(word))) return "masthead";
  if ((isNotice(folded) && !speaksOfSelf(opening)) || isSigned(lines, block) || CERTIFICATE.test(opening)) return "note";
  if (isFootnote(opening)) return "note";
  let contactLines = 0;
  for (let line = block.first; line <= block.last; line += 1) if (isContactLine(lineText(lines, line))) contactLines += 1;
  if (contactLines >= 2) return "contact";
  if (isOffer(folded)) return "note";
  // One line may be somebody's last words ("find us at www…"), unless it begins as a notice does.
  const notice = CONTACT_WORDS.some((word) => folded.startsWith(word));
  return (notice || isAddress(opening)) && blockText.length <= MAX_HEADING ? "contact" : null;
}

/** `END OF INTERVIEW`, `(Ende: 12.41 Uhr)`, `（以上）`. */
function isEnd(folded: string): boolean {
  const bare = folded.replace(/^[([（［【〔\s*_—–-]+/u, "");
  if (END_NOTICES.has(bare.replace(/[^\p{L}\p{N}\s'’]+/gu, "").trim())) return true;
  return bare.length < MAX_HEADING && END_OPENINGS.some((words) => bare.startsWith(words)) && (bare !== folded || !/[.!?]$/.test(bare));
}

function isNotice(folded: string): boolean {
  return NOTICE_OPENINGS.some((words) => folded.startsWith(words));
}

/** A block all in italics, or one under the two hyphens of a letter. */
function isSigned(lines: LineTable, { first, last }: Block): boolean {
  if (lineText(lines, first) === "--" && last > first) return true;
  for (let line = first; line <= last; line += 1) if (!hasFlag(lines, line, LINE.emphasis)) return false;
  return true;
}

/** `* The station opened in 1986.`, `1 The materials are appended.` */
function isFootnote(opening: string): boolean {
  return /^(?:\*{1,3}\s?[\p{Lu}\p{Lo}][^*]{8,}|[¹²³]\s?\p{L})/u.test(opening) && !/\n\s*[*]/.test(opening);
}

/** A call to the reader, or a thing that is sold, by nobody who speaks. */
function isOffer(folded: string): boolean {
  return OFFER_WORDS.some((words) => folded.includes(words)) && !speaksOfSelf(folded);
}

/** An address of the net, and nothing else but a name. */
function isAddress(opening: string): boolean {
  return opening.length <= MAX_HEADING && /^(?:[\p{L} .]{0,40})[\w.+-]{1,40}@[\w-]{1,40}(?:\.\w{2,12}){1,3}$/u.test(opening);
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
    ({ span }, index) => signals[index] === null && speaksOfSelf(text.slice(span.start, span.end)),
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
  return blockText.length <= MAX_HEADING && (!/[\p{L}\p{N}]/u.test(blockText) || isRuleText(blockText));
}

/** A paragraph that begins with someone's full name and goes on about the person: `…, a diplomat, has been …`. */
function isBiography(blockText: string, names: ReadonlySet<string>): boolean {
  const opening = blockText
    .replace(/\s+/g, " ")
    .replace(/^(?:About (?:the )?|Dr\.? |Mr\.? |Ms\.? |Mrs\.? |Prof\.? )/, "");
  if (speaksOfSelf(opening) || /[!?]$/.test(opening)) return false;
  if (speaksToOthers(opening)) return false;
  const ends = Array.from(opening.slice(0, MAX_NAME).matchAll(/[^\s,(]+/g), (word) => word.index + word[0].length);
  return ends.some((end) => isNameOf(opening.slice(0, end), names) && ABOUT_A_PERSON.test(opening.slice(end, end + 60)));
}

/** The name as it stands, or as what belongs to the person: `Ann Lee's`, `Ulrike Brandts`. */
function isNameOf(words: string, names: ReadonlySet<string>): boolean {
  return names.has(words) || names.has(words.replace(/['’]?s$/u, "")) || names.has(words.replace(/['’]$/u, ""));
}

function isContactLine(line: string): boolean {
  const folded = line.toLowerCase();
  return (
    CONTACT_WORDS.some((word) => folded.includes(word)) ||
    /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/.test(line) ||
    /[^\s@]@[^\s@]+\.\w/.test(line)
  );
}
