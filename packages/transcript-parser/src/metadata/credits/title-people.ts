import type { Span } from "@colloquy/corpus-schema";
import { foundAt, type Found } from "../found.js";
import { AND_WORDS } from "./credit-words.table.js";
import { isFullName, readNames } from "./read-names.js";

/** `Name: “words”`, `Name, who she is: «words»`. */
const NAME_AND_QUOTATION = /^([^:：,“"«„]{4,50})(?:,[^:：“"«„]{3,80})?\s?[:：]\s?[“"«„「『]/u;
/** `Interview with Name`, `The Lamp Interview: Name`. */
const INTERVIEW_WITH =
  /(?<!\p{L})(?:(?:interview|conversation|gespräch|entretien|entrevista|intervista) (?:with|mit|avec|con|a)|(?:staff |porträt |)profile:|\p{L}{0,12}interview(?: n[ro]\.? \d{1,4})?:)\s{1,3}/iu;
/** `Wet Fingers: Name on playing glasses`, `Name talks …`: what begins a title so is a name where it comes again. */
const NAME_ON = /(?:^|[:!]\s)((?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30}) (?:on|talks|über|sur|sobre|speaks)\s/u;
/** `Grafting with Name`. */
const WITH_NAME = /\s(?:with|mit|avec) ((?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30})$/u;

/** The person whom a title says that the interview is with; undefined where it does not say so. */
export function intervieweeInTitle(text: string, span: Span): Found | undefined {
  const title = text.slice(span.start, span.end).replace(/\n/g, " ");
  const at = (start: number, end: number): Found => foundAt(text, { start: span.start + start, end: span.start + end });
  const introduced = INTERVIEW_WITH.exec(title);
  if (introduced !== null) {
    const from = introduced.index + introduced[0].length;
    const [person, ...others] = readNames(title.slice(from), false);
    if (person !== undefined) return others.length > 0 ? undefined : at(from + person.name.start, from + person.name.end);
    const name = /^\S{2,20} \(([^()]{4,40})\)/u.exec(title.slice(from))?.[1];
    if (name !== undefined && isFullName(name)) return at(title.indexOf(name, from), title.indexOf(name, from) + name.length);
  }
  for (const pattern of [NAME_AND_QUOTATION, NAME_ON, WITH_NAME]) {
    const match = pattern.exec(title);
    const name = match?.[1]?.trim();
    if (match === null || name === undefined || !isFullName(name) || (pattern !== NAME_AND_QUOTATION && hasCommonWord(text, name))) continue;
    const start = title.indexOf(name, match.index);
    if (pattern === NAME_ON && start === 0 && !comesAgain(text, span, name)) continue;
    return at(start, start + name.length);
  }
  return undefined;
}

/** Words of a name are short: so much bounds what is tried at each letter. */
const NAME = "(?<!\\p{L})((?:\\p{Lu}[\\p{L}’'-]{1,30} ){1,3}\\p{Lu}[\\p{L}’'-]{1,30})";
/** A standfirst that begins with somebody: `Ann Lee has mended nets since …`, `Ann Lee — one of the few …`. */
const OPENING = new RegExp(`^[“"«]?${NAME}(?: [–—-] | \\(|, \\d\\d, | (?!(?:appeared|presided|${AND_WORDS.join("|")})(?!\\p{L}))(?=\\p{Ll}))`, "u");
/** `NAME … ответил на вопросы`. */
const ANSWERED = new RegExp(`${NAME} [^.!?]{0,60}(?:жауап берді|ответил[аи]? на вопросы)`, "u");
/** After a title of courtesy in Arabic. */
const ARABIC_TITLED = /(?:الدكتورة|الدكتور|الأستاذة|الأستاذ|السيدة|السيد) ((?:[\p{sc=Arabic}\p{M}]+ ){1,3}[\p{sc=Arabic}\p{M}]+)(?=[،,])/u;
/** Somebody who asked: `Dorrit Fayle asked him how it is done`. */
const ASKER = new RegExp(`${NAME} (?:asked (?:him|her|them)|spoke (?:to|with)|talked (?:to|with)|sat down with|interviewed)(?!\\p{L})`, "u");
const SENT_BY = new RegExp(`questions.{0,80} by (?:e-?mail|letter|post) by ${NAME}`, "u");
const CORRESPONDENT = new RegExp(`(?:тілшісі|корреспондент|our correspondent) ${NAME}`, "u");

/** Who has led a choir `for twenty years`, `the potter` somebody: the one person in the first words of a standfirst. */
const ANYBODY = new RegExp(`(?<!\\p{L})(?<!(?:the|in|at|of|from|to|de|del|la|von|der|des|im|am|auf) )${NAME}(?!\\p{L})`, "gu");
/** `Инга Руслановна Малахова`, after a word that begins the sentence. */
const WITH_PATRONYMIC = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:ович|евич|овна|евна|ична|ұлы|қызы)(?: \p{Lu}\p{Ll}+)?/u;
const OPENING_WORDS = 160;

/** The person with whose name a standfirst begins, or who alone is named in its first words and again later. */
export function personOpening(text: string, span: Span): Found | undefined {
  const opening = named(text, span, OPENING) ?? named(text, span, ANSWERED) ?? named(text, span, ARABIC_TITLED);
  if (opening !== undefined) return withoutProfession(text, opening);
  const words = text.slice(span.start, Math.min(span.end, span.start + OPENING_WORDS)).replace(/\n/g, " ");
  const people = Array.from(words.matchAll(ANYBODY), (match) => ({ name: match[1] ?? "", at: match.index }));
  const persons = people.filter(({ name }) => isFullName(name) && !isCapitals(name) && !hasCommonWord(text, name));
  const [person, ...others] = persons;
  if (person === undefined || others.some(({ name }) => name !== person.name)) return undefined;
  const subject = /^ (?:has|had|is|was|hat|ist|war) /u.test(words.slice(person.at + person.name.length));
  const again = subject || comesAgain(text, span, person.name);
  const start = span.start + person.at;
  return again ? withoutProfession(text, foundAt(text, { start, end: start + person.name.length })) : undefined;
}

/** Whether a word of a name stands below. */
function comesAgain(text: string, { end }: Span, name: string): boolean {
  return name.split(" ").some((word) => word.length > 3 && text.includes(word, end));
}

/** `Гидробиолог Инга Руслановна Малахова`: the profession is no part of the name. */
function withoutProfession(text: string, found: Found): Found {
  const match = WITH_PATRONYMIC.exec(found.value);
  const start = found.spans[0]?.start;
  if (match === null || start === undefined || match.index === 0) return found;
  return foundAt(text, { start: start + match.index, end: start + match.index + match[0].length });
}

/** The person who, says the standfirst, asked. */
export function askerIn(text: string, span: Span): Found | undefined {
  return named(text, span, ASKER) ?? named(text, span, SENT_BY) ?? named(text, span, CORRESPONDENT);
}

function named(text: string, span: Span, pattern: RegExp): Found | undefined {
  const prose = text.slice(span.start, Math.min(span.end, span.start + 1200)).replace(/\n/g, " ");
  const match = pattern.exec(prose);
  const name = match?.[1];
  if (match === null || name === undefined || !isFullName(name) || isCapitals(name) || hasCommonWord(text, name)) return undefined;
  const start = span.start + prose.indexOf(name, match.index);
  return foundAt(text, { start, end: start + name.length });
}

/** Whether a word of a name is written in lower case elsewhere, as words are that are no names: `Marsh Towns`. */
function hasCommonWord(text: string, name: string): boolean {
  return name.split(/\s+/).some((word) => {
    const lower = word.toLowerCase();
    return word.length > 2 && (text.includes(` ${lower} `) || (lower.endsWith("s") && text.includes(` ${lower.slice(0, -1)} `)));
  });
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
