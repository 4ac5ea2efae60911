import type { Speaker } from "@colloquy/corpus-schema";
import { withoutAccents } from "../fold/without-accents.js";
import { tokenise } from "../fold/tokenise.js";

/**
 * Whether a claimed speaker is this one: by full name, family name or label, in any case and with or without forms of
 * address. Other names or initials in the claim must agree with the full name, other words with the description
 * (`Foreign Minister Tokaev`). Where the transcript gives a family name alone (`MS. PIKE`), it says nothing against a
 * claim of another name with it (`Joan Pike`). A speaker of kind `unidentified` is nobody in particular, and no claim matches.
 *
 * @param honorifics Forms of address, folded and without accents.
 */
export function matchesSpeaker(speaker: Speaker, claim: string, honorifics: ReadonlySet<string>): boolean {
  if (speaker.kind === "unidentified") return false;
  const claimed = nameWords(claim);
  if (claimed.length === 0) return false;
  const compared: Compared = { speaker, claimed, honorifics };
  if (speaker.labels.some((label) => isCalled(compared, nameWords(label)))) return true;
  if (speaker.name === null) return false;
  const full = nameWords(speaker.name.full);
  if (isCalled(compared, full)) return true;
  const family = nameWords(speaker.name.family ?? "");
  return endsWithFamily(compared, family.length > 0 ? family : full.slice(-1), [...full, ...nameWords(speaker.name.given ?? "")]);
}

/** The words of a name, folded and without accents. */
export function nameWords(name: string): string[] {
  return tokenise(withoutAccents(name)).flatMap((token) =>
    token.kind === "word" ? [token.key.replace(/'s$/, "").replace(/\./g, "")] : [],
  );
}

interface Compared {
  readonly speaker: Speaker;
  readonly claimed: readonly string[];
  readonly honorifics: ReadonlySet<string>;
}

function withoutHonorifics({ honorifics }: Compared, words: readonly string[]): string[] {
  return words.filter((word) => !honorifics.has(word));
}

/** A name that is nothing but a form of address (`The Chairman`) is compared as it stands. */
function isCalled(compared: Compared, name: readonly string[]): boolean {
  const [left, right] = [withoutHonorifics(compared, compared.claimed), withoutHonorifics(compared, name)];
  if (left.length === 0 || right.length === 0) return compared.claimed.join(" ") === name.join(" ") && name.length > 0;
  return left.join(" ") === right.join(" ");
}

function endsWithFamily(compared: Compared, family: readonly string[], names: readonly string[]): boolean {
  const { speaker, claimed, honorifics } = compared;
  if (family.length === 0 || claimed.slice(-family.length).join(" ") !== family.join(" ")) return false;
  const described = new Set(nameWords(`${speaker.description ?? ""} ${speaker.organisation ?? ""}`));
  const rest = claimed.slice(0, -family.length);
  if (withoutHonorifics(compared, names).every((name) => family.includes(name))) return true;
  return rest.every(
    (word) =>
      honorifics.has(word) ||
      names.includes(word) ||
      described.has(word) ||
      (word.length === 1 && names.some((name) => name.startsWith(word))),
  );
}
