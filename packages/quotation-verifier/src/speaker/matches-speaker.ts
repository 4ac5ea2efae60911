import type { Speaker } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { tokenise } from "../fold/tokenise.js";
import { withoutAccents } from "../fold/without-accents.js";
import { DEGREES, GENERATIONS, NAME_PARTICLES, TITLE_ENDINGS } from "./names.table.js";

/**
 * Whether a claimed speaker is this one: by full name, family name or label, in any case and with or without forms of
 * address. What stands in front of given and family name together never counts against a claim (`Fisherman Tom
 * Lind`), nor does what stands in front of a title (`Haven Mayor Osei`) or is a title itself. Another given name or
 * initial with the same family name is another person (`Maria Lind`), except where the transcript gives a family name
 * alone (`MS. PIKE`), for then it says nothing against it. A family name may stand first (`Lind, Tom`), and an initial
 * be between two names of which the transcript has no more. A speaker of kind `unidentified` is nobody in particular,
 * and no claim matches.
 *
 * @param honorifics Forms of address, offices and professions, folded and without accents.
 */
export function matchesSpeaker(speaker: Speaker, claim: string, honorifics: ReadonlySet<string>): boolean {
  if (speaker.kind === "unidentified") return false;
  return readClaim(claim, honorifics).some((claimed) => isMeant({ speaker, claimed, honorifics }));
}

/** The words of a name, folded and without accents. */
export function nameWords(name: string): string[] {
  return tokenise(withoutAccents(name)).flatMap((token) => (token.kind === "word" ? [nameWord(token)] : []));
}

/** Whether a word in front of a name is a form of address, an office or a profession. Folded, without accents. */
export function isTitleWord(word: string, honorifics: ReadonlySet<string>): boolean {
  return honorifics.has(word) || TITLE_ENDINGS.test(word);
}

function nameWord({ key }: Token): string {
  return key.replace(/'s$/, "").replace(/\./g, "");
}

/** A word of a claim. */
interface ClaimedWord {
  readonly word: string;
  /** Whether it can be no name where it stands: it is a genitive, or small in front of a name with a capital. */
  readonly isNoName: boolean;
}

interface Compared {
  readonly speaker: Speaker;
  readonly claimed: readonly ClaimedWord[];
  readonly honorifics: ReadonlySet<string>;
}

/** The ways to read a claim: as it stands, with the family name behind (`Lind, Tom`), and without what describes (`Lind of Haven`). */
function readClaim(claim: string, honorifics: ReadonlySet<string>): ClaimedWord[][] {
  const [front = "", behind, ...more] = claim.split(",");
  const readings = [claim];
  if (behind !== undefined && more.length === 0) readings.push(`${behind} ${front}`);
  const described = behind?.trim() ?? "";
  const isDescription = /^\p{Ll}/u.test(described) || isTitleWord(nameWords(described)[0] ?? "", honorifics);
  if (isDescription) readings.push(front);
  const of = claim.indexOf(" of ");
  if (of > 0) readings.push(claim.slice(0, of));
  return readings.map(claimedWords).filter((words) => words.length > 0);
}

function claimedWords(claim: string): ClaimedWord[] {
  const tokens = tokenise(withoutAccents(claim)).filter(({ kind }) => kind === "word");
  const isNamed = /^\p{Lu}/u.test(tokens.at(-1)?.raw ?? "");
  return tokens.map((token, at) => {
    const word = nameWord(token);
    const isSmall = isNamed && /^\p{Ll}/u.test(token.raw) && !NAME_PARTICLES.has(word) && word.length > 1;
    return { word, isNoName: at < tokens.length - 1 && (isSmall || /['’]s$/.test(token.raw)) };
  });
}

function isMeant(compared: Compared): boolean {
  const { speaker, claimed } = compared;
  if (speaker.labels.some((label) => isCalled(compared, nameWords(label)))) return true;
  if (speaker.name === null) return false;
  const full = nameWords(speaker.name.full);
  if (isCalled(compared, full)) return true;
  const family = nameWords(speaker.name.family ?? "");
  const names = [...full, ...nameWords(speaker.name.given ?? "")];
  const hasGeneration = names.some((name) => GENERATIONS.has(name));
  let end = claimed.length;
  const isSuffix = (word = ""): boolean => DEGREES.has(word) || (GENERATIONS.has(word) && !hasGeneration);
  while (end > 1 && isSuffix(claimed[end - 1]?.word)) end -= 1;
  return endsWithFamily({ ...compared, claimed: claimed.slice(0, end) }, family.length > 0 ? family : full.slice(-1), names);
}

/** A name that is nothing but a form of address (`The Chairman`) is compared as it stands, but for its article. */
function isCalled({ claimed, honorifics }: Compared, name: readonly string[]): boolean {
  const plain = (words: readonly string[]): string => words.filter((word) => !honorifics.has(word)).join(" ");
  const standing = (words: readonly string[]): string => words.filter((word, at) => at > 0 || word !== "the").join(" ");
  const claim = claimed.map(({ word }) => word);
  if (plain(claim) === "" || plain(name) === "") return standing(claim) === standing(name) && name.length > 0;
  return plain(claim) === plain(name);
}

function endsWithFamily(compared: Compared, family: readonly string[], names: readonly string[]): boolean {
  const { speaker, claimed, honorifics } = compared;
  const tail = claimed.slice(-family.length).map(({ word }) => word);
  if (family.length === 0 || tail.join(" ") !== family.join(" ")) return false;
  const given = names.filter((name) => !honorifics.has(name) && !family.includes(name));
  if (given.length === 0) return true;
  const described = new Set(nameWords(`${speaker.description ?? ""} ${speaker.organisation ?? ""}`));
  /** An initial that the transcript does not have, behind the name that it may follow. */
  let isInserted = false;
  for (let at = claimed.length - family.length - 1; at >= 0; at -= 1) {
    const { word = "", isNoName = false } = claimed[at] ?? {};
    if (word === given[0]) return !isInserted || new Set(given).size === 1;
    if (isNoName || isTitleWord(word, honorifics)) return !isInserted;
    if (names.includes(word) || described.has(word) || (NAME_PARTICLES.has(word) && at > 0)) continue;
    if (word.length !== 1) return false;
    isInserted ||= !given.some((name) => name.startsWith(word));
  }
  return !isInserted;
}
