import { isHeaderKey, isNotice } from "../layout/label-shape.js";
import { isBodyName } from "../metadata/body-name.js";
import { BODY_WORDS } from "../metadata/front-lines.table.js";
import { isPersonName } from "../metadata/person-name.js";
import { CONVERSATION_WORDS, NOTICE_STARTS, OUTLET_WORDS, TERM_WORDS, UNSPACED_CONVERSATION_WORDS } from "./title-words.table.js";

/** A block before the first turn that may be the title. */
export interface TitleCandidate {
  readonly text: string;
  /** Whether the format marks it as a heading. */
  readonly heading: boolean;
  /** `plain`, or what it is if it is not the title. */
  readonly otherwise: "plain" | "byline" | "dateline" | "masthead";
  /** The line right after it. */
  readonly next: string;
}

const MAX_TITLE = 260;
const CONVERSATION = new RegExp(
  `(?<!\\p{L})(?:${CONVERSATION_WORDS.join("|")})(?!\\p{L})|${UNSPACED_CONVERSATION_WORDS.join("|")}`,
  "iu",
);
/** `Vol. 9`, `No. 52`, `№ 31`, `第38号`, `Issue 37`, `Heft 12`, `page 8`. */
const NUMBERING =
  /(?<!\p{L})(?:vol(?:ume)?|no|nr|núm|num|issue|n[.º°]{1,2}|heft|tome|jahrgang|ausgabe|número|numéro|номер|выпуск|випуск|page|pág)\.?\s?[º°]?\s?\d|[№#]\s?\d|[第总總]\s?\d{1,5}\s?[号期號]|العدد|年.{1,3}[号號]/iu;
const QUOTATION = /^[“"«„「『‘].{5,200}[”"»“」』’][.!?]?$/su;
/** Quoted words with a name and a colon before them. */
const NAME_AND_QUOTATION = /^[^:：«“„"]{3,90}\s?[:：]\s?[“"«„「『].{5,200}[”"»“」』]$/su;
const NUMBERED_EPISODE = /^(?:episode|folge|épisode|episodio|выпуск|випуск)\s\d{1,4}\s?[:.–—-]\s?\p{L}/iu;
const ADDRESS = /https?:|www\.|[^\s@]@[^\s@]+\.\w/iu;
const CLOCK_LINE = /^\W*\d{1,2}\s?[:.hH]\s?\d\d(?!\d).{0,20}$/u;
/** A byline that stands for a title where there is no other. */
const INTERVIEW_WITH =
  /^(?:an? |the )?(?:interview|conversation|gespräch|entretien|entrevista|intervista) (?:with|mit|avec|con|a) (?!.{0,200}(?<!\p{L})(?:by|von|par|por|di)(?!\p{L}))/iu;
/** A title and a byline in one line: `The Salt Road: Interview with Mirela Lund`, `The Salt Road – A conversation with …`. */
const TITLE_AND_INTERVIEW =
  /^(?!by )[^:：|]{3,120}?(?::|：|\s[–—|-])\s(?:an? |the |ein |une? |una )?(?:[\p{L}-]{1,12} )?(?:interview|conversation|gespräch|entretien|entrevista|intervista) (?:with|mit|avec|con|a|of) \p{Lu}/iu;
/** Words for a meeting, with the day that it was that of: `Weir Keepers Teleconference of 4 May 2012`. */
const OF_A_DAY = /^(?=\p{Lu})(?:[\p{L}\p{N}’'-]{1,30} ){2,8}(?:of|on|vom|am|du|del|dei|do|от|за|[–—-]) (?:\p{L}{3,12},? )?\d/u;
/** A word after which more must come. */
const OPEN_END = /[,،、:：–—-]$|\s(?:of|on|the|and|in|with|to|for|by|at|de|la|du|des|der|die|und|von|del|e|y|et|в|и|на|с)$/iu;

/** Whether a text names a kind of conversation. */
export function namesConversation(text: string): boolean {
  return CONVERSATION.test(text.replace(/\s+/g, " "));
}

/** Whether a line is that of a periodical or a station, of a part of it, or numbers an issue. */
export function isOutletLine(line: string): boolean {
  if (line.length > 120) return false;
  if (/[|›»]\s/u.test(line) && !/[«„]/u.test(line)) return true;
  if (/^\p{L}+(?: \p{L}+)? [/›»>] \p{L}+(?: \p{L}+)?$/u.test(line)) return true;
  const [head = "", after = ""] = line.split(/\s[–—-]\s/u);
  if (after !== "" && !/[«“„"]/u.test(head) && OUTLET_WORDS.has(headWord(after))) return true;
  if (namesConversation(line)) return false;
  if (NUMBERING.test(line)) return true;
  if (/\p{sc=Hangul}(?:신문|방송)$/u.test(line) || /^[《『「].{1,20}[》』」]|^季刊|^月刊/u.test(line)) return true;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > 9 || /[?!？！,]|[:：]\s/u.test(line)) return false;
  return OUTLET_WORDS.has(headWord(line)) || (/\p{L}$/u.test(line) && OUTLET_WORDS.has(words.at(-1) ?? ""));
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().split(/[^\p{L}\p{M}-]+/u).filter((word) => word !== "");
}

/** The first word after an article, in lower case. */
function headWord(line: string): string {
  return wordsOf(line).find((word) => !/^(?:the|le|la|les|el|das|der|die|il|an?|o)$/u.test(word)) ?? "";
}

/** Whether a line begins as notices of the office and of the transcript do. */
export function opensNotice(line: string): boolean {
  const lower = line.toLowerCase();
  return NOTICE_STARTS.some((notice) => lower.startsWith(notice)) || /^transcript(?:ion)?(?: \(|$)/u.test(lower);
}

/** Whether a line says where a conversation on the way took place. */
export function opensPlace(line: string): boolean {
  return /^(?:aboard|on board|en route|via) /iu.test(line);
}

const PLAUSIBLE = 10;
/** What each block before it takes from a candidate: titles come early. */
const LATER = 0.1;
/** What a paragraph of running text before it takes: a standfirst stands under the title. */
const AFTER_PROSE = 3;

/** The candidate that is the title, by evidence; -1 where none has enough. Of equals the first. */
export function chooseTitle(candidates: readonly TitleCandidate[]): number {
  let best = -1;
  let most = 0;
  let afterProse = 0;
  const firstHeading = candidates.findIndex(({ heading }) => heading);
  candidates.forEach((candidate, index) => {
    const score = scoreOf(candidate, index === firstHeading, index === 0) - Math.min(1, index * LATER) - (candidate.heading ? 0 : afterProse);
    if (isProse(candidate.text)) afterProse = AFTER_PROSE;
    if (score <= most) return;
    best = index;
    most = score;
  });
  return best;
}

function isProse(text: string): boolean {
  return text.length > 140 && /\p{Ll}{2}[.!?…]["”’»)]{0,2} +\p{Lu}|[.!?…]$/u.test(text.replace(/\s+/g, " "));
}

/**
 * @param first whether it is the first heading: that is more likely the title than a byline
 * @param opens whether nothing stands before it: a meeting is called by its day there
 */
function scoreOf({ text, heading, otherwise, next }: TitleCandidate, first: boolean, opens: boolean): number {
  const folded = text.replace(/\s+/g, " ").trim();
  if (!canBeTitle(folded) || otherwise === "masthead") return 0;
  const marked = PLAUSIBLE + (heading ? 4 : 0);
  const isPlain = otherwise !== "byline" || TITLE_AND_INTERVIEW.test(folded) || (first && heading && INTERVIEW_WITH.test(folded));
  if (!isPlain) return INTERVIEW_WITH.test(folded) ? marked - 0.5 : 0;
  const conversation = namesConversation(folded);
  const ofDay = opens && OF_A_DAY.test(folded) && !opensNotice(folded);
  if (otherwise === "dateline" && !conversation && !ofDay) return 0;
  let score = marked + lengthScore(folded, conversation) + (conversation ? 3 : 0);
  if (NAME_AND_QUOTATION.test(folded)) score += 4;
  else if (QUOTATION.test(folded)) score += 3;
  if (NUMBERED_EPISODE.test(folded)) score += 2;
  if (otherwise === "dateline" && !conversation) score -= 0.3;
  if (folded === folded.toUpperCase() && folded !== folded.toLowerCase()) score -= 0.5;
  return score - faultsOfLine(text, folded) - faultsOfWords(folded, next, conversation);
}

/** Of words rather than figures (`12:00 p.m.`), and no statement that a full stop ends. */
function canBeTitle(folded: string): boolean {
  if (folded.length > MAX_TITLE || !/\p{L}{3}|\p{Lo}/u.test(folded)) return false;
  if (/^\W*(?:https?:|www\.)/u.test(folded) || /^[[(（][^\])）]*[\])）]?$/u.test(folded)) return false;
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d/u.test(folded)) return false;
  return !(folded.length > 60 ? /[.。]$/u : /[\p{Ll}\p{Lo}]{3}[.。]$|\p{Ll}.*\p{Lu}{3}\.$/u).test(folded);
}

function lengthScore(folded: string, conversation: boolean): number {
  const unspaced = folded.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  if (unspaced > 0) return unspaced >= 6 ? 2 : -2;
  const words = folded.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length;
  if (words > 40 || (words > 25 && !conversation)) return -4;
  if (words > 2) return 2;
  if (words === 2) return 0;
  return conversation && /\d/.test(folded) ? 0 : -2;
}

/** What in the form of a line speaks against a title: columns, addresses, times, list marks, keys, people. */
function faultsOfLine(text: string, folded: string): number {
  let against = Math.max(0, text.split("\n").length - 2);
  if (opensNotice(folded)) against += 6;
  if (/\S\s{3,}\S/u.test(text.replace(/\n\s+/g, " "))) against += 3;
  if (ADDRESS.test(folded) || CLOCK_LINE.test(folded)) against += 5;
  if (/^(?:\d+\.|[IVX]+\.|[-–—*•])\s/u.test(folded) || OPEN_END.test(folded)) against += 3;
  if (isPath(folded)) against += 8;
  const key = /^([^:：]{2,40})[:：]/u.exec(folded)?.[1] ?? "";
  if (isNotice(key) || isHeaderKey(key)) against += 6;
  if (opensPlace(folded)) against += 5;
  if (isPersonLine(folded) || /^(?:Mr|Mrs|Ms|Dr)\.? /u.test(folded)) against += 3;
  return against;
}

/** `Home > Interviews > Science`: the way to a page of a site. */
function isPath(folded: string): boolean {
  return (folded.match(/\S\s?[>＞›»→/]\s(?=\S)/gu)?.length ?? 0) > 1;
}

/** What in the words speaks against a title: it names an outlet, a body, a term. */
function faultsOfWords(folded: string, next: string, conversation: boolean): number {
  let against = 0;
  const words = wordsOf(folded);
  if (isOutletLine(folded)) against += 5;
  if (isIssueLine(next) && !conversation && words.length < 7 && !QUOTATION.test(folded)) against += 4;
  if (isBodyName(folded) || /^in the .{0,60}court/iu.test(folded)) against += 5;
  else if (!conversation && words.length < 9 && words.some((word) => BODY_WORDS.has(word)) && isNameLike(folded)) against += 3;
  if (words.length < 8 && words.some((word) => TERM_WORDS.has(word)) && !conversation) against += 3;
  return against;
}

/** `Presenter: Wilf Tarrant`, `Agnes Tillotson, Staff Director`: who takes part. */
function isPersonLine(folded: string): boolean {
  const [head = "", rest = ""] = folded.split(/[:：]\s|,\s/u, 2);
  if (/[“"«„?!]/u.test(folded)) return false;
  if (folded.includes(",") && !/[:：]/u.test(folded)) return isPersonName(head) && isNameLike(rest);
  return /^\p{L}{3,14}$/u.test(head) && isPersonName(rest);
}

/** Whether all words but small ones begin with a capital, as in a name. */
function isNameLike(folded: string): boolean {
  return folded.split(" ").every((word) => /^[^\p{Ll}]/u.test(word) || word.length < 4);
}

/** `Issue 37, February 2018`: what stands under the name of a periodical. */
function isIssueLine(line: string): boolean {
  return line.length < 100 && !/[:：]/u.test(line) && NUMBERING.exec(line)?.index === 0;
}
