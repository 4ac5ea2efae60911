import { nameOfSpeaker, type Transcript } from "@colloquy/corpus-schema";
import { list } from "../layout/ranges.js";

/** No more names are proposed. */
const MOST = 3;
/** Longer names are not compared. */
const LONGEST = 60;

/** `Did you mean Tom Lind?`, of the speakers whose full name, family name or label is spelt nearly so; null where there is none. */
export function nearSpeakers(name: string, transcripts: readonly Transcript[]): string | null {
  const wanted = fold(name);
  const allowed = Math.max(1, Math.floor(wanted.length / 4));
  const near = new Map<string, number>();
  for (const speaker of transcripts.flatMap(({ speakers }) => speakers)) {
    const { name: person, labels, kind } = speaker;
    if (kind === "unidentified") continue;
    const shown = nameOfSpeaker(speaker) ?? "";
    const forms = [shown, person?.family ?? "", person?.given ?? "", ...labels].filter((form) => form !== "");
    const distance = Math.min(...forms.map((form) => editDistance(wanted, fold(form))));
    if (distance <= allowed) near.set(shown, Math.min(distance, near.get(shown) ?? distance));
  }
  const names = [...near].sort(([, a], [, b]) => a - b).slice(0, MOST).map(([shown]) => shown);
  return names.length === 0 ? null : `Did you mean ${list(names, "or")}?`;
}

function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().slice(0, LONGEST);
}

/** How many letters have to be put in, taken out or changed to make one word of another (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (one[line - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
