import { editDistance } from "../../near/edit-distance.js";

/** Keys of more letters are not compared: nobody types them. */
const LONGEST = 64;
/** So many keys are looked at for each that is not known. */
const COMPARED = 1000;

/** The known keys that a mistyped one may mean, the nearest first: at most three, at most two or a third of its letters away. */
export function nearKeys(key: string, known: readonly string[]): string[] {
  if (key.length > LONGEST) return [];
  const limit = Math.min(2, Math.floor(key.length / 3));
  return known
    .slice(0, COMPARED)
    .filter((candidate) => Math.abs(candidate.length - key.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(key.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
