import type { Span } from "@colloquy/corpus-schema";
import { foundAt, type Found } from "../found.js";
import { isFullName, readNames } from "./read-names.js";

const QUOTED = "[“\"«„「『]";
/** `Name: “words”`, `Name, who she is: «words»`. */
const NAME_AND_QUOTATION = new RegExp(`^([^:：,“"«„]{4,50})(?:,[^:：“"«„]{3,80})?\\s?[:：]\\s?${QUOTED}`, "u");
/** `Interview with Name`, `The Lamp Interview: Name`. */
const INTERVIEW_WITH =
  /(?<!\p{L})(?:(?:interview|conversation|gespräch|entretien|entrevista|intervista|інтерв’ю) (?:with|mit|avec|con|a|з)|\p{L}*interview(?: n[ro]\.? \d{1,4})?:)\s{1,3}/iu;
/** `Wet Fingers: Name on playing glasses`, `Name talks …`. */
const NAME_ON = /(?:^|[:!]\s)((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+) (?:on|talks|über|sur|sobre|speaks)\s/u;
/** `Grafting with Name`. */
const WITH_NAME = /\s(?:with|mit|avec) ((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)$/u;

/** The person whom a title says that the interview is with; undefined where it does not say so. */
export function intervieweeInTitle(text: string, span: Span): Found | undefined {
  const title = text.slice(span.start, span.end).replace(/\n/g, " ");
  const at = (start: number, end: number): Found => foundAt(text, { start: span.start + start, end: span.start + end });
  const introduced = INTERVIEW_WITH.exec(title);
  if (introduced !== null) {
    const from = introduced.index + introduced[0].length;
    const [person, ...others] = readNames(title.slice(from), false);
    if (person !== undefined) return others.length > 0 ? undefined : at(from + person.name.start, from + person.name.end);
    const real = /^\S{2,20} \(([^()]{4,40})\)/u.exec(title.slice(from));
    const name = real?.[1];
    if (name !== undefined && isFullName(name)) return at(title.indexOf(name, from), title.indexOf(name, from) + name.length);
  }
  for (const pattern of [NAME_AND_QUOTATION, NAME_ON, WITH_NAME]) {
    const match = pattern.exec(title);
    const name = match?.[1]?.trim();
    if (match === null || name === undefined || !isFullName(name)) continue;
    const start = title.indexOf(name, match.index);
    return at(start, start + name.length);
  }
  return undefined;
}

const NAME = "((?:\\p{Lu}[\\p{L}’'-]+ ){1,3}\\p{Lu}[\\p{L}’'-]+)";
/** A standfirst that begins with somebody: `Ann Lee has mended nets since …`, `Ann Lee — one of the few …`. */
const OPENING = new RegExp(`^[“"«]?${NAME}(?: [–—-] | \\(|, \\d\\d, | (?=\\p{Ll}))`, "u");
/** Somebody who asked: `Dorrit Fayle asked him how it is done`. */
const ASKER = new RegExp(`${NAME} (?:asked (?:him|her|them)|spoke (?:to|with)|talked (?:to|with)|sat down with|interviewed)(?!\\p{L})`, "u");
const SENT_BY = new RegExp(`questions.{0,80} by (?:e-?mail|letter|post) by ${NAME}`, "u");
const CORRESPONDENT = new RegExp(`(?:тілшісі|корреспондент|our correspondent) ${NAME}`, "u");

/** The person with whose name a standfirst begins. */
export function personOpening(text: string, span: Span): Found | undefined {
  return named(text, span, OPENING);
}

/** The person who, says the standfirst, asked. */
export function askerIn(text: string, span: Span): Found | undefined {
  return named(text, span, ASKER) ?? named(text, span, SENT_BY) ?? named(text, span, CORRESPONDENT);
}

function named(text: string, span: Span, pattern: RegExp): Found | undefined {
  const prose = text.slice(span.start, Math.min(span.end, span.start + 1200)).replace(/\n/g, " ");
  const match = pattern.exec(prose);
  const name = match?.[1];
  if (match === null || name === undefined || !isFullName(name)) return undefined;
  const start = span.start + prose.indexOf(name, match.index);
  return foundAt(text, { start, end: start + name.length });
}
