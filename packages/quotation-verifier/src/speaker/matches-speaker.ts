import type { Speaker } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import { HONORIFICS } from "./honorifics.table.js";

/**
 * Whether a claimed speaker is this one: by full name, family name or label, in any case and with or without forms of
 * address. Other names or initials in the claim must agree with the full name, other words with the description
 * (`Foreign Minister Tokaev`). Where the transcript gives a family name alone (`MS. PIKE`), it says nothing against a
 * claim of another name with it (`Joan Pike`). A speaker of kind `unidentified` is nobody in particular, and no claim matches.
 */
export function matchesSpeaker(speaker: Speaker, claim: string): boolean {
  if (speaker.kind === "unidentified") return false;
  const claimed = nameWords(claim);
  if (claimed.length === 0) return false;
  if (speaker.labels.some((label) => sameName(claimed, nameWords(label)))) return true;
  if (speaker.name === null) return false;
  const full = nameWords(speaker.name.full);
  if (sameName(claimed, full)) return true;
  const family = nameWords(speaker.name.family ?? "");
  return endsWithFamily(
    claimed,
    family.length > 0 ? family : full.slice(-1),
    [...full, ...nameWords(speaker.name.given ?? "")],
    speaker,
  );
}

/** The words of a name, folded and without accents. */
export function nameWords(name: string): string[] {
  return tokenise(name.normalize("NFD").replace(/\p{M}/gu, "")).flatMap((token) =>
    token.kind === "word" ? [token.key.replace(/'s$/, "").replace(/\./g, "")] : [],
  );
}

const withoutHonorifics = (words: readonly string[]): string[] => words.filter((word) => !HONORIFICS.has(word));

/** A name that is nothing but a form of address (`The Chairman`) is compared as it stands. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [withoutHonorifics(a), withoutHonorifics(b)];
  if (left.length === 0 || right.length === 0) return a.join(" ") === b.join(" ") && a.length > 0;
  return left.join(" ") === right.join(" ");
}

function endsWithFamily(
  claimed: readonly string[],
  family: readonly string[],
  names: readonly string[],
  speaker: Speaker,
): boolean {
  if (family.length === 0 || claimed.slice(-family.length).join(" ") !== family.join(" ")) return false;
  const described = new Set(nameWords(`${speaker.description ?? ""} ${speaker.organisation ?? ""}`));
  const rest = claimed.slice(0, -family.length);
  if (withoutHonorifics(names).every((name) => family.includes(name))) return true;
  return rest.every(
    (word) =>
      HONORIFICS.has(word) ||
      names.includes(word) ||
      described.has(word) ||
      (word.length === 1 && names.some((name) => name.startsWith(word))),
  );
}
