import { countedLabels } from "./counted-labels.js";
import type { LabelCandidate } from "./label-candidate.js";
import { foldLabel, hasInitials, isHeaderKey, isNotice, isRoleLabel, isStageLabel, isTitled, roleKey } from "./label-shape.js";
import { LIST_WORDS, STRUCTURE_WORDS } from "./label-words.table.js";
import { ORDER_WORD } from "./order-words.table.js";
import { WEAK_ROLE_LABELS } from "./role-words.table.js";
import type { LabelEnding } from "./label-verdict.js";

/** All line starts with one label and one ending. */
export interface LabelGroup {
  /** The label folded: what it is compared by. */
  readonly key: string;
  /** As written where it first stands. */
  readonly label: string;
  readonly ending: LabelEnding;
  readonly items: readonly LabelCandidate[];
  /** Those after the front matter. */
  readonly below: readonly LabelCandidate[];
  /** Whether it names a role or a voice that is not identified. */
  readonly role: boolean;
  /** Whether that role word is a common word or a letter elsewhere. */
  readonly weak: boolean;
  readonly titled: boolean;
  /** Whether it can never be a speaker: a word of notices, of the stage, a number of a section. */
  readonly barred: boolean;
}

/** Groups candidates by label and ending, in order of first appearance. */
export function groupLabels(candidates: readonly LabelCandidate[], headerEnd: number): LabelGroup[] {
  const items = new Map<string, LabelCandidate[]>();
  const folded = new Map<string, string>();
  const counted = countedLabels(candidates.map(({ text }) => text));
  for (const candidate of candidates) {
    let key = folded.get(candidate.text);
    if (key === undefined) {
      key = counted.get(candidate.text) ?? foldLabel(candidate.text);
      folded.set(candidate.text, key);
    }
    const id = `${candidate.ending} ${key}`;
    const group = items.get(id);
    if (group === undefined) items.set(id, [candidate]);
    else group.push(candidate);
  }
  return [...items.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [groupOf(first, folded.get(first.text) ?? "", group, headerEnd)];
  });
}

function groupOf(first: LabelCandidate, key: string, items: readonly LabelCandidate[], headerEnd: number): LabelGroup {
  const label = first.text;
  const role = isRoleLabel(label);
  return {
    key,
    label,
    ending: first.ending,
    items,
    below: (items.at(-1)?.line ?? 0) < headerEnd ? [] : items.filter(({ line }) => line >= headerEnd),
    role,
    weak: role && WEAK_ROLE_LABELS.has(roleKey(label)),
    titled: isTitled(label) || hasInitials(label),
    // `CC:` in every other line is somebody; once, it is the head of a letter.
    barred: LIST_WORDS.has(key) || ORDER_WORD.test(key) || (items.length < 2 && /^[ivx]{1,4}$/.test(key)) || isMostlyMarks(label) || /^by\s\p{Lu}/iu.test(label) || (items.length < 4 && /^(?:about|more from|more on|featured)\s/iu.test(label)) || (isNotice(label) && items.length < 4) || isStageLabel(label) || isSection(key),
  };
}

/** `CLN/GC/72/PV`: the number of a document. */
function isMostlyMarks(label: string): boolean {
  const letters = label.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  return (label.length > 6 && letters < 0.6 * label.length) || /\/\d/.test(label);
}

/** `SEC. 101`, `Title II`, `Chapter 3`: the number of a part of a document. */
function isSection(key: string): boolean {
  const [first = "", second = ""] = key.split(/[\s.]+/, 2);
  return STRUCTURE_WORDS.has(first) && (second === "" || /^(?:\d|[ivxlc]+(?![\p{L}])|[a-z]$)/u.test(second));
}

/** Whether a group is certain by itself: a word for a role, a name that comes again in a form that names have. */
export function isAnchor(group: LabelGroup): boolean {
  const { ending, below, role, weak, barred, titled } = group;
  const [first] = below;
  if (first === undefined || barred) return false;
  const count = below.length;
  if (first.timed && first.nameShaped && ending !== "stop") return true;
  if (ending === "colon") return role ? !weak || count > 1 : count > 1 && first.nameShaped && !isHeaderKey(group.label) && !isLongHeading(group);
  if (count < 2) return ending === "bracket" && role && !weak;
  switch (ending) {
    case "stop":
      return role || titled || (first.capitals && group.key.length > 2);
    case "dash":
      return role || first.capitals || first.sign.startsWith(".");
    case "gap":
      return role || first.capitals || (first.nameShaped && count > 2);
    case "line":
      // A title that stands twice may hold a year, and no name does.
      return role || (first.nameShaped && isApart(below) && !/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(group.label));
    default:
      return role || first.nameShaped;
  }
}

/** `GROUNDWATER AND THE WESTERN BASINS:` is a title that comes again, and no name. */
function isLongHeading({ label, titled }: LabelGroup): boolean {
  return !titled && !/[,(（]/u.test(label) && label.split(/\s+/).length > 4;
}

/** Whether lines mostly stand apart from what is above them. */
function isApart(items: readonly LabelCandidate[]): boolean {
  return items.filter((item) => !item.midSentence).length > 0.8 * items.length;
}
