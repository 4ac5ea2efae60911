import type { Token } from "../fold/token.js";
import { NAMING_WORDS, PRONOUNS } from "./attribution.table.js";
import { REPORTING_VERBS, WEAK_VERBS } from "./reporting-verbs.table.js";

/** The words on one side of a quotation. */
export interface Side {
  readonly tokens: readonly Token[];
  readonly isBefore: boolean;
}

/** How many words may stand between a quotation and a verb that also says something else than that words were spoken. */
const WEAK_REACH_BEFORE = 3;
const WEAK_REACH_BEHIND = 6;

/** Whether a word is a verb of speech. It is small, unless it begins the sentence: the United States state nothing. */
export function isReportingVerb({ tokens, isBefore }: Side, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const key = verbKey(token);
  if (key === null || isParticiple(tokens, at)) return false;
  if (WEAK_VERBS.has(key) && (isBefore ? tokens.length - 1 - at > WEAK_REACH_BEFORE : at > WEAK_REACH_BEHIND)) return false;
  if (key === "cuenta" && tokens[at + 1]?.key === "con") return false;
  if (/^puts?$/.test(key) && tokens[at + 1]?.key !== "it") return false;
  return at === 0 || !(/^\p{Lu}/u.test(token.raw) || (tokens[at - 1]?.raw === "-" && token.before === ""));
}

/** A participle that names a thing has no subject directly in front of it: `a pub called “The Anchor”`. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!NAMING_WORDS.has(tokens[at]?.key ?? "") || previous === undefined || at !== tokens.length - 1) return false;
  return !/^\p{Lu}/u.test(previous.raw) && !PRONOUNS.has(previous.key) && !/^(?:has|had|have|also|a|who)$/.test(previous.key);
}

/** The verb in a word, behind what is elided in front of it: `l'assure`. */
function verbKey({ key }: Token): string | null {
  if (REPORTING_VERBS.has(key)) return key;
  const rest = key.slice(key.indexOf("'") + 1);
  return rest !== key && REPORTING_VERBS.has(rest) ? rest : null;
}
