import type { Paratext, Span } from "@colloquy/corpus-schema";
import { OUTLET_WORDS } from "../paratexts/title-words.table.js";
import { isBodyName } from "./body-name.js";
import { foundAt, type Found } from "./found.js";
import { BODY_WORDS } from "./front-lines.table.js";
import { isFullName } from "./credits/read-names.js";

/** A line of the front matter, without the white space around it. */
interface FrontLine {
  readonly text: string;
  readonly start: number;
  /** Whether it is part of the page around the document. */
  readonly aside: boolean;
  /** Whether it is the title, or stands under it. */
  readonly part: "above" | "title" | "under";
}

const WORDS = "[\\p{Lu}\\p{N}][^|,:;?!“”\"«»()\\n]{1,50}?";
const NUMBER = "(?:n[.º°]{1,3}|no\\.?|nr\\.?|vol\\.?|issue|№|#)\\s?\\d";
const MEDIUM = [...OUTLET_WORDS].join("|");
/** Forms in which a line names the periodical or the station, the name in the first group. */
const FORMS: readonly RegExp[] = [
  /^(《[^《》]{1,20}》(?:杂志|雜誌|周刊|報|报)?)/u,
  /^((?:季刊|月刊|週刊|周刊)(?:『[^『』]{1,20}』|[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]{1,12}))/u,
  /^([\p{sc=Hangul}]{2,10}(?:신문|방송|일보))$/u,
  new RegExp(`^((?:${MEDIUM}) [«“"][^«»“”"\\n]{2,40}[»”"])`, "iu"),
  new RegExp(`^([«“"][^«»“”"\\n]{2,40}[»”"] (?:${MEDIUM}))(?!\\p{L})`, "iu"),
  new RegExp(`^(${WORDS} ${WORDS})\\*?,?\\s{1,60}${NUMBER}`, "iu"),
  /^((?:قناة|صحيفة|جريدة|مجلة|إذاعة|وكالة) \p{sc=Arabic}{2,20}(?: \p{sc=Arabic}{2,20})?)$/u,
  new RegExp(`^(${WORDS})\\s[–—-]\\s(?:(?:das|the|la|le|il|el|die|a|an) )?(?:${MEDIUM})(?!\\p{L})`, "iu"),
  new RegExp(`^((?:radio|rádio|радио) [\\p{Lu}][\\p{L}’' ]{2,30}?)(?:\\s[–—-]\\s|$)`, "iu"),
];
/** Over the title only: `The Marl Review | May 2021`, `River Voices Digital Archive › People`. */
const BEFORE_PIPE = new RegExp(`^(${WORDS})\\s?\\*{0,2}\\s{0,3}[|›]`, "u");
/** `«Северные ведомости», 3 июня`. */
const QUOTED_BEFORE_DATE = /^([«“"][^«»“”"\n]{3,40}[»”"])\*{0,2},\s(?=\d)/u;
/** `Border Notebook, 12 November`. */
const MEDIUM_BEFORE_DATE = new RegExp(`^(${WORDS}(?<!\\p{L})(?:${MEDIUM})),\\s(?=\\d|\\p{Lu}\\p{Ll}+ \\d)`, "iu");
const BROADCAST = /(?:^|\s)(?:[Bb]roadcast|[Aa]ired) (?:by|on) (\p{Lu}[\p{L}\p{N}]*(?: [\p{Lu}\p{N}][\p{L}\p{N}]*){0,4})(?=$|[,.;])/u;
const SOURCE = /^(?:来源|來源|源|出典)[:：]\s?([^\s\u3000]{2,30})(?:[\s\u3000]|$)/u;
const EPISODE = /^(?:episode|folge|épisode|episodio|выпуск|випуск)\s\d{1,4}(?!\d)/iu;
const ISSUE = /^(?:issue|heft|no\.?|nr\.?|vol(?:ume|\.)?|№)\s?\d/iu;
const SUBTITLE = new RegExp(`^(?:(?:the|das|la|le|il|el) )?(?:monthly |weekly |quarterly )?(?:${MEDIUM}) (?:of|for|für|de|des|di)(?!\\p{L})`, "iu");
/** Bodies that collect and publish interviews of their own, among those that govern. */
const COLLECTING = /(?:^|\s)(?:archives?|archiv|archivio|society|project|centre|center|museum|library|observatory|historical commission)(?=$|\s)/iu;
const MAX_LINES = 24;

/** The periodical, the station or the archive whose line stands in the front matter. */
export function readOutletLine(text: string, paratexts: readonly Paratext[], before: number): Found | undefined {
  const lines = frontLines(text, paratexts, before);
  for (const [index, line] of lines.entries()) {
    const span = outletIn(line) ?? namedByNext(line, lines[index + 1]);
    if (span !== undefined) return foundAt(text, { start: line.start + span.start, end: line.start + span.end });
  }
  return undefined;
}

function frontLines(text: string, paratexts: readonly Paratext[], before: number): FrontLine[] {
  const title = paratexts.find(({ kind, span }) => kind === "title" && span.start < before);
  const lines: FrontLine[] = [];
  for (const { kind, span } of paratexts) {
    if (span.start >= before || lines.length > MAX_LINES) break;
    if (kind === "furniture" || kind === "label-legend" || kind === "markup") continue;
    if (text.startsWith("---", span.start)) continue;
    const part = title === undefined || span.start < title.span.start ? "above" : span.start === title.span.start ? "title" : "under";
    let start = span.start;
    for (const raw of text.slice(span.start, span.end).split("\n")) {
      const trimmed = raw.trim();
      if (trimmed !== "" && trimmed.length < 160) lines.push({ text: trimmed, start: start + raw.indexOf(trimmed), aside: kind === "note", part });
      start += raw.length + 1;
    }
  }
  return lines;
}

function outletIn({ text, part }: FrontLine): Span | undefined {
  // A line of many entries is a navigation.
  if (part === "title" || (text.match(/[|›＞>]/gu)?.length ?? 0) > 2) return undefined;
  const author = /^(?:autor|author|auteur|autore|quelle|fuente|fonte|источник):\s{1,3}(.{4,80})$/iu.exec(text)?.[1];
  if (author !== undefined && isBodyName(author)) return { start: text.length - author.length, end: text.length };
  const forms = part === "above" ? [...FORMS, BEFORE_PIPE, QUOTED_BEFORE_DATE, MEDIUM_BEFORE_DATE] : [...FORMS, QUOTED_BEFORE_DATE, MEDIUM_BEFORE_DATE];
  for (const form of [...forms, BROADCAST, SOURCE]) {
    const match = form.exec(text);
    const name = match?.[1]?.trim();
    if (match === null || name === undefined || isPersonOrTime(name)) continue;
    const start = text.indexOf(name, match.index);
    return { start, end: start + name.length };
  }
  if (part !== "above") return undefined;
  const bare = /^([^\n]{2,70}?)(?:\s{3,}.*)?$/u.exec(text)?.[1] ?? "";
  const words = bare.toLowerCase().split(/\s+/);
  const whole = /^\p{Lu}[^:;?!,.\d]+$/u.test(bare) && words.length > 1 && words.length < 8;
  if (!whole || isFullNameOfOthers(bare)) return undefined;
  if (/débats|sesiones|debates|official report/iu.test(bare)) return undefined;
  const outlet = OUTLET_WORDS.has(words.at(-1) ?? "") || OUTLET_WORDS.has(words[0] ?? "") || (ARTICLE.test(bare) && OUTLET_WORDS.has(words[1] ?? ""));
  return outlet || COLLECTING.test(bare) || /^proceedings of /iu.test(bare) ? { start: 0, end: bare.length } : undefined;
}

const ARTICLE = /^(?:the|el|la|le|il|das|der|die|o)\s/iu;

/** `SECOND-HAND SOUND` over `Episode 61: …`, `STAVE` over `The magazine for …`. */
function namedByNext(line: FrontLine, next: FrontLine | undefined): Span | undefined {
  if (next === undefined || line.part !== "above" || line.aside) return undefined;
  if (!/^\p{Lu}[^:;?!,.\d|]{1,50}$/u.test(line.text)) return undefined;
  if (!EPISODE.test(next.text) && !ISSUE.test(next.text) && !SUBTITLE.test(next.text)) return undefined;
  if (line.text.toLowerCase().split(/\s+/).some((word) => BODY_WORDS.has(word))) return undefined;
  return { start: 0, end: line.text.length };
}

function isPersonOrTime(name: string): boolean {
  const lower = name.toLowerCase();
  if (/^(?:tape|file|item|page|side|session|episode|case|part|season|interview|folge|transkript|posted|published|seduta|séance|sitzung)/u.test(lower)) return true;
  return OUTLET_WORDS.has(lower) || lower.split(/\s+/).some((word) => BODY_WORDS.has(word) && !COLLECTING.test(word));
}

/** Names of people look like those of outlets; a medium word in them tells. */
function isFullNameOfOthers(bare: string): boolean {
  return isFullName(bare) && !COLLECTING.test(bare);
}

/** Whether a body is one that publishes interviews under its own name, rather than an office or a house. */
export function isCollecting(line: string): boolean {
  return COLLECTING.test(line);
}

const COPYRIGHT = /(?:©|\([cC]\)|^Copyright)\s{0,2}(?:\d{4},?\s)?(?:\d{4}\s)?((?:«[^«»\n]{2,40}»|\p{Lu}[\p{L}\p{N}’'-]*)(?:\s(?:(?:of|the|de|la|le|del|du|des|für) ){0,2}(?:\p{Lu}[\p{L}\p{N}’'-]*|агенттігі)){0,5}?)(?=\s?(?:Ltd|Inc|LLC|GmbH|\d{4}|[.,;<]|$))/mu;

/** `© 2019 Ministry of Weirs`, `版权所有：外事部`: the notice runs up to a mark or a gap. */
const RIGHTS_OF_BODY = /(?:©|Ⓒ|\([cC]\)|版权所有[:：])\s{0,2}(?:\d{4}\s)?([^\s.,·|;:©\d][^.,·|;:©\d\n\u3000]{2,80})/u;
/** A foundation may hold the rights in what another one publishes; an office publishes its own. */
const GOVERNS = /^(?:office|ministry|department|presid[eê]ncia|minist[eéè]r|gobierno|governo|министерство|правительство)|regierung$/iu;
const UNSPACED_BODY = /^[\p{sc=Han}]{2,12}(?:部|厅|廳|局|委员会|委員會|政府|办公室)$/u;

/** A body of a government that a notice of rights names as the one whose page this is. */
export function readBodyOfRights(text: string, paratexts: readonly Paratext[]): Found | undefined {
  for (const { kind, span } of paratexts.slice(-MAX_LINES)) {
    if (kind !== "note" && kind !== "masthead" && kind !== "contact" && kind !== "heading") continue;
    const match = RIGHTS_OF_BODY.exec(text.slice(span.start, span.end));
    const name = match?.[1]?.trim();
    if (match === null || name === undefined || !((isBodyName(name) && GOVERNS.test(name)) || UNSPACED_BODY.test(name))) continue;
    const start = span.start + match.index + match[0].indexOf(name);
    return foundAt(text, { start, end: start + name.length });
  }
  return undefined;
}

/** The outlet that a notice of rights names, where the document names it elsewhere too. */
export function readCopyrightOutlet(text: string, paratexts: readonly Paratext[]): Found | undefined {
  const notices = paratexts.filter(({ kind }) => kind === "note" || kind === "masthead" || kind === "contact");
  for (const { span } of notices.slice(-MAX_LINES)) {
    const match = COPYRIGHT.exec(text.slice(span.start, span.end));
    const name = match?.[1];
    if (match === null || name === undefined || name.length < 4) continue;
    const start = span.start + match.index + match[0].indexOf(name);
    const elsewhere = text.slice(0, span.start).toLowerCase().includes(name.toLowerCase().replace(/ агенттігі$/u, ""));
    const named = ARTICLE.test(name) || name.startsWith("«") || name.toLowerCase().split(/\s/).some((word) => OUTLET_WORDS.has(word));
    if (elsewhere && (named || !isFullName(name))) return foundAt(text, { start, end: start + name.length });
  }
  return undefined;
}
