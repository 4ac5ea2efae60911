import type { Paratext, Span } from "@colloquy/corpus-schema";
import { HONORIFICS, NAME_CONNECTORS, UNIDENTIFIED_LABELS } from "../layout/label-words.table.js";
import { FUNCTION_WORDS } from "../metadata/function-words.table.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { isPersonName, splitName } from "../metadata/person-name.js";
import { recase } from "./label-parts.js";
import type { NamedPerson } from "./named-person.js";
import { ARTICLE, HONORIFIC } from "./name-forms.table.js";

const SMALL_WORDS: ReadonlySet<string> = new Set([...Object.values(FUNCTION_WORDS).flat(), ...NAME_CONNECTORS]);
const MAX_LABEL = 60;
/** Letters between an office and the name that has it. */
const REACH = 100;
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}";
const NAME = `${WORD}(?: (?:(?:de|del|la|van|von|der|da|do|dos|du|di|y|e) ){0,2}${WORD}){1,4}`;
/** `…, Président de la République`: the name stands before the office. */
const NAME_BEFORE = new RegExp(`(?:^|[\\n;,(:—–-])\\s{0,3}${HONORIFIC}(${NAME}),?\\s{0,2}[,(—–-]\\s?(?:(?:the|le|la|el|der|die|il|o|a)\\s)?$`, "u");
/** `la presidenta del Gobierno, doña …`, `Minister …`: after the office comes the name, at once or behind a comma. */
const NAME_AFTER = new RegExp(`^(?:(?: [\\p{L}’'-]{1,24}){0,7}[,:] {1,2}| {1,2})${HONORIFIC}(${NAME})(?=[,.;:)\\n]|$|\\s(?:\\p{Ll}|[—–×(]))`, "u");

/**
 * The one person whom the text before the conversation names with an office that is a label: `LE PRÉSIDENT` is
 * `M. Augustin Ferrandel, Président de la République`. Undefined where it names nobody so, or two.
 */
export function findByOffice(label: string, text: string, paratexts: readonly Paratext[], before: number): NamedPerson | undefined {
  const office = officeIn(label);
  if (office === null) return undefined;
  const found = new Map<string, { name: string; span: Span }>();
  for (const { kind, span } of paratexts) {
    if (span.start >= before || kind === "furniture" || kind === "markup" || kind === "masthead") continue;
    for (const mention of mentionsIn(text.slice(span.start, span.end), office)) {
      const at = { start: span.start + mention.start, end: span.start + mention.end };
      const name = recaseWords(text.slice(at.start, at.end).replace(/\s+/g, " "));
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), { name, span: at });
    }
  }
  const [person, ...others] = found.values();
  if (person === undefined || others.length > 0) return undefined;
  return { name: splitName(person.name), role: "unknown", by: "mention", spans: [person.span], labels: [] };
}

/** The words of a label that is an office and nothing else, in lower case; null where it holds a name. */
function officeIn(label: string): string | null {
  if (label.length > MAX_LABEL || /[,(（\d]/u.test(label)) return null;
  const bare = label.replace(ARTICLE, "").toLowerCase();
  const words = bare.split(/\s+/);
  const [first = "", second] = words;
  // `Reporter:` is whoever asks, and not the one who is introduced as a reporter.
  if (!OFFICE_WORDS.has(first) || UNIDENTIFIED_LABELS.has(bare)) return null;
  const goesOn = second === undefined || OFFICE_WORDS.has(second) || NAME_CONNECTORS.has(second) || /^(?:para|por|für|pour|per|des|dell[aeo]|degli)$/u.test(second);
  return goesOn && !HONORIFICS.has(first) ? bare : null;
}

function mentionsIn(text: string, office: string): Span[] {
  const lower = text.toLowerCase();
  // A letter whose small form is longer would shift what follows.
  if (lower.length !== text.length) return [];
  const mentions: Span[] = [];
  for (let at = lower.indexOf(office); at !== -1; at = lower.indexOf(office, at + office.length)) {
    const end = at + office.length;
    if (/[\p{L}\p{M}-]/u.test(text.charAt(at - 1)) || /[\p{L}\p{M}-]/u.test(text.charAt(end))) continue;
    const mention = nameBefore(text, at) ?? nameAfter(text, end);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function nameBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const name = NAME_BEFORE.exec(text.slice(from, at))?.[1];
  if (name === undefined || !isName(name)) return null;
  const start = text.lastIndexOf(name, at);
  return { start, end: start + name.length };
}

function nameAfter(text: string, end: number): Span | null {
  const name = NAME_AFTER.exec(text.slice(end, end + REACH))?.[1];
  if (name === undefined || !isName(name)) return null;
  const start = text.indexOf(name, end);
  return { start, end: start + name.length };
}

function isName(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const [first = ""] = words;
  return isPersonName(recaseWords(name)) && !SMALL_WORDS.has(first) && !words.some((word) => OFFICE_WORDS.has(word) || (HONORIFICS.has(word) && word.length > 2));
}

/** `Augustin FERRANDEL` as `Augustin Ferrandel`. */
function recaseWords(name: string): string {
  return /\p{Ll}/u.test(name) ? name.split(" ").map((word) => (word.length > 2 ? recase(word) : word)).join(" ") : recase(name);
}
